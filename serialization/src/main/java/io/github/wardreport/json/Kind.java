package io.github.wardreport.json;

import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read from nodes and written to them. It knows nothing of Jackson.
 *
 * @param <T> the type
 */
interface Kind<T> {

  /**
   * Reads a value; null where it could not be read, and then the reading has at least one problem
   * more.
   */
  @Nullable T read(Cursor at);

  Node write(T value);

  /** What stands in for a missing member in a draft; null where a draft needs the member too. */
  default @Nullable T inDraft() {
    return null;
  }

  /** The same kind, with a stand-in for drafts. */
  default Kind<T> inDraft(T standIn) {
    Kind<T> plain = this;
    return new Kind<>() {
      @Override
      public @Nullable T read(Cursor at) {
        return plain.read(at);
      }

      @Override
      public Node write(T value) {
        return plain.write(value);
      }

      @Override
      public T inDraft() {
        return standIn;
      }
    };
  }

  /** A list of values of this kind. */
  default Kind<List<T>> list() {
    Kind<T> item = this;
    return new Kind<>() {
      @Override
      public @Nullable List<T> read(Cursor at) {
        if (!(at.node() instanceof Node.Items items)) {
          return at.expected("a list");
        }
        List<T> values = new ArrayList<>();
        int problems = at.reading().problemCount();
        for (int i = 0; i < items.nodes().size(); i++) {
          T value = item.read(at.item(i, items.nodes().get(i)));
          if (value != null) {
            values.add(value);
          }
        }
        return at.reading().problemCount() > problems ? null : values;
      }

      @Override
      public Node write(List<T> values) {
        return Node.items(values.stream().map(item::write).toList());
      }
    };
  }

  /** Values that have a text form. */
  static <T> Kind<T> text(String what, Function<String, T> parse, Function<T, String> print) {
    return new Kind<>() {
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
  static <E extends Enum<E>> Kind<E> code(String what, E[] constants, Function<E, String> code) {
    List<String> codes = Arrays.stream(constants).map(code).toList();
    return new Kind<>() {
      @Override
      public @Nullable E read(Cursor at) {
        String all =
            codes.stream().map(known -> '"' + known + '"').collect(Collectors.joining(", "));
        String text = at.text(what + ", one of " + all);
        if (text == null) {
          return null;
        }
        int index = codes.indexOf(text);
        return index >= 0
            ? constants[index]
            : at.problem(Suggestion.unknown(what, text, codes) + "; known are " + all);
      }

      @Override
      public Node write(E value) {
        return Node.text(code.apply(value));
      }
    };
  }

  /**
   * Builds a value whose parts were read, and puts what its builder refuses at the place of the
   * part.
   */
  static <T> @Nullable T build(Cursor at, Supplier<T> build) {
    try {
      return build.get();
    } catch (InvalidValueException refused) {
      for (Problem problem : refused.problems()) {
        String relative = problem.path().substring(1);
        Cursor place = Places.find(at, relative);
        at.reading().problem(at.path() + relative, place.node().at(), problem.message());
      }
      return null;
    }
  }
}
