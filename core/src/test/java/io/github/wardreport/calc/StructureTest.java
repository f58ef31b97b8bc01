package io.github.wardreport.calc;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.terms;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.Share;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sectors of the 2025 report of phường Hoành Sơn, in tỷ đồng. */
class StructureTest {
  private static final ShareCalculator SHARE = ShareCalculator.standard();
  private static final List<Operand> SECTORS =
      terms("3414 tỷ đồng", "2243.8 tỷ đồng", "111.2 tỷ đồng");

  private static Structure structure(String... parts) {
    return SHARE.structure(terms(parts)).value().orElseThrow();
  }

  private static List<Share> shares(String... numbers) {
    return List.of(numbers).stream().map(n -> Share.parse(n + " % share")).toList();
  }

  @Test
  void theSharesOfAllPartsAreExactlyAHundred() {
    Calculation<Structure> sectors = SHARE.structure(SECTORS);
    assertThat(sectors.value().orElseThrow().total()).isEqualTo(Share.parse("100 % share"));
    assertThat(sectors.round(Rounding.halfUp(2)).value())
        .contains(new Structure(shares("59.18", "38.89", "1.93"), Set.of()));
    assertThat(sectors.round(Rounding.halfUp(2)).explain(Language.VIETNAMESE))
        .isEqualTo(
            "cơ cấu của 3.414 tỷ đồng + 2.243,8 tỷ đồng + 111,2 tỷ đồng"
                + " = 59,18%; 38,89%; 1,93% (làm tròn đến 2 chữ số thập phân)");
  }

  @Test
  void roundedOneByOneTheyMayMissAHundredAndByLargestRemainderTheyDoNot() {
    Structure thirds = structure("1 ha", "1 ha", "1 ha");
    assertThat(thirds.round(Rounding.halfUp(1)))
        .isEqualTo(new Structure(shares("33.3", "33.3", "33.3"), Set.of()));
    assertThat(thirds.round(Rounding.halfUp(1)).total()).isEqualTo(Share.parse("999/10 % share"));
    assertThat(thirds.roundToHundred(1))
        .isEqualTo(new Structure(shares("33.4", "33.3", "33.3"), Set.of(0)))
        .hasToString("33.4 % share | 33.3 % share | 33.3 % share");
    assertThat(thirds.roundToHundred(0).shares()).isEqualTo(shares("34", "33", "33"));
  }

  /** Six parts of 16.67 %: rounding half up gives 102, the largest remainders leave two down. */
  @Test
  void whatWasRoundedUpTooOftenGoesBack() {
    Structure sixths = structure("1 ha", "1 ha", "1 ha", "1 ha", "1 ha", "1 ha");
    assertThat(sixths.roundToHundred(0))
        .isEqualTo(new Structure(shares("17", "17", "17", "17", "16", "16"), Set.of(4, 5)));
  }

  @Test
  void theLargestRemainderGetsTheUnitWhereverItStands() {
    assertThat(structure("1 ha", "1.4 ha", "4.6 ha").roundToHundred(0))
        .isEqualTo(new Structure(shares("14", "20", "66"), Set.of()));
    assertThat(structure("15.4 ha", "25.4 ha", "59.2 ha").roundToHundred(0))
        .isEqualTo(new Structure(shares("16", "25", "59"), Set.of(0)));
  }

  @Test
  void whatIsNotAHundredCannotBeRoundedToIt() {
    Structure rounded = structure("1 ha", "1 ha", "1 ha").round(Rounding.halfUp(1));
    assertThatThrownBy(() -> rounded.roundToHundred(1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'shares' must be 100 % together but was 999/10 % share");
    assertThatThrownBy(() -> structure("1 ha", "2 ha").roundToHundred(-1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'decimals' must be 0 or more but was -1");
  }

  @Test
  void aStructureHasShares() {
    assertThatThrownBy(() -> new Structure(List.of(), Set.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'shares' must not be empty but was []");
    assertThatThrownBy(() -> new Structure(shares("100"), Set.of(1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'adjusted' must be indexes of shares but was [1]");
    assertThatThrownBy(() -> new Structure(shares("100"), Set.of(-1)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theChangeOfStructureIsInPoints() {
    Structure now = structure("60 ha", "30 ha", "10 ha");
    Structure before = structure("50 ha", "38 ha", "12 ha");
    assertThat(now.minus(before).stream().map(PercentagePoints::number).map(Ratio::reduced))
        .containsExactly(Ratio.parse("10"), Ratio.parse("-8"), Ratio.parse("-2"));
    assertThatThrownBy(() -> now.minus(structure("1 ha", "1 ha")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'base' must have 3 parts but was \"2 parts\"");
    Calculation<PercentagePoints> change =
        SHARE.changeOfShare(
            SHARE.share(term("60 ha"), term("100 ha")), SHARE.share(term("50 ha"), term("100 ha")));
    assertThat(change.round(Rounding.halfUp(1)).explain(Language.ENGLISH))
        .isEqualTo("60% − 50% = 10.0 pp (rounded to 1 decimals)");
  }

  @Test
  void aPartWithoutAValueLeavesNoStructure() {
    assertThat(
            SHARE
                .structure(List.of(term("1 ha"), missingTerm(MissingReason.NOT_STATED)))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(SHARE.structure(List.of()).undefinedReason())
        .contains(UndefinedReason.NOTHING_ADDED);
    assertThat(SHARE.structure(terms("0 ha", "0 ha")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(SHARE.structure(terms("-1 ha", "0 ha")).undefinedReason())
        .contains(UndefinedReason.NEGATIVE_BASE);
    assertThat(
            SHARE
                .changeOfShare(
                    SHARE.share(term("1 ha"), term("0 ha")),
                    SHARE.share(term("1 ha"), term("1 ha")))
                .undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
  }

  @Test
  void hectaresAndMoneyHaveNoCommonStructure() {
    assertThatThrownBy(() -> SHARE.structure(terms("1 ha", "1 tỷ đồng")))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void roundingToAHundredMovesNoShareByAUnitOrMore() {
    Cases.forAll(
        drawn -> {
          List<Operand> parts = new ArrayList<>();
          for (int i = drawn.whole(1, 9); i > 0; i--) {
            parts.add(drawn.quantity(unit("tỷ đồng")));
          }
          int decimals = drawn.whole(0, 4);
          Structure exact = SHARE.structure(parts).value().orElseThrow();
          Structure rounded = exact.roundToHundred(decimals);
          assertThat(exact.total()).isEqualTo(Share.parse("100 % share"));
          assertThat(rounded.total()).isEqualTo(Share.parse("100 % share"));
          Structure nearest = exact.round(Rounding.halfUp(decimals));
          Ratio unit = Ratio.ONE.scaleByPowerOfTen(-decimals);
          for (int i = 0; i < parts.size(); i++) {
            Ratio moved = rounded.shares().get(i).minus(exact.shares().get(i)).number().abs();
            assertThat(Ratio.comparingValue().compare(moved, unit)).isNegative();
            assertThat(rounded.adjusted().contains(i))
                .isEqualTo(!rounded.shares().get(i).isSameNumber(nearest.shares().get(i)));
          }
        });
  }
}
