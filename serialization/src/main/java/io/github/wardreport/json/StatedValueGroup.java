package io.github.wardreport.json;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.CountOutOf;
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
import io.github.wardreport.number.Precision;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value as members of the object that states it; which members there are says which kind of value
 * it is.
 */
final class StatedValueGroup implements ObjectCodec.Group<StatedValueGroup.Stated> {
  private static final StatedValue STAND_IN =
      new MissingValue(MissingReason.BEING_UPDATED, Optional.empty());
  private static final Codec<Direction> DIRECTION = Codec.code("direction", Direction.values());
  private static final Codec<MissingReason> MISSING =
      Codec.code("reason of a missing value", MissingReason.values());

  /**
   * A kind of value in files.
   *
   * @param sign the member that only this kind has
   * @param others the members that may go with it
   * @param reader reads the value from the members
   */
  private record Form(String sign, List<String> others, Reader reader) {}

  private interface Reader {
    @Nullable StatedValue read(Cursor object, Node.Members members);
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(
              "value",
              List.of("direction", "unit", "precision"),
              StatedValueGroup::quantityOrChange),
          new Form("missing", List.of("unit"), StatedValueGroup::missing),
          new Form("count", List.of("of", "unit", "precision"), StatedValueGroup::countOutOf),
          new Form("from", List.of("to", "unit", "precision"), StatedValueGroup::range),
          new Form("place", List.of("scale"), StatedValueGroup::ordinal),
          new Form("word", List.of(), StatedValueGroup::word),
          new Form("readings", List.of(), StatedValueGroup::readings));

  private static final List<String> SIGNS = FORMS.stream().map(Form::sign).toList();
  private static final List<String> OTHERS =
      FORMS.stream().flatMap(form -> form.others().stream()).distinct().toList();

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

  @Override
  public List<String> names() {
    return Stream.concat(SIGNS.stream(), OTHERS.stream()).toList();
  }

  @Override
  public @Nullable Stated read(Cursor object, Node.Members members) {
    List<Form> there = FORMS.stream().filter(form -> members.find(form.sign()) != null).toList();
    if (there.isEmpty() && object.reading().isDraft()) {
      object.reading().gap(object.path(), object.node().at(), "the member \"value\" is missing");
      return new Stated(
          new MissingValue(MissingReason.BEING_UPDATED, unitIfThere(object, members)));
    }
    if (there.size() != 1) {
      String found =
          there.isEmpty() ? "none" : String.join(" and ", there.stream().map(Form::sign).toList());
      object.problem("expected one of " + String.join(", ", SIGNS) + "; found " + found);
      return new Stated(STAND_IN);
    }
    Form form = there.get(0);
    refuseStrangers(object, members, form);
    StatedValue value = Codec.build(object, () -> form.reader().read(object, members));
    return new Stated(value == null ? STAND_IN : value);
  }

  private static void refuseStrangers(Cursor object, Node.Members members, Form form) {
    for (String name : OTHERS) {
      Node node = members.find(name);
      if (node != null && !form.others().contains(name)) {
        object.member(name, node).problem("does not go with \"" + form.sign() + "\"");
      }
    }
  }

  private static Optional<MeasureUnit> unitIfThere(Cursor object, Node.Members members) {
    Node unit = members.find("unit");
    return unit == null
        ? Optional.empty()
        : Optional.ofNullable(MeasureCodecs.UNIT.read(object.member("unit", unit)));
  }

  /** A quantity, whose usual precision depends on the members beside it. */
  private static @Nullable Quantity quantity(Cursor object, Node.Members members, String digits) {
    return MeasureCodecs.quantity(
        object, members, digits, unit -> usualPrecision(unit, object, members));
  }

  private static Precision usualPrecision(MeasureUnit unit, Cursor object, Node.Members members) {
    return Statistic.usualPrecision(
        unit,
        quietly(object, members, "qualifier", MeasureCodecs.QUALIFIER),
        quietly(object, members, "maturity", MeasureCodecs.MATURITY));
  }

  /** Reads a member that is read and checked elsewhere too. */
  private static <T> Optional<T> quietly(
      Cursor object, Node.Members members, String name, Codec<T> codec) {
    Node node = members.find(name);
    return node == null
        ? Optional.empty()
        : Optional.ofNullable(
            codec.read(
                new Cursor(node, object.path(), new ReadContext(object.reading().units(), false))));
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
    MissingReason reason = MeasureCodecs.member(object, members, "missing", MISSING);
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
    String place = MeasureCodecs.member(object, members, "place", Codecs.ID);
    Label scale = MeasureCodecs.member(object, members, "scale", Codecs.LABEL);
    return place == null || scale == null ? null : new Ordinal(place, scale);
  }

  private static @Nullable StatedValue word(Cursor object, Node.Members members) {
    Label text = MeasureCodecs.member(object, members, "word", Codecs.LABEL);
    return text == null ? null : new TextValue(text);
  }

  private static @Nullable StatedValue readings(Cursor object, Node.Members members) {
    List<Quantity> readings =
        MeasureCodecs.member(object, members, "readings", MeasureCodecs.QUANTITY.list());
    return readings == null ? null : new AmbiguousValue(new ArrayList<>(readings));
  }

  @Override
  public void write(Stated stated, Node.Writing out) {
    stated.value().match(new Writer(stated, out));
  }

  /** Writes each kind of value; what it answers is the object that it writes to. */
  private record Writer(Stated stated, Node.Writing out)
      implements StatedValue.Cases<Node.Writing> {

    private Node.Writing quantity(String digits, Quantity quantity) {
      MeasureCodecs.writeQuantity(digits, quantity, stated.usual(quantity), out);
      return out;
    }

    @Override
    public Node.Writing quantity(Quantity quantity) {
      return quantity("value", quantity);
    }

    @Override
    public Node.Writing change(StatedChange change) {
      out.put("direction", DIRECTION.write(change.direction()));
      return quantity("value", change.size());
    }

    @Override
    public Node.Writing missing(MissingValue missing) {
      out.put("missing", MISSING.write(missing.reason()));
      missing.unit().ifPresent(unit -> out.put("unit", MeasureCodecs.UNIT.write(unit)));
      return out;
    }

    @Override
    public Node.Writing countOutOf(CountOutOf count) {
      out.put("count", MeasureCodecs.FIGURE.write(count.count()));
      return quantity("of", count.whole());
    }

    @Override
    public Node.Writing range(QuantityRange range) {
      out.put("from", MeasureCodecs.FIGURE.write(range.from().figure()));
      return quantity("to", range.to());
    }

    @Override
    public Node.Writing ordinal(Ordinal ordinal) {
      return out.put("place", Node.text(ordinal.place()))
          .put("scale", Codecs.LABEL.write(ordinal.scale()));
    }

    @Override
    public Node.Writing text(TextValue text) {
      return out.put("word", Codecs.LABEL.write(text.text()));
    }

    @Override
    public Node.Writing ambiguous(AmbiguousValue ambiguous) {
      return out.put("readings", MeasureCodecs.QUANTITY.list().write(ambiguous.readings()));
    }
  }
}
