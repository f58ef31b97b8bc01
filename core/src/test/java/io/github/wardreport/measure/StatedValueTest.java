package io.github.wardreport.measure;

import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.InvalidValueException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the 2025 report of phường Hoành Sơn states in the place of a value. */
class StatedValueTest {
  private static final MeasureUnit INDICATORS =
      MeasureUnit.counting("chỉ tiêu", Label.of("chỉ tiêu", "indicators"));
  private static final MeasureUnit HOUSEHOLDS = unit("hộ");

  private static List<Quantity> readings(String... texts) {
    return Stream.of(texts).map(text -> Quantity.parse(text, MeasureUnits.builtIn())).toList();
  }

  @Test
  void aCountOutOfACountStaysUnreduced() {
    CountOutOf all = CountOutOf.of(26, 26, HOUSEHOLDS);
    assertThat(all).hasToString("26/26 hộ").isNotEqualTo(CountOutOf.of(1, 1, HOUSEHOLDS));
    assertThat(all.ratio()).contains(Ratio.of(26, 26));
    assertThat(all.share()).contains(new Share(Ratio.of(2600, 26)));
    assertThat(all.counted()).isEqualTo(quantity("26 hộ"));
    assertThat(all.whole()).isEqualTo(quantity("26 hộ"));
    assertThat(all.quantity()).isEmpty();
    assertThat(all.unit()).contains(HOUSEHOLDS);
  }

  @Test
  void aCountOutOfACountHasTheShareThatItIs() {
    assertThat(CountOutOf.of(13, 17, INDICATORS).share()).contains(Share.parse("1300/17 % share"));
    assertThat(CountOutOf.of(0, 17, INDICATORS).share()).contains(Share.parse("0/17 % share"));
  }

  @Test
  void aCountOutOfNothingHasNoShare() {
    CountOutOf none = CountOutOf.of(0, 0, INDICATORS);
    assertThat(none.ratio()).isEmpty();
    assertThat(none.share()).isEmpty();
    assertThat(none).hasToString("0/0 chỉ tiêu");
  }

  @Test
  void aCountMayExceedWhatItIsOutOf() {
    assertThat(CountOutOf.of(18, 17, INDICATORS).ratio()).contains(Ratio.of(18, 17));
  }

  @Test
  void countsMayBePrintedNumbers() {
    CountOutOf printed = new CountOutOf(Figure.printed("13"), Figure.printed("17"), INDICATORS);
    assertThat(printed.counted()).hasToString("13 chỉ tiêu");
    assertThat(printed).hasToString("13/17 chỉ tiêu");
    assertThat(printed).isNotEqualTo(CountOutOf.of(13, 17, INDICATORS));
  }

  @ParameterizedTest
  @CsvSource({"-1", "1.5", "1.0", "2e1"})
  void refusesACountThatIsNotWhole(String digits) {
    Figure figure = Figure.printed(digits);
    Figure whole = Figure.printed("17");
    assertThatThrownBy(() -> new CountOutOf(figure, whole, INDICATORS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'count' must be a whole number, 0 or more but was \"" + digits + "\"");
    assertThatThrownBy(() -> new CountOutOf(whole, figure, INDICATORS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'outOf' must be a whole number, 0 or more but was \"" + digits + "\"");
  }

  @Test
  void refusesCountsOfTwoPrecisions() {
    assertThatThrownBy(() -> new CountOutOf(Figure.exact(13), Figure.printed("17"), INDICATORS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'outOf' must be as precise as the count, =13 but was 17");
  }

  @Test
  void aRangeKeepsBothEndsAsPrinted() {
    QuantityRange range = new QuantityRange(quantity("10 % growth"), quantity("10.5 % growth"));
    assertThat(range).hasToString("10..10.5 % growth");
    assertThat(range.quantity()).isEmpty();
    assertThat(range.unit()).contains(unit("% growth"));
    assertThat(new QuantityRange(quantity("8 hộ"), quantity("8 hộ"))).hasToString("=8..=8 hộ");
  }

  @Test
  void refusesARangeOfTwoUnitsOrPrecisionsOrOutOfOrder() {
    assertThatThrownBy(() -> new QuantityRange(quantity("10 % growth"), quantity("10.5 % level")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'to' must be in % growth but was 10.5 % level");
    assertThatThrownBy(
            () ->
                new QuantityRange(quantity("8 hộ"), Quantity.of(Figure.printed("10"), HOUSEHOLDS)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'to' must be as precise as the other end, =8 hộ but was 10 hộ");
    assertThatThrownBy(() -> new QuantityRange(quantity("10.5 tấn"), quantity("10 tấn")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'to' must be at least 10.5 tấn but was 10 tấn");
  }

  @Test
  void aChangeTakesItsSignFromItsDirection() {
    StatedChange fall = new StatedChange(Direction.DECREASE, quantity("3 tấn"));
    assertThat(fall).hasToString("decrease 3 tấn");
    assertThat(fall.signed()).hasToString("-3 tấn");
    assertThat(fall.quantity()).contains(fall.signed());
    assertThat(fall.unit()).contains(unit("tấn"));
    StatedChange rise = new StatedChange(Direction.INCREASE, quantity("1.1 tấn"));
    assertThat(rise).hasToString("increase 1.1 tấn");
    assertThat(rise.signed()).isEqualTo(quantity("1.1 tấn"));
  }

  @Test
  void refusesAChangeWithASignOfItsOwn() {
    assertThatThrownBy(() -> new StatedChange(Direction.DECREASE, quantity("-3 tấn")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'size' must not be negative, as the direction says which way but was -3 tấn");
  }

  @Test
  void aMissingValueKeepsItsReasonAndUnit() {
    // "đạt 628% so với kế hoạch tỉnh giao", and that plan is not printed
    MissingValue plan = MissingValue.of(MissingReason.NOT_STATED, unit("tỷ đồng"));
    assertThat(plan).hasToString("not-stated tỷ đồng");
    assertThat(plan.unit()).contains(unit("tỷ đồng"));
    assertThat(plan.quantity()).isEmpty();
    assertThat(new MissingValue(MissingReason.SUPPRESSED, Optional.empty()))
        .hasToString("suppressed");
  }

  @Test
  void reasonsForNoValueStayApart() {
    Set<StatedValue> values = new HashSet<>();
    for (MissingReason reason : MissingReason.values()) {
      values.add(MissingValue.of(reason, HOUSEHOLDS));
    }
    values.add(quantity("0 hộ"));
    assertThat(values).hasSize(7);
    assertThat(Arrays.stream(MissingReason.values()).map(MissingReason::code))
        .containsExactly(
            "did-not-occur",
            "not-collected",
            "not-applicable",
            "being-updated",
            "suppressed",
            "not-stated");
  }

  @Test
  void anOrdinalIsAPlaceOnAScale() {
    Ordinal third = new Ordinal("3", Label.of("giải", "prize"));
    assertThat(third).hasToString("giải 3").isNotEqualTo(new Ordinal("3", Label.of("hạng")));
    assertThat(third.quantity()).isEmpty();
    assertThat(third.unit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesAnOrdinalWithoutAPlace(String blank) {
    Label scale = Label.of("giải");
    assertThatThrownBy(() -> new Ordinal(blank, scale))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'place' must not be blank but was \"" + blank + "\"");
  }

  @Test
  void aWordIsNoQuantity() {
    TextValue kept = new TextValue(Label.of("giữ vững", "kept"));
    assertThat(kept).hasToString("giữ vững");
    assertThat(kept.quantity()).isEmpty();
    assertThat(kept.unit()).isEmpty();
  }

  @Test
  void aWordingKeepsAllItsReadingsUntilSomebodyChooses() {
    // "tăng 121% so với cùng kỳ năm 2024"
    AmbiguousValue wording = new AmbiguousValue(readings("121 % level", "121 % growth"));
    assertThat(wording).hasToString("121 % level or 121 % growth");
    assertThat(wording.quantity()).isEmpty();
    assertThat(wording.unit()).isEmpty();
    assertThat(wording).isNotEqualTo(new AmbiguousValue(readings("121 % growth", "121 % level")));
  }

  @Test
  void refusesAWordingWithOneReading() {
    assertThatThrownBy(() -> new AmbiguousValue(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'readings' must be two or more that differ but was []");
    List<Quantity> one = readings("121 % level");
    assertThatThrownBy(() -> new AmbiguousValue(one))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'readings' must be two or more that differ but was [121 % level]");
    List<Quantity> twice = readings("121 % level", "121 % level");
    assertThatThrownBy(() -> new AmbiguousValue(twice))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'readings' must be two or more that differ but was"
                + " [121 % level, 121 % level]");
  }

  @Test
  void theReadingsOfAWordingCannotBeChanged() {
    AmbiguousValue wording = new AmbiguousValue(readings("121 % level", "121 % growth"));
    assertThatThrownBy(() -> wording.readings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
