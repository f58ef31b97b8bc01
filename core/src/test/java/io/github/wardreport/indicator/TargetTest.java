package io.github.wardreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

  private static Target.Builder plan() {
    return Target.builder().id("council").kind("plan");
  }

  @Test
  void aTargetNeedsAnIdAndAKind() {
    assertThatThrownBy(() -> Target.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.id: must be given; $.kind: must be given");
  }

  @Test
  void aTargetIsForTheLevelToBeAtLeastItsFigureUnlessItSaysOtherwise() {
    Target target = plan().build();
    assertThat(target.aspect()).isEqualTo(TargetBasis.LEVEL);
    assertThat(target.operator()).isEqualTo(Operator.AT_LEAST);
    assertThat(target.attributes()).isEqualTo(Attributes.empty());
  }

  @Test
  void attainmentMayBeStatedWhereTheFigureIsNot() {
    Target province = plan().id("province").attainment("of-province-plan").build();
    assertThat(province.figure()).isEmpty();
    assertThat(province.attainment()).contains("of-province-plan");
  }

  @Test
  void aTargetBetweenTwoFiguresHasAnUpperOne() {
    Target between = plan().operator(Operator.BETWEEN).figure("from").upperFigure("to").build();
    assertThat(between.figure()).contains("from");
    assertThat(between.upperFigure()).contains("to");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BETWEEN")
  void noOtherTargetHasAnUpperFigure(Operator operator) {
    assertThatThrownBy(plan().operator(operator).upperFigure("to")::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build target \"council\": $.upperFigure: must be given with the operator"
                + " 'between' only");
  }

  @Test
  void everythingThatDoesNotHoldIsSaidAtOnce() {
    assertThatThrownBy(plan().id("HĐND").upperFigure("to")::build)
        .hasMessage(
            "Cannot build target \"HĐND\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"HĐND\"; "
                + "$.upperFigure: must be given with the operator 'between' only");
  }

  @Test
  void whatWasSetEarlierIsKeptInOrder() {
    Adjustment first =
        new Adjustment("plan-of-december", Optional.of(LocalDate.of(2025, 3, 1)), Optional.empty());
    Adjustment second =
        new Adjustment(
            "plan-of-march", Optional.of(LocalDate.of(2025, 7, 15)), Optional.of("resolution-9"));
    assertThat(plan().figure("plan").addAdjustments(first, second).build().adjustments())
        .containsExactly(first, second);
  }

  @Test
  void operatorsAndAspectsHaveTheirCodes() {
    assertThat(Operator.values())
        .extracting(Operator::code)
        .containsExactly(
            "at-least", "more-than", "at-most", "less-than", "equal", "between", "keep");
    assertThat(TargetBasis.values())
        .extracting(TargetBasis::code)
        .containsExactly("level", "change", "growth", "structure", "met-or-not");
  }
}
