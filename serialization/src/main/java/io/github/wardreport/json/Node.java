package io.github.wardreport.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON as it stands in a text, with the place of every part, so that a problem found late (a
 * reference to nothing) can still name its line.
 */
sealed interface Node {

  Location at();

  /** What kind of JSON it is, in words. */
  String words();

  private static String shorten(String value) {
    if (value.length() <= 40) {
      return value;
    }
    boolean inCharacter = Character.isHighSurrogate(value.charAt(36));
    return value.substring(0, inCharacter ? 36 : 37) + "...";
  }

  record Text(String value, Location at) implements Node {
    @Override
    public String words() {
      return "the text \"" + shorten(value) + "\"";
    }
  }

  /** A number, as its digits. */
  record Digits(String value, Location at) implements Node {
    @Override
    public String words() {
      return "the number " + shorten(value);
    }
  }

  record Truth(boolean value, Location at) implements Node {
    @Override
    public String words() {
      return Boolean.toString(value);
    }
  }

  record Null(Location at) implements Node {
    @Override
    public String words() {
      return "null";
    }
  }

  record Items(List<Node> nodes, Location at) implements Node {
    @Override
    public String words() {
      return "a list";
    }
  }

  record Members(List<Member> members, Location at) implements Node {
    @Override
    public String words() {
      return "an object";
    }

    @Nullable Node find(String name) {
      for (Member member : members) {
        if (member.name().equals(name)) {
          return member.value();
        }
      }
      return null;
    }
  }

  record Member(String name, Node value, Location at) {}

  static Node text(String value) {
    return new Text(value, Location.NONE);
  }

  static Node digits(long value) {
    return new Digits(Long.toString(value), Location.NONE);
  }

  static Node truth(boolean value) {
    return new Truth(value, Location.NONE);
  }

  static Node items(List<Node> nodes) {
    return new Items(nodes, Location.NONE);
  }

  /** An object that is being put together. */
  final class Writing {
    private final List<Member> members = new ArrayList<>();

    Writing put(String name, Node value) {
      members.add(new Member(name, value, Location.NONE));
      return this;
    }

    Node done() {
      return new Members(List.copyOf(members), Location.NONE);
    }
  }
}
