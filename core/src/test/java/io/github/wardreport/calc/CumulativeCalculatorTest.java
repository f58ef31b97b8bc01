package io.github.wardreport.calc;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.terms;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.relation.PeriodMismatchException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CumulativeCalculatorTest {
  private static final CumulativeCalculator CUMULATIVE = CumulativeCalculator.standard();

  private static Amount billion(String digits) {
    return new Amount(Ratio.parse(digits), unit("tỷ đồng"));
  }

  @Test
  void cumulativeMonthsBecomeQuarters() {
    List<Calculation<Amount>> quarters =
        CUMULATIVE.toSingle(
            List.of(
                term("30 tỷ đồng", "2025-Q1"),
                term("62 tỷ đồng", "2025-H1"),
                term("95 tỷ đồng", "2025-01/2025-09")));
    assertThat(quarters)
        .extracting(quarter -> quarter.value().orElseThrow())
        .containsExactly(billion("30"), billion("32"), billion("33"));
    assertThat(quarters.get(2).explain(Language.VIETNAMESE))
        .isEqualTo("95 tỷ đồng − 62 tỷ đồng = 33 tỷ đồng");
    assertThat(quarters.get(0).explain(Language.VIETNAMESE)).isEqualTo("30 tỷ đồng = 30 tỷ đồng");
  }

  @Test
  void quartersBecomeCumulativeMonths() {
    List<Calculation<Amount>> cumulative =
        CUMULATIVE.toCumulative(
            List.of(
                term("30 tỷ đồng", "2025-Q1"),
                term("32 tỷ đồng", "2025-Q2"),
                term("33 tỷ đồng", "2025-Q3")));
    assertThat(cumulative)
        .extracting(quarter -> quarter.value().orElseThrow())
        .containsExactly(billion("30"), billion("62"), billion("95"));
    assertThat(cumulative.get(2).explain(Language.VIETNAMESE))
        .isEqualTo("30 tỷ đồng + 32 tỷ đồng + 33 tỷ đồng = 95 tỷ đồng");
  }

  @Test
  void aGapIsNeverBridged() {
    Operand missing = missingTerm(MissingReason.NOT_COLLECTED);
    List<Calculation<Amount>> singles =
        CUMULATIVE.toSingle(List.of(term("30 ha"), missing, term("95 ha"), term("100 ha")));
    assertThat(singles.get(0).undefinedReason()).isEmpty();
    assertThat(singles.get(1).undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
    assertThat(singles.get(2).undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
    assertThat(singles.get(3).undefinedReason()).isEmpty();
    List<Calculation<Amount>> cumulative =
        CUMULATIVE.toCumulative(List.of(term("30 ha"), missing, term("5 ha")));
    assertThat(cumulative.get(0).undefinedReason()).isEmpty();
    assertThat(cumulative.get(1).undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
    assertThat(cumulative.get(2).undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
    assertThat(CUMULATIVE.toSingle(List.of(missing)).get(0).undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void aMonthThatIsNotThereIsTheCallersMistake() {
    assertThatThrownBy(
            () ->
                CUMULATIVE.toCumulative(List.of(term("1 ha", "2025-01"), term("1 ha", "2025-03"))))
        .isInstanceOf(PeriodMismatchException.class)
        .hasMessage("Cannot add 2025-03 to 2025-01: it must begin the day after");
    assertThatThrownBy(
            () -> CUMULATIVE.toSingle(List.of(term("1 ha", "2025-Q1"), term("1 ha", "2025-Q2"))))
        .isInstanceOf(PeriodMismatchException.class)
        .hasMessage("Cannot take 2025-Q1 out of 2025-Q2: the one must begin the other");
    assertThatThrownBy(
            () -> CUMULATIVE.toSingle(List.of(term("1 ha", "2025-H1"), term("1 ha", "2025-Q1"))))
        .isInstanceOf(PeriodMismatchException.class);
    assertThatThrownBy(
            () -> CUMULATIVE.toSingle(List.of(term("1 ha", "2025-Q1"), term("1 ha", "2025-Q1"))))
        .isInstanceOf(PeriodMismatchException.class);
    assertThatThrownBy(
            () -> CUMULATIVE.toCumulative(List.of(term("1 ha", "@.."), term("1 ha", "2025-03"))))
        .isInstanceOf(PeriodMismatchException.class);
  }

  @Test
  void differentThingsDoNotCumulate() {
    assertThatThrownBy(() -> CUMULATIVE.toCumulative(terms("1 ha", "1 tỷ đồng")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThatThrownBy(() -> CUMULATIVE.toSingle(terms("1 ha", "1 tỷ đồng")))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void takingApartUndoesAddingUp() {
    Cases.forAll(
        drawn -> {
          List<Quantity> singles = new ArrayList<>();
          for (int i = drawn.whole(0, 12); i > 0; i--) {
            singles.add(drawn.quantity(unit("tỷ đồng")));
          }
          List<? extends Operand> cumulative = CUMULATIVE.toCumulative(singles).stream().toList();

          List<Calculation<Amount>> back = CUMULATIVE.toSingle(cumulative);
          assertThat(back).hasSameSizeAs(singles);
          for (int i = 0; i < back.size(); i++) {
            Amount single = singles.get(i).toAmount();
            assertThat(back.get(i).value().orElseThrow().isSameAmount(single)).isTrue();
          }
        });
  }
}
