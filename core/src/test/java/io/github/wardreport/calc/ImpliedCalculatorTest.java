package io.github.wardreport.calc;

import static io.github.wardreport.Given.missing;
import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.statistic;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Remark;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of the 2025 report of phường Hoành Sơn. */
class ImpliedCalculatorTest {
  private static final ImpliedCalculator IMPLIED = ImpliedCalculator.standard();

  private static ImpliedRange value(Calculation<ImpliedRange> calculation) {
    return calculation.value().orElseThrow();
  }

  private static List<BigInteger> numbers(int... whole) {
    return IntStream.of(whole).mapToObj(BigInteger::valueOf).toList();
  }

  /** 14 quarters are 73.68 % of those that are not printed: of 19. */
  @Test
  void aCountAndItsShareLeaveOneWhole() {
    Calculation<ImpliedRange> whole =
        IMPLIED.whole(statistic("14 người"), statistic("73.68 % share"));
    assertThat(value(whole).wholeNumbers()).isEqualTo(numbers(19));
    assertThat(value(whole).leastCount()).contains(BigInteger.valueOf(19));
    assertThat(value(whole).greatestCount()).contains(BigInteger.valueOf(19));
    assertThat(whole.remarks()).containsExactly(Remark.DERIVED);
    assertThat(value(whole).outward(1))
        .isEqualTo(
            new ImpliedRange(
                Interval.closed(Ratio.parse("18.9"), Ratio.parse("19.1")), unit("người")));
    assertThat(whole.round(Rounding.halfUp(3)).explain(Language.VIETNAMESE))
        .isEqualTo(
            "14 người ÷ 73,68% × 100 = 19,000 … 19,002 người (làm tròn đến 3 chữ số thập phân)");
  }

  @Test
  void aTargetStandsBehindItsAttainment() {
    Calculation<ImpliedRange> target =
        IMPLIED.target(statistic("123 người"), statistic("100 % level"));
    assertThat(value(target).wholeNumbers()).isEqualTo(numbers(123));
    Calculation<ImpliedRange> area =
        IMPLIED.target(statistic("55.12 ha"), statistic("100 % level"));
    assertThat(value(area).numbers())
        .isEqualTo(Interval.closed(Ratio.parse("55.115/1.005"), Ratio.parse("55.125/0.995")));
    assertThat(value(area).wholeNumbers()).isEmpty();
    assertThat(value(area).leastCount()).isEmpty();
  }

  @Test
  void aBaseStandsBehindAGrowthOrAnIndex() {
    ImpliedRange ofGrowth = value(IMPLIED.base(statistic("121 hộ"), statistic("10.0 % growth")));
    assertThat(ofGrowth.numbers())
        .isEqualTo(Interval.closed(Ratio.parse("121/1.1005"), Ratio.parse("121/1.0995")));
    assertThat(ofGrowth.wholeNumbers()).isEqualTo(numbers(110));
    assertThat(value(IMPLIED.baseOfIndex(statistic("121 hộ"), statistic("110.0 % level"))))
        .isEqualTo(ofGrowth);
  }

  @Test
  void aPartStandsBehindItsShare() {
    assertThat(value(IMPLIED.part(statistic("19 hộ"), statistic("73.7 % share"))).wholeNumbers())
        .isEqualTo(numbers(14));
    assertThat(value(IMPLIED.part(statistic("200 hộ"), statistic("50 % share"))).wholeNumbers())
        .isEqualTo(numbers(99, 100, 101));
  }

  @Test
  void cutFiguresStandForMore() {
    assertThat(IMPLIED.part(statistic("17 hộ"), statistic("76.4 % share")).undefinedReason())
        .contains(UndefinedReason.NO_WHOLE_NUMBER_FITS);
    assertThat(
            value(
                    IMPLIED
                        .withTruncatedFigures()
                        .part(statistic("17 hộ"), statistic("76.4 % share")))
                .wholeNumbers())
        .isEqualTo(numbers(13));
  }

  @Test
  void aQualifierLeavesOneSideOpen() {
    ImpliedRange most =
        value(
            IMPLIED.target(
                statistic("123 người"), statistic("90 % level").withQualifier(Qualifier.ABOVE)));
    assertThat(most.numbers()).isEqualTo(Interval.open(Ratio.ZERO, Ratio.parse("123/0.9")));
    assertThat(most.leastCount()).contains(BigInteger.ONE);
    assertThat(most.greatestCount()).contains(BigInteger.valueOf(136));
    ImpliedRange fewest =
        value(
            IMPLIED.part(
                statistic("200 hộ").withQualifier(Qualifier.MORE_THAN), statistic("50 % share")));
    assertThat(fewest.greatestCount()).isEmpty();
    assertThat(fewest.wholeNumbers()).isEmpty();
    assertThat(fewest.leastCount()).contains(BigInteger.valueOf(100));
  }

  @Test
  void anEndThatIsExcludedIsNoCount() {
    ImpliedRange between =
        new ImpliedRange(Interval.open(Ratio.parse("10"), Ratio.parse("13")), unit("hộ"));
    assertThat(between.wholeNumbers()).isEqualTo(numbers(11, 12));
    assertThat(between).hasToString("(10, 13) hộ");
    ImpliedRange within =
        new ImpliedRange(Interval.closed(Ratio.parse("10"), Ratio.parse("13")), unit("hộ"));
    assertThat(within.wholeNumbers()).isEqualTo(numbers(10, 11, 12, 13));
    assertThat(
            new ImpliedRange(Interval.open(Ratio.parse("9.5"), Ratio.parse("10.5")), unit("hộ"))
                .wholeNumbers())
        .isEqualTo(numbers(10));
  }

  @Test
  void aRangeIsRoundedInTheWayThatIsAskedFor() {
    ImpliedRange exact =
        new ImpliedRange(Interval.closed(Ratio.parse("1.2"), Ratio.parse("1.8")), unit("ha"));
    assertThat(exact.round(Rounding.halfUp(0))).hasToString("[1, 2] ha");
    assertThat(exact.round(Rounding.truncating(0))).hasToString("[1, 1] ha");
    assertThat(exact.round(Rounding.of(0, RoundingMode.CEILING))).hasToString("[2, 2] ha");
    assertThat(exact.outward(0)).hasToString("[1, 2] ha");
    assertThat(
            new ImpliedRange(Interval.open(Ratio.parse("1"), Ratio.parse("1.8")), unit("ha"))
                .round(Rounding.truncating(0)))
        .hasToString("[1, 1] ha");
  }

  @Test
  void aRangeIsRoundedOutwardSoThatNoNumberIsLost() {
    ImpliedRange exact =
        new ImpliedRange(Interval.open(Ratio.parse("1.25"), Ratio.parse("1.5")), unit("ha"));
    assertThat(exact.outward(1).numbers())
        .isEqualTo(
            Interval.of(
                Optional.of(new Interval.End(Ratio.parse("1.2"), true)),
                Optional.of(new Interval.End(Ratio.parse("1.5"), false))));
  }

  @Test
  void whatCannotBeKnownSaysWhy() {
    assertThat(IMPLIED.whole(statistic("0 hộ"), statistic("0 % share")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(
            IMPLIED
                .whole(statistic(missing(MissingReason.NOT_STATED)), statistic("5 % share"))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(
            IMPLIED
                .whole(
                    statistic(Quantity.of(Figure.parse("?14"), unit("hộ"))),
                    statistic("73.68 % share"))
                .undefinedReason())
        .contains(UndefinedReason.UNKNOWN_PRECISION);
    assertThat(
            IMPLIED
                .whole(
                    statistic("14 hộ"), statistic("73.68 % share").withQualifier(Qualifier.ABOUT))
                .undefinedReason())
        .contains(UndefinedReason.UNKNOWN_PRECISION);
  }

  @Test
  void eachQuestionTakesItsOwnPercent() {
    assertThatThrownBy(() -> IMPLIED.target(statistic("1 ha"), statistic("5 % share")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThatThrownBy(() -> IMPLIED.base(statistic("1 ha"), statistic("5 % level")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThatThrownBy(() -> IMPLIED.part(statistic("1 ha"), statistic("5 % level")))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void theTrueFigureIsAlwaysAmongThem() {
    Cases.forAll(
        drawn -> {
          int whole = drawn.whole(1, 10_000);
          int part = drawn.whole(1, whole);
          Rounding rounding = Rounding.halfUp(drawn.whole(0, 3));
          Quantity share =
              Quantity.of(
                  Figure.printed(
                      rounding.apply(Ratio.of(part, whole).scaleByPowerOfTen(2)),
                      rounding.decimals()),
                  unit("% share"));
          if (share.figure().roundingInterval().orElseThrow().contains(Ratio.ZERO)) {
            return;
          }
          assertThat(
                  value(IMPLIED.whole(statistic(part + " hộ"), statistic(share)))
                      .numbers()
                      .contains(Ratio.of(whole, 1)))
              .isTrue();
          assertThat(
                  value(IMPLIED.part(statistic(whole + " hộ"), statistic(share)))
                      .numbers()
                      .contains(Ratio.of(part, 1)))
              .isTrue();
        });
  }

  @Test
  void theUnitIsThatOfTheFigure() {
    assertThat(
            value(IMPLIED.part(statistic(quantity("5 tỷ đồng")), statistic("50 % share"))).unit())
        .isEqualTo(unit("tỷ đồng"));
  }
}
