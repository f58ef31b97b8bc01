package io.github.wardreport.json;

import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.Dimension;
import io.github.wardreport.measure.Direction;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.QuantityRange;
import io.github.wardreport.measure.StatedChange;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.TextValue;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measure units, quantities, and everything else that stands in the place of a value. */
final class MeasureCodecs {
  static final Codec<MeasureUnit> UNIT =
      new Codec<>() {
        @Override
        public @Nullable MeasureUnit read(Cursor at) {
          String code = at.text("the code of a measure unit");
          if (code == null) {
            return null;
          }
          return at.reading()
              .units()
              .find(code)
              .orElseGet(() -> at.problem(at.reading().units().unknown(code)));
        }

        @Override
        public Node write(MeasureUnit unit) {
          return Node.text(unit.code());
        }
      };

  static final Codec<Figure> FIGURE =
      Codec.text("a decimal in a text such as \"130.8\"", Figure::printed, Figure::digits);
  static final Codec<Precision> PRECISION = Codec.code("precision", Precision.values());
  static final Codec<Qualifier> QUALIFIER = Codec.code("qualifier", Qualifier.values());
  static final Codec<Maturity> MATURITY =
      Codec.text(
          "a maturity such as \"statistics:estimated\"", Maturity::parse, Maturity::toString);
  private static final Codec<Direction> DIRECTION = Codec.code("direction", Direction.values());
  private static final Codec<MissingReason> MISSING =
      Codec.code("reason of a missing value", MissingReason.values());

  static final Codec<MeasureUnit> DECLARED_UNIT = declaredUnit();

  private static final RecordPart<Quantity> ALONE = new RecordPart<>();
  static final Codec<Quantity> QUANTITY =
      ObjectCodec.of(RecordParts::new, parts -> parts.get(ALONE))
          .group(new QuantityGroup("value", true), Optional::of, ALONE);

  private MeasureCodecs() {}

  /** A declaration of a unit: what it counts, or its dimension and factor. */
  private static Codec<MeasureUnit> declaredUnit() {
    RecordPart<String> code = new RecordPart<>();
    RecordPart<Label> symbol = new RecordPart<>();
    RecordPart<String> classifier = new RecordPart<>();
    RecordPart<String> counts = new RecordPart<>();
    RecordPart<Dimension> dimension = new RecordPart<>();
    RecordPart<Ratio> factor = new RecordPart<>();
    RecordPart<Integer> magnitude = new RecordPart<>();
    Codec<Dimension> dimensions =
        Codec.text(
            "a dimension such as \"mass\" or \"length^2\"", Dimension::parse, Dimension::toString);
    Codec<Ratio> ratio =
        Codec.text("a fraction such as \"100\" or \"1/24\"", Ratio::parse, Ratio::toString);
    return ObjectCodec.of(
            RecordParts::new,
            parts -> {
              if (parts.find(dimension).isPresent()) {
                refuse(parts.find(classifier), "classifier", "does not go with \"dimension\"");
                refuse(parts.find(counts), "counts", "does not go with \"dimension\"");
              } else {
                refuse(parts.find(factor), "factor", "does not go without \"dimension\"");
              }
              return parts.find(dimension).isPresent()
                  ? MeasureUnit.of(
                      parts.get(code),
                      parts.get(symbol),
                      parts.get(dimension),
                      parts.find(factor).orElse(Ratio.ONE),
                      parts.find(magnitude).orElse(0))
                  : MeasureUnit.counting(
                      parts.get(code),
                      parts.get(symbol),
                      new MeasureUnit.CountedThing(
                          parts.find(classifier),
                          parts.find(counts).orElseGet(() -> parts.get(code))),
                      parts.find(magnitude).orElse(0));
            })
        .required("code", Codecs.ID, MeasureUnit::code, code)
        .required("symbol", Codecs.LABEL, MeasureUnit::symbol, symbol)
        .optional(
            "classifier",
            Codecs.ID,
            unit -> unit.counted().flatMap(MeasureUnit.CountedThing::classifier),
            classifier)
        .optional(
            "counts",
            Codecs.ID,
            unit ->
                unit.counted()
                    .map(MeasureUnit.CountedThing::noun)
                    .filter(noun -> !noun.equals(unit.code())),
            counts)
        .optional(
            "dimension",
            dimensions,
            unit -> unit.counted().isPresent() ? Optional.empty() : Optional.of(unit.dimension()),
            dimension)
        .optional(
            "factor",
            ratio,
            unit -> Optional.of(unit.factor()).filter(known -> !known.equals(Ratio.ONE)),
            factor)
        .optional(
            "magnitude",
            Codecs.SMALL_NUMBER,
            unit -> Optional.of(unit.magnitude()).filter(known -> known != 0),
            magnitude);
  }

  private static void refuse(Optional<?> part, String name, String why) {
    if (part.isPresent()) {
      throw new InvalidValueException("unit", List.of(new Problem("$." + name, why)));
    }
  }

  /**
   * The precision that a figure has unless its object says otherwise, from the members beside it.
   */
  private static Precision usualPrecision(MeasureUnit unit, Cursor object, Node.Members members) {
    return Statistic.usualPrecision(
        unit,
        quietly(object, members, "qualifier", QUALIFIER),
        quietly(object, members, "maturity", MATURITY));
  }

  /** Reads a member that is read and checked elsewhere too. */
  private static <T> Optional<T> quietly(
      Cursor object, Node.Members members, String name, Codec<T> kind) {
    Node node = members.find(name);
    return node == null
        ? Optional.empty()
        : Optional.ofNullable(
            kind.read(
                new Cursor(node, object.path(), new ReadContext(object.reading().units(), false))));
  }

  private static <T> @Nullable T member(
      Cursor object, Node.Members members, String name, Codec<T> kind) {
    Node node = members.find(name);
    return node == null
        ? object.problem("the member \"" + name + "\" is missing")
        : kind.read(object.member(name, node));
  }

  /**
   * A quantity as members of the object it stands in: digits under one name, {@code unit}, {@code
   * precision}.
   */
  static final class QuantityGroup implements ObjectCodec.Group<Quantity> {
    private final String digits;
    private final boolean needed;

    QuantityGroup(String digits, boolean needed) {
      this.digits = digits;
      this.needed = needed;
    }

    @Override
    public List<String> names() {
      return List.of(digits, "unit", "precision");
    }

    @Override
    public @Nullable Quantity read(Cursor object, Node.Members members) {
      if (members.find(digits) == null) {
        boolean half = members.find("unit") != null || members.find("precision") != null;
        return needed || half ? object.problem("the member \"" + digits + "\" is missing") : null;
      }
      return quantity(object, members, digits, Quantity::usualPrecision);
    }

    @Override
    public void write(Quantity quantity, Node.Writing out) {
      writeQuantity(digits, quantity, Quantity.usualPrecision(quantity.measureUnit()), out);
    }
  }

  /** A quantity of a statistic, whose usual precision depends on the members beside it. */
  private static @Nullable Quantity quantity(Cursor object, Node.Members members, String digits) {
    return quantity(object, members, digits, unit -> usualPrecision(unit, object, members));
  }

  private static @Nullable Quantity quantity(
      Cursor object,
      Node.Members members,
      String digits,
      Function<MeasureUnit, Precision> usualPrecision) {
    Figure figure = member(object, members, digits, FIGURE);
    MeasureUnit unit = member(object, members, "unit", UNIT);
    if (figure == null || unit == null) {
      return null;
    }
    Precision precision = usualPrecision.apply(unit);
    Node said = members.find("precision");
    if (said != null) {
      Precision read = PRECISION.read(object.member("precision", said));
      if (read == null) {
        return null;
      }
      precision = read;
    }
    return Quantity.of(figure.withPrecision(precision), unit);
  }

  private static void writeQuantity(
      String digits, Quantity quantity, Precision usual, Node.Writing out) {
    out.put(digits, FIGURE.write(quantity.figure()));
    out.put("unit", UNIT.write(quantity.measureUnit()));
    if (quantity.figure().precision() != usual) {
      out.put("precision", PRECISION.write(quantity.figure().precision()));
    }
  }

  /** A value as members of the object it stands in; which members say which kind of value it is. */
  static final class ValueGroup implements ObjectCodec.Group<MeasureCodecs.Stated> {
    private static final StatedValue STAND_IN =
        new MissingValue(MissingReason.BEING_UPDATED, Optional.empty());
    private static final List<String> SIGNS =
        List.of("value", "missing", "count", "from", "place", "word", "readings");

    @Override
    public List<String> names() {
      return List.of(
          "direction",
          "value",
          "missing",
          "count",
          "of",
          "from",
          "to",
          "place",
          "scale",
          "word",
          "readings",
          "unit",
          "precision");
    }

    @Override
    public @Nullable Stated read(Cursor object, Node.Members members) {
      List<String> there = SIGNS.stream().filter(name -> members.find(name) != null).toList();
      if (there.isEmpty() && object.reading().isDraft()) {
        object.reading().gap(object.path(), object.node().at(), "the member \"value\" is missing");
        return new Stated(
            new MissingValue(MissingReason.BEING_UPDATED, unitIfThere(object, members)));
      }
      if (there.size() != 1) {
        String found = there.isEmpty() ? "none" : String.join(" and ", there);
        object.problem("expected one of " + String.join(", ", SIGNS) + "; found " + found);
        return new Stated(STAND_IN);
      }
      refuseStrangers(object, members, there.get(0));
      StatedValue value = Codec.build(object, () -> read(object, members, there.get(0)));
      return new Stated(value == null ? STAND_IN : value);
    }

    private static Optional<MeasureUnit> unitIfThere(Cursor object, Node.Members members) {
      Node unit = members.find("unit");
      return unit == null
          ? Optional.empty()
          : Optional.ofNullable(UNIT.read(object.member("unit", unit)));
    }

    private static void refuseStrangers(Cursor object, Node.Members members, String sign) {
      List<String> belonging =
          switch (sign) {
            case "value" -> List.of("value", "unit", "precision", "direction");
            case "missing" -> List.of("missing", "unit");
            case "count" -> List.of("count", "of", "unit", "precision");
            case "from" -> List.of("from", "to", "unit", "precision");
            case "place" -> List.of("place", "scale");
            default -> List.of(sign);
          };
      for (String name : List.of("direction", "of", "to", "scale", "unit", "precision")) {
        Node node = members.find(name);
        if (node != null && !belonging.contains(name)) {
          object.member(name, node).problem("does not go with \"" + sign + "\"");
        }
      }
    }

    private static @Nullable StatedValue read(Cursor object, Node.Members members, String sign) {
      return switch (sign) {
        case "value" -> quantityOrChange(object, members);
        case "missing" -> missing(object, members);
        case "count" -> countOutOf(object, members);
        case "from" -> range(object, members);
        case "place" -> ordinal(object, members);
        case "word" -> word(object, members);
        default -> readings(object, members);
      };
    }

    private static @Nullable StatedValue quantityOrChange(Cursor object, Node.Members members) {
      Quantity quantity = quantity(object, members, "value");
      Node direction = members.find("direction");
      if (quantity == null || direction == null) {
        return quantity;
      }
      Direction read = DIRECTION.read(object.member("direction", direction));
      return read == null ? null : new StatedChange(read, quantity);
    }

    private static @Nullable StatedValue missing(Cursor object, Node.Members members) {
      MissingReason reason = member(object, members, "missing", MISSING);
      Optional<MeasureUnit> unit = unitIfThere(object, members);
      return reason == null ? null : new MissingValue(reason, unit);
    }

    private static @Nullable StatedValue countOutOf(Cursor object, Node.Members members) {
      Quantity count = quantity(object, members, "count");
      Quantity whole = quantity(object, members, "of");
      return count == null || whole == null
          ? null
          : new CountOutOf(count.figure(), whole.figure(), count.measureUnit());
    }

    private static @Nullable StatedValue range(Cursor object, Node.Members members) {
      Quantity from = quantity(object, members, "from");
      Quantity to = quantity(object, members, "to");
      return from == null || to == null ? null : new QuantityRange(from, to);
    }

    private static @Nullable StatedValue ordinal(Cursor object, Node.Members members) {
      String place = member(object, members, "place", Codecs.ID);
      Label scale = member(object, members, "scale", Codecs.LABEL);
      return place == null || scale == null ? null : new Ordinal(place, scale);
    }

    private static @Nullable StatedValue word(Cursor object, Node.Members members) {
      Label text = member(object, members, "word", Codecs.LABEL);
      return text == null ? null : new TextValue(text);
    }

    private static @Nullable StatedValue readings(Cursor object, Node.Members members) {
      List<Quantity> readings = member(object, members, "readings", QUANTITY.list());
      return readings == null ? null : new AmbiguousValue(new ArrayList<>(readings));
    }

    @Override
    public void write(Stated stated, Node.Writing out) {
      StatedValue value = stated.value();
      if (value instanceof Quantity quantity) {
        writeQuantity("value", quantity, stated.usual(quantity), out);
      } else if (value instanceof StatedChange change) {
        out.put("direction", DIRECTION.write(change.direction()));
        writeQuantity("value", change.size(), stated.usual(change.size()), out);
      } else if (value instanceof MissingValue missing) {
        out.put("missing", MISSING.write(missing.reason()));
        missing.unit().ifPresent(unit -> out.put("unit", UNIT.write(unit)));
      } else if (value instanceof CountOutOf count) {
        out.put("count", FIGURE.write(count.count()));
        writeQuantity("of", count.whole(), stated.usual(count.whole()), out);
      } else if (value instanceof QuantityRange range) {
        out.put("from", FIGURE.write(range.from().figure()));
        writeQuantity("to", range.to(), stated.usual(range.to()), out);
      } else if (value instanceof Ordinal ordinal) {
        out.put("place", Node.text(ordinal.place()));
        out.put("scale", Codecs.LABEL.write(ordinal.scale()));
      } else if (value instanceof TextValue word) {
        out.put("word", Codecs.LABEL.write(word.text()));
      } else {
        out.put("readings", QUANTITY.list().write(((AmbiguousValue) value).readings()));
      }
    }
  }

  /**
   * A value and what decides its usual precision.
   *
   * @param value the value
   * @param qualifier the word that qualifies it
   * @param maturity how final it is
   */
  record Stated(StatedValue value, Optional<Qualifier> qualifier, Optional<Maturity> maturity) {
    Stated(StatedValue value) {
      this(value, Optional.empty(), Optional.empty());
    }

    Precision usual(Quantity quantity) {
      return Statistic.usualPrecision(quantity.measureUnit(), qualifier, maturity);
    }
  }
}
