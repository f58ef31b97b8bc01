package io.github.wardreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

  private static Indicator.Builder revenue() {
    return Indicator.builder().id("budget-revenue").label(Label.of("Tổng thu ngân sách"));
  }

  private static Target target(String id) {
    return Target.builder().id(id).kind("plan").build();
  }

  @Test
  void anIndicatorNeedsAnIdAndALabel() {
    assertThatThrownBy(() -> Indicator.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.id: must be given; $.label: must be given");
  }

  @Test
  void nothingIsAssumedOfAnIndicator() {
    Indicator indicator = revenue().build();
    assertThat(indicator.concept()).isEqualTo("budget-revenue");
    assertThat(indicator.preference()).isEqualTo(DesiredDirection.NEUTRAL);
    assertThat(indicator.attainment()).isEmpty();
    assertThat(indicator.overTime()).isEmpty();
    assertThat(indicator.overUnits()).isEmpty();
    assertThat(indicator.unit()).isEmpty();
    assertThat(indicator.decimals()).isEmpty();
    assertThat(indicator.definition()).isEmpty();
    assertThat(indicator.priceBasis()).isEmpty();
    assertThat(indicator.targets()).isEmpty();
    assertThat(indicator.attributes()).isEqualTo(Attributes.empty());
  }

  @Test
  void twoIndicatorsMayMeasureOneConcept() {
    assertThat(revenue().concept("revenue-in-area").build().concept()).isEqualTo("revenue-in-area");
  }

  @Test
  void severalTargetsLiveSideBySideAndAreFoundById() {
    Target council = target("council");
    Target province = target("province");
    Indicator indicator = revenue().addTargets(council, province).build();
    assertThat(indicator.targets()).containsExactly(council, province);
    assertThat(indicator.target("province")).contains(province);
    assertThat(indicator.target("party")).isEmpty();
  }

  @Test
  void everythingThatDoesNotHoldIsSaidAtOnce() {
    Indicator.Builder broken =
        revenue()
            .id("Budget revenue")
            .decimals(-1)
            .addTargets(target("council"), target("province"), target("council"));
    assertThatThrownBy(broken::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build indicator \"Budget revenue\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Budget revenue\"; "
                + "$.decimals: must be between 0 and 60; "
                + "$.targets[2]: \"council\" is there already");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 60})
  void anIndicatorHasAsManyDecimalsAsAFigureCanHave(int decimals) {
    assertThat(revenue().decimals(decimals).build().decimals()).contains(decimals);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61, Integer.MAX_VALUE})
  void noIndicatorHasFewerOrMoreDecimals(int decimals) {
    assertThatThrownBy(revenue().decimals(decimals)::build)
        .hasMessage(
            "Cannot build indicator \"budget-revenue\": $.decimals: must be between 0 and 60");
  }

  @Test
  void waysOfAddingUpAndAttainingHaveTheirCodes() {
    assertThat(TemporalAggregation.values())
        .extracting(TemporalAggregation::code)
        .containsExactly("sum", "last", "mean-of-stocks", "none");
    assertThat(AttainmentMethod.values())
        .extracting(AttainmentMethod::code)
        .containsExactly("ratio", "inverse-ratio", "share-of-reduction", "points-only", "none");
    assertThat(DesiredDirection.values())
        .extracting(DesiredDirection::code)
        .containsExactly("up", "down", "hold", "neutral");
  }
}
