package io.github.wardreport.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Objects, declared a line per member: its name, its kind, the accessor it is written from and the
 * builder method it is read into. The declaration fixes the order of writing; members are read in
 * any order. Names in files do not follow names in Java.
 *
 * @param <T> the type of the values
 * @param <B> what they are built with
 */
final class ObjectCodec<T, B> implements Codec<T> {
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final List<Property<T, B>> properties = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> formerNames = new HashMap<>();

  private ObjectCodec(Supplier<B> begin, Function<B, T> build) {
    this.begin = begin;
    this.build = build;
  }

  /** One member, or several that belong together. */
  private interface Property<T, B> {
    void read(Cursor object, Node.Members members, B builder);

    void write(T value, Node.Writing out);
  }

  /** Members that stand for one value, such as {@code value} and {@code unit}. */
  interface Group<V> {
    List<String> names();

    /**
     * Reads the value; null where its members are not there, or make no sense, which is noted as a
     * problem then.
     */
    @Nullable V read(Cursor object, Node.Members members);

    void write(V value, Node.Writing out);
  }

  static <T, B> ObjectCodec<T, B> of(Supplier<B> begin, Function<B, T> build) {
    return new ObjectCodec<>(begin, build);
  }

  <V> ObjectCodec<T, B> required(
      String name, Codec<V> kind, Function<T, V> get, BiConsumer<B, V> set) {
    return add(
        name,
        (object, members, builder) -> {
          Node node = members.find(name);
          V standIn = kind.standIn();
          if (node != null) {
            V value = kind.read(object.member(name, node));
            accept(value == null ? standIn : value, builder, set);
          } else {
            object.missing(name, standIn != null);
            accept(standIn, builder, set);
          }
        },
        (value, out) -> out.put(name, kind.write(get.apply(value))));
  }

  <V> ObjectCodec<T, B> optional(
      String name, Codec<V> kind, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return add(
        name,
        (object, members, builder) -> {
          Node node = members.find(name);
          if (node != null) {
            accept(kind.read(object.member(name, node)), builder, set);
          }
        },
        (value, out) -> get.apply(value).ifPresent(known -> out.put(name, kind.write(known))));
  }

  <V> ObjectCodec<T, B> list(
      String name, Codec<V> kind, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    return optional(
        name,
        kind.list(),
        value -> Optional.of(get.apply(value)).filter(items -> !items.isEmpty()),
        set);
  }

  /** A member that is left out where it has its usual value. */
  <V> ObjectCodec<T, B> defaulted(
      String name, Codec<V> kind, Function<T, V> usual, Function<T, V> get, BiConsumer<B, V> set) {
    return optional(
        name,
        kind,
        value -> Optional.of(get.apply(value)).filter(known -> !known.equals(usual.apply(value))),
        set);
  }

  <V> ObjectCodec<T, B> group(Group<V> group, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    names.addAll(group.names());
    properties.add(
        property(
            (object, members, builder) -> accept(group.read(object, members), builder, set),
            (value, out) -> get.apply(value).ifPresent(known -> group.write(known, out))));
    return this;
  }

  /** Reads a member of a former name as one of the present name, which alone is written. */
  ObjectCodec<T, B> formerly(String former, String present) {
    formerNames.put(former, present);
    return this;
  }

  private Node.Members underPresentNames(Node.Members members) {
    boolean former =
        members.members().stream().anyMatch(member -> formerNames.containsKey(member.name()));
    return former
        ? new Node.Members(
            members.members().stream()
                .map(
                    member ->
                        new Node.Member(
                            formerNames.getOrDefault(member.name(), member.name()),
                            member.value(),
                            member.at()))
                .toList(),
            members.at())
        : members;
  }

  private interface Reader<B> {
    void read(Cursor object, Node.Members members, B builder);
  }

  private ObjectCodec<T, B> add(String name, Reader<B> reader, BiConsumer<T, Node.Writing> writer) {
    names.add(name);
    properties.add(property(reader, writer));
    return this;
  }

  private static <T, B> Property<T, B> property(
      Reader<B> reader, BiConsumer<T, Node.Writing> writer) {
    return new Property<>() {
      @Override
      public void read(Cursor object, Node.Members members, B builder) {
        reader.read(object, members, builder);
      }

      @Override
      public void write(T value, Node.Writing out) {
        writer.accept(value, out);
      }
    };
  }

  private static <B, V> void accept(@Nullable V value, B builder, BiConsumer<B, V> set) {
    if (value != null) {
      set.accept(builder, value);
    }
  }

  @Override
  public @Nullable T read(Cursor at) {
    if (!(at.node() instanceof Node.Members written)) {
      return at.expected("an object");
    }
    Node.Members members = underPresentNames(written);
    int problems = at.reading().problemCount();
    checkNames(at, members);
    B builder = begin.get();
    properties.forEach(property -> property.read(at, members, builder));
    T value =
        at.reading().problemCount() == problems
            ? Codec.build(at, () -> build.apply(builder))
            : buildWhatIsThere(at, builder);
    if (value == null && members.find("id") instanceof Node.Text id) {
      at.reading().lost(id.value());
    }
    return value;
  }

  private @Nullable T buildWhatIsThere(Cursor at, B builder) {
    try {
      return Codec.build(at, () -> build.apply(builder));
    } catch (NoSuchElementException partIsMissing) {
      return null;
    }
  }

  private void checkNames(Cursor at, Node.Members members) {
    Set<String> seen = new HashSet<>();
    for (Node.Member member : members.members()) {
      Cursor place = at.member(member.name(), member.value());
      if (!seen.add(member.name())) {
        at.reading().problem(place.path(), member.at(), "the member is there already");
      } else if (!names.contains(member.name())) {
        at.reading()
            .unknownMember(
                place.path(), member.at(), Suggestion.unknown("member", member.name(), names));
      }
    }
  }

  @Override
  public Node write(T value) {
    Node.Writing out = new Node.Writing();
    properties.forEach(property -> property.write(value, out));
    return out.done();
  }
}
