package io.github.wardreport.measure;

import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit.CountedThing;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureUnitTest {
  private static MeasureUnit counting(String noun) {
    return MeasureUnit.counting(noun, Label.of(noun));
  }

  private static MeasureUnit visits(String code, int magnitude) {
    return MeasureUnit.counting(
        code, Label.of(code), new CountedThing(Optional.of("lượt"), "người"), magnitude);
  }

  private static MeasureUnit mass(String code, Ratio factor, int magnitude) {
    return MeasureUnit.of(code, Label.of("đơn vị"), Dimension.base("mass"), factor, magnitude);
  }

  @Test
  void keepsTheMagnitudeApartFromTheFactor() {
    MeasureUnit billion = unit("tỷ đồng");
    assertThat(billion.code()).isEqualTo("tỷ đồng");
    assertThat(billion.symbol()).isEqualTo(Label.of("tỷ đồng", "billion dong"));
    assertThat(billion.dimension()).isEqualTo(Dimension.base("money:VND"));
    assertThat(billion.factor()).isEqualTo(Ratio.ONE);
    assertThat(billion.magnitude()).isEqualTo(9);
    assertThat(billion.inBase().isSameNumber(Ratio.parse("1000000000"))).isTrue();
    assertThat(billion.counted()).isEmpty();
    assertThat(billion.percentKind()).isEmpty();
    assertThat(billion).hasToString("tỷ đồng");
  }

  @Test
  void oneDimensionIsOneThingCounted() {
    assertThat(counting("hộ").dimension()).hasToString("count:hộ");
    assertThat(counting("hộ kinh doanh").dimension()).isNotEqualTo(counting("hộ").dimension());
    assertThat(visits("lượt người", 0).dimension())
        .hasToString("count:lượt|người")
        .isNotEqualTo(counting("người").dimension())
        .isNotEqualTo(counting("lượt người").dimension())
        .isEqualTo(visits("nghìn lượt người", 3).dimension());
    assertThat(visits("lượt người", 0).counted())
        .contains(new CountedThing(Optional.of("lượt"), "người"));
    assertThat(counting("hộ").counted()).contains(new CountedThing(Optional.empty(), "hộ"));
  }

  @Test
  void onlyWholeThingsAreCountedExactly() {
    assertThat(counting("hộ").countsExactly()).isTrue();
    assertThat(visits("nghìn lượt người", 3).countsExactly()).isFalse();
    assertThat(unit("tấn").countsExactly()).isFalse();
    assertThat(unit("người/km²").countsExactly()).isFalse();
    assertThat(counting("hộ").times(unit("người")).countsExactly()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PercentKind.class)
  void everyPercentHasAUnitOfItsOwn(PercentKind kind) {
    MeasureUnit percent = MeasureUnit.percent(kind);
    assertThat(percent.code()).isEqualTo(kind.code());
    assertThat(percent.percentKind()).contains(kind);
    assertThat(percent.dimension()).hasToString("percent:" + kind.code());
    assertThat(percent.symbol())
        .isEqualTo(kind == PercentKind.POINTS ? Label.of("điểm %", "pp") : Label.of("%", "%"));
    assertThat(percent.countsExactly()).isFalse();
  }

  @Test
  void aQuotientJoinsCodesSymbolsAndDimensions() {
    MeasureUnit perHeadAndYear = unit("triệu đồng").per(unit("người")).per(unit("năm"));
    assertThat(perHeadAndYear).hasToString("triệu đồng/người/năm");
    assertThat(perHeadAndYear.symbol())
        .isEqualTo(Label.of("triệu đồng/người/năm", "million dong/people/years"));
    assertThat(perHeadAndYear.dimension()).hasToString("count:người^-1·money:VND·time:months^-1");
    assertThat(perHeadAndYear.factor()).isEqualTo(Ratio.of(1, 12));
    assertThat(perHeadAndYear.magnitude()).isEqualTo(6);
  }

  @Test
  void yieldTimesAreaIsMass() {
    MeasureUnit product = unit("ha").times(unit("tạ/ha"));
    assertThat(product.dimension()).isEqualTo(unit("tấn").dimension());
    assertThat(product.inBase().isSameNumber(unit("tạ").inBase())).isTrue();
    assertThat(product.symbol()).isEqualTo(Label.of("ha·(tạ/ha)", "ha·(quintals/ha)"));
  }

  @Test
  void aProductHasNoEnglishSymbolWhereAFactorHasNone() {
    assertThat(counting("tàu").per(unit("km")).symbol()).isEqualTo(Label.of("tàu/km"));
    assertThat(unit("km").times(counting("tàu")).symbol()).isEqualTo(Label.of("km·tàu"));
  }

  @Test
  void equalUnitsHaveOneCodeAndMeasureTheSame() {
    MeasureUnit quintal = mass("tạ", Ratio.of(100, 1), 0);
    assertThat(quintal)
        .isEqualTo(unit("tạ"))
        .hasSameHashCodeAs(unit("tạ"))
        .isEqualTo(mass("tạ", Ratio.ONE, 2))
        .isNotEqualTo(mass("tạ", Ratio.of(1000, 1), 0))
        .isNotEqualTo(mass("quintal", Ratio.of(100, 1), 0))
        .isNotEqualTo(counting("tạ"))
        .isNotEqualTo("tạ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void refusesABlankCodeOrNoun(String blank) {
    assertThatThrownBy(() -> mass(blank, Ratio.ONE, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'code' must not be blank but was \"" + blank + "\"");
    assertThatThrownBy(() -> new CountedThing(Optional.empty(), blank))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'noun' must not be blank but was \"" + blank + "\"");
    assertThatThrownBy(() -> new CountedThing(Optional.of(blank), "người"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'classifier' must not be blank but was \"" + blank + "\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void refusesAFactorThatIsNotAboveZero(long factor) {
    assertThatThrownBy(() -> mass("tạ", Ratio.of(factor, 1), 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'factor' must be more than 0 but was " + factor);
  }

  @ParameterizedTest
  @ValueSource(ints = {-31, 31})
  void refusesAMagnitudeThatNobodyPrints(int magnitude) {
    assertThatThrownBy(() -> mass("tạ", Ratio.ONE, magnitude))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'magnitude' must be between -30 and 30 but was " + magnitude);
  }

  @Test
  void refusesAProductBeyondThatMagnitude() {
    MeasureUnit large = mass("lớn", Ratio.ONE, 20);
    assertThatThrownBy(() -> large.times(large))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'magnitude' must be between -30 and 30 but was 40");
  }
}
