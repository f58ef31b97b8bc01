package io.github.wardreport.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.problem.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What only defines a figure, narrows it, or says what it was read from. */
class ConditionTest {
  private static final Condition UNDER_ONE =
      new Condition(
          Label.of("trẻ em dưới 1 tuổi"),
          Optional.of(Qualifier.BELOW),
          Optional.of(Given.quantity("1 năm")));
  private static final Condition VACCINATED =
      new Condition(Label.of("tiêm đủ các loại vắc-xin"), Optional.empty(), Optional.empty());

  private static Statistic children(Condition... conditions) {
    return Statistic.builder()
        .id("vaccinated")
        .label(Label.of("Trẻ em dưới 1 tuổi tiêm đủ các loại vắc-xin"))
        .value(Given.quantity("95 % share"))
        .addConditions(conditions)
        .build();
  }

  @Test
  void conditionsKeepTheirOrderAndAreNoPartOfTheKey() {
    Statistic both = children(VACCINATED, UNDER_ONE);
    assertThat(both.conditions()).containsExactly(VACCINATED, UNDER_ONE);
    assertThat(both.key()).isEqualTo(children().key());
    assertThat(both).isNotEqualTo(children(UNDER_ONE, VACCINATED));
  }

  @Test
  void aThresholdIsOnOneSideOfItsQuantity() {
    assertThat(
            UNDER_ONE
                .qualifier()
                .flatMap(
                    side -> UNDER_ONE.quantity().flatMap(age -> side.possibleValues(age.figure())))
                .map(Object::toString))
        .contains("(-∞, 1)");
  }

  @Test
  void membersStandByDimensionThenByCategory() {
    Member maize = new Member("crop", "maize");
    Member rice = new Member("crop", "rice");
    Member spring = new Member("season", "spring");
    assertThat(new TreeSet<>(List.of(spring, rice, maize))).containsExactly(maize, rice, spring);
  }

  @Test
  void aMemberHasADimensionAndACategory() {
    assertThatThrownBy(() -> new Member(" ", "rice"))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'dimension' must not be blank but was \" \"");
    assertThatThrownBy(() -> new Member("crop", ""))
        .hasMessage("Argument 'category' must not be blank but was \"\"");
  }

  @Test
  void aPlanThatAFigureIsComparedWithHasAKind() {
    assertThatThrownBy(() -> new Comparison.WithPlan("", Optional.of("province")))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'kind' must not be blank but was \"\"");
  }

  @Test
  void whatAnEditorRestoredIsNotBlankAsFoundNorAsRead() {
    Label why = Label.of("Bản PDF mất dấu phẩy thập phân");
    assertThatThrownBy(() -> new EditorialMark(" ", "59,21%", why))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'found' must not be blank but was \" \"");
    assertThatThrownBy(() -> new EditorialMark("59 21%", "", why))
        .hasMessage("Argument 'read' must not be blank but was \"\"");
  }
}
