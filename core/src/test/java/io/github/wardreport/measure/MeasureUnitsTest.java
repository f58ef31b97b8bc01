package io.github.wardreport.measure;

import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Label;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.InvalidValueException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureUnitsTest {
  private static final MeasureUnits BUILT_IN = MeasureUnits.builtIn();

  private static MeasureUnit counting(String noun) {
    return MeasureUnit.counting(noun, Label.of(noun));
  }

  @Test
  void holdsTheUnitsOfEveryReport() {
    assertThat(BUILT_IN.all().stream().map(MeasureUnit::code))
        .containsExactly(
            "% share",
            "% level",
            "% growth",
            "% excess",
            "points",
            "đồng",
            "nghìn đồng",
            "triệu đồng",
            "tỷ đồng",
            "nghìn tỷ đồng",
            "USD",
            "triệu USD",
            "kg",
            "yến",
            "tạ",
            "tấn",
            "nghìn tấn",
            "m",
            "km",
            "m²",
            "ha",
            "km²",
            "sào Bắc Bộ",
            "sào Trung Bộ",
            "m³",
            "nghìn m³",
            "tháng",
            "quý",
            "năm",
            "ngày",
            "giờ",
            "ngày làm việc",
            "kW",
            "MW",
            "người",
            "hộ");
  }

  // The customary sào of the north is 360 m², that of the centre 500 m².
  @ParameterizedTest
  @CsvSource({
    "1, tỷ đồng, triệu đồng, 1000",
    "1, nghìn tỷ đồng, tỷ đồng, 1000",
    "1, triệu USD, USD, 1000000",
    "1, tấn, tạ, 10",
    "1, tạ, yến, 10",
    "1, yến, kg, 10",
    "1, nghìn tấn, tấn, 1000",
    "1, km, m, 1000",
    "1, ha, m², 10000",
    "1, km², ha, 100",
    "1, sào Bắc Bộ, m², 360",
    "1, sào Trung Bộ, m², 500",
    "1, ha, sào Trung Bộ, 20",
    "1, ha, sào Bắc Bộ, 250/9",
    "1, nghìn m³, m³, 1000",
    "1, năm, quý, 4",
    "1, quý, tháng, 3",
    "1, ngày, giờ, 24",
    "1, giờ, ngày, 1/24",
    "1, MW, kW, 1000",
    "54.2, tạ/ha, tấn/ha, 5.42",
    "1, triệu đồng/người/năm, nghìn đồng/người/tháng, 250/3"
  })
  void convertsExactly(Ratio amount, String from, String to, Ratio expected) {
    Amount converted = new Amount(amount, unit(from)).in(unit(to));
    assertThat(converted.unit()).isEqualTo(unit(to));
    assertThat(converted.value().isSameNumber(expected)).isTrue();
  }

  @Test
  void findsQuotientsAndProductsByTheirParts() {
    assertThat(BUILT_IN.get("tạ/ha")).isEqualTo(unit("tạ").per(unit("ha")));
    assertThat(BUILT_IN.get("người·ngày")).isEqualTo(unit("người").times(unit("ngày")));
    assertThat(BUILT_IN.get("triệu đồng/người·năm"))
        .isEqualTo(unit("triệu đồng").per(unit("người").times(unit("năm"))));
    assertThat(BUILT_IN.find("tạ/sào")).isEmpty();
    assertThat(BUILT_IN.find("tạ/")).isEmpty();
    assertThat(BUILT_IN.find("/ha")).isEmpty();
    assertThat(BUILT_IN.find("tạ·")).isEmpty();
    assertThat(BUILT_IN.find("")).isEmpty();
  }

  @Test
  void aDeclaredUnitIsFoundAloneAndInQuotients() {
    MeasureUnits more = BUILT_IN.with(List.of(counting("doanh nghiệp"), counting("con")));
    assertThat(more.get("doanh nghiệp")).isEqualTo(counting("doanh nghiệp"));
    assertThat(more.get("con/hộ")).isEqualTo(counting("con").per(unit("hộ")));
    assertThat(more.all()).hasSize(BUILT_IN.all().size() + 2).endsWith(counting("con"));
    assertThat(BUILT_IN.find("doanh nghiệp")).isEmpty();
  }

  @Test
  void aDeclaredQuotientGoesBeforeItsParts() {
    MeasureUnit bound =
        MeasureUnit.of(
            "kg/người",
            Label.of("kg đầu người", "kg a head"),
            unit("kg").dimension().per(unit("người").dimension()),
            Ratio.ONE,
            0);
    assertThat(BUILT_IN.with(List.of(bound)).get("kg/người").symbol())
        .isEqualTo(Label.of("kg đầu người", "kg a head"));
  }

  @Test
  void refusesACodeThatIsThereAlready() {
    assertThatThrownBy(() -> BUILT_IN.with(List.of(counting("hộ"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'declared' must have codes that are not there already but was \"hộ\"");
    assertThatThrownBy(() -> BUILT_IN.with(List.of(counting("con"), counting("con"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'declared' must have codes that are not there already but was \"con\"");
  }

  @Test
  void cannotBeChangedThroughTheListOfItsUnits() {
    assertThatThrownBy(() -> BUILT_IN.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "tỷ dồng, tỷ đồng",
    "tỉ đồng, tỷ đồng",
    "trieu dong, triệu đồng",
    "kmm², km²",
    "Ha, ha",
    "% shares, % share",
    "tan, tấn"
  })
  void asksWhetherTheNearestUnitWasMeant(String code, String nearest) {
    assertThatThrownBy(() -> BUILT_IN.get(code))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("unknown unit \"" + code + "\"; did you mean \"" + nearest + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doanh nghiệp", "lượt người", "tạ/sào Nam Bộ"})
  void suggestsNothingWhereNoUnitIsNear(String code) {
    assertThatThrownBy(() -> BUILT_IN.get(code))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("unknown unit \"" + code + "\"");
  }

  @Test
  void asksWhichPercentIsMeant() {
    assertThatThrownBy(() -> BUILT_IN.get("%"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "unknown unit \"%\"; say which percent: \"% share\", \"% level\", \"% growth\","
                + " \"% excess\", \"points\"");
  }

  @Test
  void aConversionAndBackGivesTheSameAmount() {
    List<MeasureUnit> units = List.copyOf(BUILT_IN.all());
    Cases.forAll(
        drawn -> {
          Amount amount = new Amount(drawn.ratio(), units.get(drawn.whole(0, units.size() - 1)));
          for (MeasureUnit other : units) {
            if (other.dimension().equals(amount.unit().dimension())) {
              Amount converted = amount.in(other);
              assertThat(converted.unit()).isEqualTo(other);
              assertThat(converted.isSameAmount(amount)).isTrue();
              assertThat(converted.in(amount.unit()).value().isSameNumber(amount.value())).isTrue();
            }
          }
        });
  }

  @Test
  void aConversionByWayOfAThirdUnitIsTheSame() {
    Cases.forAll(
        drawn -> {
          MeasureUnit from = area(drawn);
          MeasureUnit over = area(drawn);
          MeasureUnit to = area(drawn);
          Amount amount = new Amount(drawn.ratio(), from);
          assertThat(amount.in(over).in(to).value().isSameNumber(amount.in(to).value())).isTrue();
        });
  }

  private static MeasureUnit area(Cases drawn) {
    return unit(drawn.one("m²", "ha", "km²", "sào Bắc Bộ", "sào Trung Bộ"));
  }

  /** Output over yield is an area, and yield times area a mass, read back too. */
  @Test
  void joinedUnitsAreReadBackFromTheirCodes() {
    MeasureUnits units = MeasureUnits.builtIn();
    MeasureUnit area = units.get("tấn").per(units.get("tạ/ha"));
    assertThat(area).hasToString("tấn/(tạ/ha)");
    assertThat(units.get(area.code())).isEqualTo(area);
    MeasureUnit mass = units.get("tạ/ha").times(units.get("ha"));
    assertThat(mass).hasToString("(tạ/ha)·ha");
    assertThat(units.get(mass.code())).isEqualTo(mass);
    MeasureUnit income = units.get("triệu đồng").per(units.get("người")).per(units.get("năm"));
    assertThat(units.get("triệu đồng/người/năm")).isEqualTo(income);
    assertThat(units.find("tấn/(tạ/ha")).isEmpty();
    assertThat(units.find("()")).isEmpty();
  }

  @Test
  void aCodeWithSeparateMarksIsTheComposedOne() {
    String decomposed = Normalizer.normalize("tạ/ha", Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo("tạ/ha");
    assertThat(MeasureUnits.builtIn().get(decomposed)).hasToString("tạ/ha");
  }
}
