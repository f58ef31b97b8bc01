package io.github.wardreport.measure;

import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Label;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.PrintingRule;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of the 2025 report of phường Hoành Sơn, where they are a ward's. */
class QuantityTest {
  private static final MeasureUnit ENTERPRISES =
      MeasureUnit.counting("doanh nghiệp", Label.of("doanh nghiệp", "enterprises"));
  private static final MeasureUnits UNITS = MeasureUnits.builtIn().with(List.of(ENTERPRISES));

  private static Quantity read(String text) {
    return Quantity.parse(text, UNITS);
  }

  @ParameterizedTest
  @CsvSource({
    "UNCHANGED, 1.90 tỷ đồng, '[1.90, 1.90]'",
    "ROUNDED, 1.90 tỷ đồng, '[1.895, 1.905]'",
    "TRUNCATED, 1.90 tỷ đồng, '[1.90, 1.91)'",
    "ROUNDED_OR_TRUNCATED, 1.90 tỷ đồng, '[1.895, 1.91)'",
    "ROUNDED_OR_TRUNCATED, =368 doanh nghiệp, '[368, 368]'",
    "UNCHANGED, ?1.9 tỷ đồng, '[1.9, 1.9]'"
  })
  void possibleValuesFollowTheRuleOfPrinting(PrintingRule rule, String printed, String values) {
    assertThat(read(printed).possibleValues(Optional.empty(), rule).map(Interval::toString))
        .contains(values);
  }

  @ParameterizedTest
  @EnumSource(PrintingRule.class)
  void aQualifierAloneDecidesOnPossibleValues(PrintingRule rule) {
    Quantity revenue = read("3000 tỷ đồng");

    assertThat(revenue.possibleValues(Optional.of(Qualifier.MORE_THAN), rule))
        .contains(Interval.moreThan(Ratio.of(3000, 1)));
    assertThat(revenue.possibleValues(Optional.of(Qualifier.ABOUT), rule)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = PrintingRule.class, mode = EnumSource.Mode.EXCLUDE, names = "UNCHANGED")
  void aFigureOfUnknownPrecisionHasNoPossibleValues(PrintingRule rule) {
    assertThat(read("?1.9 tỷ đồng").possibleValues(Optional.empty(), rule)).isEmpty();
  }

  @Test
  void countedThingsAreExactAndAllElseIsPrinted() {
    assertThat(Quantity.of("368", ENTERPRISES)).hasToString("=368 doanh nghiệp");
    assertThat(Quantity.of("130.8", unit("tỷ đồng"))).hasToString("130.8 tỷ đồng");
    assertThat(Quantity.of("1.46", unit("% share"))).hasToString("1.46 % share");
    assertThat(Quantity.usualPrecision(unit("hộ"))).isEqualTo(Precision.EXACT);
    assertThat(Quantity.usualPrecision(unit("hộ/km²"))).isEqualTo(Precision.PRINTED);
  }

  @Test
  void staysInTheUnitItWasPublishedIn() {
    Quantity output = Quantity.of("5769", unit("tỷ đồng"));
    assertThat(output.figure()).isEqualTo(Figure.printed("5769"));
    assertThat(output.measureUnit()).isEqualTo(unit("tỷ đồng"));
    assertThat(output.unit()).contains(unit("tỷ đồng"));
    assertThat(output.quantity()).contains(output);
  }

  @ParameterizedTest
  @CsvSource({
    "130.8 tỷ đồng, 130.8, tỷ đồng",
    "=24275 người, =24275, người",
    "?130.8000 tỷ đồng, ?130.8000, tỷ đồng",
    "190e1 triệu đồng, 190e1, triệu đồng",
    "54.2 tạ/ha, 54.2, tạ/ha",
    "-0.34 points, -0.34, points",
    "59.21 % share, 59.21, % share"
  })
  void readsItsTextForm(String text, String figure, String unit) {
    assertThat(read(text)).isEqualTo(Quantity.of(Figure.parse(figure), unit(unit)));
    assertThat(read(text)).hasToString(text);
  }

  @Test
  void readsItsTextFormInABuiltInUnit() {
    assertThat(Quantity.parse("130.8 tỷ đồng"))
        .isEqualTo(Quantity.of("130.8", MeasureUnits.builtIn().get("tỷ đồng")));
    assertThat(Quantity.parse("=165 hộ"))
        .isEqualTo(Quantity.of("165", MeasureUnits.builtIn().get("hộ")));
    assertThatThrownBy(() -> Quantity.parse("368 doanh nghiệp"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("unknown unit \"doanh nghiệp\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "130.8", "tỷ"})
  void refusesATextWithoutAUnit(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a figure and a unit such as '130.8 tỷ đồng' but was \""
                + text
                + "\"");
  }

  @Test
  void refusesDigitsOfAVietnameseTextAndUnknownUnits() {
    assertThatThrownBy(() -> read("130,8 tỷ đồng"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a decimal such as 1.90 with at most 60 digits but was"
                + " \"130,8\"");
    assertThatThrownBy(() -> read("130.8 tỷ dồng"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("unknown unit \"tỷ dồng\"; did you mean \"tỷ đồng\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "1.90 tỷ đồng, triệu đồng, 190e1 triệu đồng",
    "190e1 triệu đồng, tỷ đồng, 1.90 tỷ đồng",
    "5.769 nghìn tỷ đồng, tỷ đồng, 5769 tỷ đồng",
    "298.7 tấn, tạ, 2987 tạ",
    "298.7 tấn, kg, 2987e2 kg",
    "55.12 ha, m², 5512e2 m²",
    "54.2 tạ/ha, tấn/ha, 5.42 tấn/ha",
    "?1.90 tỷ đồng, triệu đồng, ?190e1 triệu đồng",
    "-0.5 tấn, tạ, -5 tạ",
    "0.0 tấn, kg, 0e2 kg",
    "1.90 tỷ đồng, tỷ đồng, 1.90 tỷ đồng"
  })
  void anotherMagnitudeKnowsNoMoreDigits(String text, String unit, String converted) {
    assertThat(read(text).in(unit(unit))).hasToString(converted);
  }

  @Test
  void anExactCountStaysExactInAnotherMagnitude() {
    MeasureUnit thousand =
        MeasureUnit.counting(
            "nghìn doanh nghiệp",
            Label.of("nghìn doanh nghiệp"),
            ENTERPRISES.counted().orElseThrow(),
            3);
    assertThat(Quantity.of("368", ENTERPRISES).in(thousand))
        .hasToString("=0.368 nghìn doanh nghiệp");
    assertThat(Quantity.of(Figure.exact("0.368"), thousand).in(ENTERPRISES))
        .hasToString("=368 doanh nghiệp");
    assertThat(Quantity.of(Figure.exact(2), thousand).in(ENTERPRISES))
        .hasToString("=2000 doanh nghiệp");
  }

  @Test
  void theSlackOfAFigureIsTheSameInAnotherMagnitude() {
    assertThat(quantity("1.90 tỷ đồng").in(unit("triệu đồng")).figure().roundingInterval())
        .map(Interval::toString)
        .contains("[1895, 1905]");
  }

  @Test
  void refusesAUnitThatDiffersByMoreThanAPowerOfTen() {
    assertThatThrownBy(() -> quantity("15.5 ha").in(unit("sào Trung Bộ")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'other' must differ from ha by a power of ten but was \"sào Trung Bộ\"");
    assertThatThrownBy(() -> quantity("1 năm").in(unit("tháng")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'other' must differ from năm by a power of ten but was \"tháng\"");
  }

  @Test
  void refusesAUnitOfSomethingElseAndNamesBothSides() {
    assertThatThrownBy(() -> quantity("24275 người").in(unit("hộ")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot convert người and hộ: count:người is not count:hộ")
        .asInstanceOf(InstanceOfAssertFactories.type(DimensionMismatchException.class))
        .satisfies(
            mismatch -> {
              assertThat(mismatch.left()).isEqualTo(unit("người"));
              assertThat(mismatch.right()).isEqualTo(unit("hộ"));
            });
    assertThatThrownBy(() -> quantity("130.8 tỷ đồng").in(unit("USD")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot convert tỷ đồng and USD: money:VND is not money:USD");
    assertThatThrownBy(() -> quantity("22.4 % excess").in(unit("% level")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot convert % excess and % level: percent:% excess is not percent:% level");
  }

  @Test
  void tellsEqualQuantitiesFromEqualAmounts() {
    Quantity billions = quantity("5.769 tỷ đồng");
    Quantity millions = quantity("5769.000 triệu đồng");
    assertThat(billions).isNotEqualTo(millions).isNotEqualTo(quantity("5.7690 tỷ đồng"));
    assertThat(billions).isNotEqualTo(quantity("5.769 nghìn tỷ đồng")).isNotEqualTo("5.769");
    assertThat(billions).isEqualTo(read("5.769 tỷ đồng")).hasSameHashCodeAs(read("5.769 tỷ đồng"));
    assertThat(billions.isSameAmount(millions)).isTrue();
    assertThat(billions.isSameAmount(quantity("5.770 tỷ đồng"))).isFalse();
    assertThat(quantity("20 sào Trung Bộ").isSameAmount(quantity("1 ha"))).isTrue();
    assertThat(quantity("5 người").isSameAmount(quantity("5 hộ"))).isFalse();
  }

  @Test
  void isOrderedByItsAmountWithinOneDimension() {
    assertThat(Quantity.byAmount().compare(quantity("1 tấn"), quantity("11 tạ"))).isNegative();
    assertThat(Quantity.byAmount().compare(quantity("1.0 tấn"), quantity("10 tạ"))).isZero();
    assertThat(Quantity.byAmount().compare(quantity("1 sào Trung Bộ"), quantity("499 m²")))
        .isPositive();
    assertThatThrownBy(() -> Quantity.byAmount().compare(quantity("1 tấn"), quantity("1 ha")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot subtract tấn and ha: mass is not length^2");
  }

  @Test
  void theOtherSignIsEquallyPrecise() {
    assertThat(quantity("3.0 tấn").negated()).hasToString("-3.0 tấn");
    assertThat(quantity("9 hộ").negated()).hasToString("=-9 hộ");
  }

  @Test
  void everyQuantityIsReadBackFromItsText() {
    List<MeasureUnit> units = List.copyOf(UNITS.all());
    Cases.forAll(
        drawn -> {
          Quantity quantity =
              Quantity.of(drawn.figure(), units.get(drawn.whole(0, units.size() - 1)));
          assertThat(read(quantity.toString())).isEqualTo(quantity);
          assertThat(quantity.negated().negated()).isEqualTo(quantity);
        });
  }

  @Test
  void anotherMagnitudeAndBackGivesAnEqualQuantity() {
    Cases.forAll(
        drawn -> {
          Quantity quantity =
              Quantity.of(
                  drawn.figure().withPrecision(drawn.one(Precision.PRINTED, Precision.UNKNOWN)),
                  money(drawn));
          Quantity converted = quantity.in(money(drawn));
          assertThat(converted.isSameAmount(quantity)).isTrue();
          assertThat(converted.in(quantity.measureUnit())).isEqualTo(quantity);
        });
  }

  private static MeasureUnit money(Cases drawn) {
    return unit(drawn.one("đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng"));
  }
}
