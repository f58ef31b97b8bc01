package io.github.wardreport.json;

import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Precision;
import io.github.wardreport.statistic.Maturity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measure units, figures and quantities, and the words beside them. */
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
  private static final RecordPart<Quantity> ALONE = new RecordPart<>();
  static final Codec<Quantity> QUANTITY =
      ObjectCodec.of(RecordParts::new, parts -> parts.get(ALONE))
          .group(new QuantityGroup("value", true), Optional::of, ALONE);

  private MeasureCodecs() {}

  static <T> @Nullable T member(Cursor object, Node.Members members, String name, Codec<T> kind) {
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

  static @Nullable Quantity quantity(
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

  static void writeQuantity(String digits, Quantity quantity, Precision usual, Node.Writing out) {
    out.put(digits, FIGURE.write(quantity.figure()));
    out.put("unit", UNIT.write(quantity.measureUnit()));
    if (quantity.figure().precision() != usual) {
      out.put("precision", PRECISION.write(quantity.figure().precision()));
    }
  }
}
