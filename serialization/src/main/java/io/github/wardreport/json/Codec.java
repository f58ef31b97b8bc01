package io.github.wardreport.json;

import io.github.wardreport.label.Coded;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read from nodes and written to them. It knows nothing of Jackson.
 *
 * @param <T> the type
 */
interface Codec<T> {

  /**
   * Reads a value. What is wrong with it is noted in the reading; as much of it as makes sense is
   * read all the same, so that one reading finds all problems.
   *
   * @return null where nothing of it makes sense, and then the reading has at least one problem
   */
  @Nullable T read(Cursor at);

  Node write(T value);

  /** What stands in for what is not there or cannot be read; null where nothing can. */
  default @Nullable T standIn() {
    return null;
  }

  /** The same kind, with a stand-in: a draft may leave out what has one. */
  default Codec<T> withStandIn(T standIn) {
    Codec<T> plain = this;
    return new Codec<>() {
      @Override
      public @Nullable T read(Cursor at) {
        return plain.read(at);
      }

      @Override
      public Node write(T value) {
        return plain.write(value);
      }

      @Override
      public T standIn() {
        return standIn;
      }
    };
  }

  /** A list of values of this kind. */
  default Codec<List<T>> list() {
    Codec<T> item = this;
    return new Codec<>() {
      @Override
      public @Nullable List<T> read(Cursor at) {
        if (!(at.node() instanceof Node.Items items)) {
          return at.expected("a list");
        }
        List<T> values = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < items.nodes().size(); i++) {
          T value = item.read(at.item(i, items.nodes().get(i)));
          if (value != null) {
            values.add(value);
            indexes.add(i);
          }
        }
        if (values.size() < items.nodes().size()) {
          at.reading().listHasGaps(at.path(), indexes);
        }
        return values;
      }

      @Override
      public Node write(List<T> values) {
        return Node.items(values.stream().map(item::write).toList());
      }
    };
  }

  /** Values that have a text form. */
  static <T> Codec<T> text(String what, Function<String, T> parse, Function<T, String> print) {
    return new Codec<>() {
      @Override
      public @Nullable T read(Cursor at) {
        String text = at.text(what);
        if (text == null) {
          return null;
        }
        try {
          return parse.apply(text);
        } catch (InvalidValueException | DateTimeException refused) {
          return at.expected(what);
        }
      }

      @Override
      public Node write(T value) {
        return Node.text(print.apply(value));
      }
    };
  }

  /** Constants of an enumeration, by their codes. */
  static <E extends Coded> Codec<E> code(String what, E[] constants) {
    List<String> codes = Arrays.stream(constants).map(Coded::code).toList();
    return new Codec<>() {
      @Override
      public @Nullable E read(Cursor at) {
        String all =
            codes.stream().map(known -> '"' + known + '"').collect(Collectors.joining(", "));
        String text = at.text(what + ", one of " + all);
        if (text == null) {
          return null;
        }
        Optional<E> found = Coded.find(constants, text);
        return found.isPresent()
            ? found.get()
            : at.problem(Suggestion.unknown(what, text, codes) + "; known are " + all);
      }

      @Override
      public Node write(E value) {
        return Node.text(value.code());
      }
    };
  }

  /**
   * Builds a value whose parts were read, and puts what its builder refuses at the place of the
   * part. What is refused about a part that has a problem already only follows from that.
   */
  static <T> @Nullable T build(Cursor at, Supplier<T> build) {
    try {
      return build.get();
    } catch (InvalidValueException refused) {
      for (Problem problem : refused.problems()) {
        Place place = Place.find(at, problem.path());
        if (!at.reading().hasProblemIn(place.path())) {
          at.reading().problem(place.path(), place.at(), problem.message());
        }
      }
      return null;
    }
  }
}
