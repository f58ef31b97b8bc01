package io.github.wardreport.json;

import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes nodes as text for people: two spaces of indent, what fits on a line on one line. The
 * layout depends on the nodes alone, so equal reports give equal bytes.
 */
final class NodeWriter {
  private static final int LINE = 100;
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private NodeWriter() {}

  static String write(Node node) {
    NodeWriter writer = new NodeWriter();
    writer.write(node, 0, 0);
    return writer.out.append('\n').toString();
  }

  private void write(Node node, int depth, int used) {
    String line = depth == 0 ? "" : oneLine(node, LINE - used);
    if (!line.isEmpty()) {
      out.append(line);
    } else if (node instanceof Node.Members object) {
      writeMembers(object.members(), depth + 1);
    } else if (node instanceof Node.Items list) {
      writeItems(list.nodes(), depth + 1);
    } else {
      out.append(scalar(node));
    }
  }

  private void writeMembers(List<Node.Member> members, int depth) {
    out.append('{');
    String separator = "";
    for (Node.Member member : members) {
      String name = quoted(member.name()) + ": ";
      out.append(separator);
      newLine(depth);
      out.append(name);
      write(member.value(), depth, depth * INDENT.length() + name.length() + 1);
      separator = ",";
    }
    close(members.isEmpty(), depth - 1, '}');
  }

  private void writeItems(List<Node> nodes, int depth) {
    out.append('[');
    String separator = "";
    for (Node node : nodes) {
      out.append(separator);
      newLine(depth);
      write(node, depth, depth * INDENT.length() + 1);
      separator = ",";
    }
    close(nodes.isEmpty(), depth - 1, ']');
  }

  private void close(boolean empty, int depth, char bracket) {
    if (!empty) {
      newLine(depth);
    }
    out.append(bracket);
  }

  private void newLine(int depth) {
    out.append('\n').append(INDENT.repeat(depth));
  }

  /** The node on one line; empty if it is longer than there is room for. */
  private static String oneLine(Node node, int room) {
    StringBuilder line = new StringBuilder();
    return fits(node, line, room) ? line.toString() : "";
  }

  private static boolean fits(Node node, StringBuilder line, int room) {
    if (node instanceof Node.Members object) {
      if (object.members().isEmpty()) {
        line.append("{}");
        return true;
      }
      line.append("{ ");
      for (Iterator<Node.Member> members = object.members().iterator(); members.hasNext(); ) {
        Node.Member member = members.next();
        line.append(quoted(member.name())).append(": ");
        if (!fits(member.value(), line, room)) {
          return false;
        }
        line.append(members.hasNext() ? ", " : " }");
      }
    } else if (node instanceof Node.Items list) {
      line.append('[');
      for (Iterator<Node> nodes = list.nodes().iterator(); nodes.hasNext(); ) {
        if (!fits(nodes.next(), line, room)) {
          return false;
        }
        line.append(nodes.hasNext() ? ", " : "");
      }
      line.append(']');
    } else {
      line.append(scalar(node));
    }
    return line.length() <= room;
  }

  private static String scalar(Node node) {
    if (node instanceof Node.Text text) {
      return quoted(text.value());
    }
    return node instanceof Node.Digits digits ? digits.value() : node.words();
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  /** Writes a node to a generator of a host application, in the host's own layout. */
  static void write(Node node, JsonGenerator generator) {
    if (node instanceof Node.Members object) {
      generator.writeStartObject();
      for (Node.Member member : object.members()) {
        generator.writeName(member.name());
        write(member.value(), generator);
      }
      generator.writeEndObject();
    } else if (node instanceof Node.Items list) {
      generator.writeStartArray();
      list.nodes().forEach(item -> write(item, generator));
      generator.writeEndArray();
    } else if (node instanceof Node.Text text) {
      generator.writeString(text.value());
    } else if (node instanceof Node.Digits digits) {
      generator.writeNumber(Long.parseLong(digits.value()));
    } else if (node instanceof Node.Truth truth) {
      generator.writeBoolean(truth.value());
    } else {
      generator.writeNull();
    }
  }
}
