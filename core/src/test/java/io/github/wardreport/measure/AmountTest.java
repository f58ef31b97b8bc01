package io.github.wardreport.measure;

import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Figures of the 2025 report of phường Hoành Sơn, where they are a ward's. */
class AmountTest {
  private static Amount amount(String text) {
    int space = text.indexOf(' ');
    return new Amount(Ratio.parse(text.substring(0, space)), unit(text.substring(space + 1)));
  }

  @Test
  void addsAndSubtractsInTheFirstUnit() {
    assertThat(amount("95.146 tỷ đồng").plus(amount("4550 triệu đồng")))
        .isEqualTo(amount("99.696 tỷ đồng"));
    assertThat(amount("130.8 tỷ đồng").minus(amount("106.9 tỷ đồng")))
        .isEqualTo(amount("23.9 tỷ đồng"));
    assertThat(amount("1/3 tấn").plus(amount("1/3 tấn"))).isEqualTo(amount("2/3 tấn"));
    assertThat(amount("1 tấn").minus(amount("15 tạ"))).isEqualTo(amount("-0.5 tấn"));
  }

  @Test
  void stormDamageAddsUpToItsPrintedTotal() {
    // Footnote 3: 4,550, 95,146 and 40,887 are 140,583 tỷ đồng.
    assertThat(
            quantity("4.550 tỷ đồng")
                .toAmount()
                .plus(quantity("95.146 tỷ đồng").toAmount())
                .plus(quantity("40.887 tỷ đồng").toAmount())
                .isSameAmount(quantity("140.583 tỷ đồng").toAmount()))
        .isTrue();
  }

  @Test
  void refusesToMixDimensionsAndNamesBothSides() {
    Amount people = amount("5 người");
    Amount households = amount("5 hộ");
    assertThatThrownBy(() -> people.plus(households))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot add người and hộ: count:người is not count:hộ");
    assertThatThrownBy(() -> people.minus(households))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot subtract người and hộ: count:người is not count:hộ");
    assertThatThrownBy(() -> people.ratioTo(households))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot divide người and hộ: count:người is not count:hộ");
    assertThatThrownBy(() -> people.in(unit("tạ/ha")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot convert người and tạ/ha: count:người is not length^-2·mass");
    assertThatThrownBy(() -> amount("1 tháng").plus(amount("1 ngày")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot add tháng and ngày: time:months is not time:days");
  }

  @Test
  void sharesGrowthsAndPointsDoNotAdd() {
    assertThatThrownBy(() -> amount("1.46 % share").plus(amount("0.34 points")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot add % share and points: percent:% share is not percent:points");
    assertThatThrownBy(() -> amount("121 % level").minus(amount("21 % growth")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage(
            "Cannot subtract % level and % growth: percent:% level is not percent:% growth");
  }

  @Test
  void multipliesAndDividesItsUnitsToo() {
    // Footnote 1: 54,2 tạ/ha on 55,12 ha are printed as 298,7 tấn.
    Amount output = amount("54.2 tạ/ha").times(amount("55.12 ha"));
    assertThat(output.in(unit("tấn"))).isEqualTo(amount("298.7504 tấn"));
    assertThat(output.in(unit("tấn")).round(Rounding.truncating(1))).isEqualTo(amount("298.7 tấn"));
    assertThat(amount("298.7 tấn").per(amount("55.12 ha"))).isEqualTo(amount("298.7/55.12 tấn/ha"));
  }

  @Test
  void theRatioToAnotherIsAPureNumber() {
    assertThat(amount("130.8 tỷ đồng").ratioTo(amount("106.9 tỷ đồng")))
        .isEqualTo(Ratio.parse("130.8/106.9"));
    assertThat(amount("1 ha").ratioTo(amount("2 sào Trung Bộ")).isSameNumber(Ratio.of(10, 1)))
        .isTrue();
  }

  @Test
  void refusesToDivideByZero() {
    Amount nothing = amount("0 tỷ đồng");
    assertThatThrownBy(() -> amount("18 tỷ đồng").ratioTo(nothing))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot divide 18 by zero");
    assertThatThrownBy(() -> amount("18 tỷ đồng").per(nothing))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot divide 18 by zero");
  }

  @Test
  void stayingInItsUnitChangesNothing() {
    Amount third = amount("2/6 tấn");
    assertThat(third.in(unit("tấn"))).isSameAs(third).hasToString("2/6 tấn");
  }

  @Test
  void isADecimalInAnotherUnitWhereItIsOne() {
    assertThat(amount("1 quý").in(unit("năm"))).isEqualTo(amount("0.25 năm"));
    assertThat(amount("1 tháng").in(unit("năm"))).isEqualTo(amount("1/12 năm"));
    assertThat(amount("1879.8 triệu đồng").in(unit("tỷ đồng"))).isEqualTo(amount("1.8798 tỷ đồng"));
  }

  @Test
  void isRoundedToAPrintedQuantityOnceAtTheEnd() {
    Amount third = amount("1/3 tấn");
    assertThat(third.round(Rounding.halfUp(2))).isEqualTo(amount("0.33 tấn"));
    assertThat(third.toQuantity(Rounding.halfUp(2))).hasToString("0.33 tấn");
    assertThat(amount("5769 tỷ đồng").toQuantity(Rounding.halfUp(-2))).hasToString("58e2 tỷ đồng");
    assertThat(amount("9 hộ").toQuantity(Rounding.halfUp(1))).hasToString("9.0 hộ");
  }

  @Test
  void isTheSameAmountInAnyUnitOfOneDimension() {
    assertThat(amount("5.769 tỷ đồng").isSameAmount(amount("5769 triệu đồng"))).isTrue();
    assertThat(amount("1/3 năm").isSameAmount(amount("4 tháng"))).isTrue();
    assertThat(amount("5.769 tỷ đồng").isSameAmount(amount("5.769 triệu đồng"))).isFalse();
    assertThat(amount("30 ngày").isSameAmount(amount("1 tháng"))).isFalse();
  }

  @Test
  void sumsFollowTheLawsOfNumbers() {
    Cases.forAll(
        drawn -> {
          Amount one = drawn(drawn);
          Amount other = drawn(drawn);
          Amount third = drawn(drawn);
          assertThat(one.plus(other).isSameAmount(other.plus(one))).isTrue();
          assertThat(one.plus(other).plus(third).isSameAmount(one.plus(other.plus(third))))
              .isTrue();
          assertThat(one.plus(other).minus(other).isSameAmount(one)).isTrue();
          assertThat(one.plus(other).unit()).isEqualTo(one.unit());
          if (other.value().signum() != 0) {
            assertThat(
                    new Amount(one.ratioTo(other).times(other.value()), other.unit())
                        .isSameAmount(one))
                .isTrue();
            assertThat(one.per(other).times(other).isSameAmount(one)).isTrue();
          }
        });
  }

  private static Amount drawn(Cases drawn) {
    return new Amount(drawn.ratio(), unit(drawn.one("kg", "yến", "tạ", "tấn", "nghìn tấn")));
  }
}
