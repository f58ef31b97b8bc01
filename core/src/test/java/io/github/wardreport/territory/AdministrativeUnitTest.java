package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.territory.Predecessor.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phường Hoành Sơn was formed on 1 July 2025; codes, and the earlier days, are made up. */
class AdministrativeUnitTest {
  private static final LocalDate FORMED = LocalDate.of(2025, 7, 1);
  private static final Label WARD = Label.of("phường Kỳ Phương");
  private static final Label COMMUNE = Label.of("xã Kỳ Phương");

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static <T> DatedFact<T> between(T value, String from, String until) {
    return new DatedFact<>(
        value,
        Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        Optional.of(until).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  private static AdministrativeUnit.Builder kyPhuong() {
    return AdministrativeUnit.builder()
        .id("ky-phuong")
        .addName(between(COMMUNE, "", "2015-05-09"))
        .addName(between(WARD, "2015-05-10", "2025-06-30"))
        .addKind(between("commune", "", "2015-05-09"))
        .addKind(between("ward", "2015-05-10", "2025-06-30"))
        .addParent(between("ky-anh-district", "", "2015-05-09"))
        .addParent(between("ky-anh-town", "2015-05-10", "2025-06-30"))
        .addCode(between("18832", "2004-07-01", "2025-06-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31, xã Kỳ Phương, commune, ky-anh-district,",
    "2004-06-30, xã Kỳ Phương, commune, ky-anh-district,",
    "2004-07-01, xã Kỳ Phương, commune, ky-anh-district, 18832",
    "2015-05-09, xã Kỳ Phương, commune, ky-anh-district, 18832",
    "2015-05-10, phường Kỳ Phương, ward, ky-anh-town, 18832",
    "2025-06-30, phường Kỳ Phương, ward, ky-anh-town, 18832",
    "2025-07-01, , , ,"
  })
  void nameKindParentAndCodeAreThoseOfTheDay(
      String day, String name, String kind, String parent, String code) {
    AdministrativeUnit unit = kyPhuong().build();
    assertThat(unit.nameOn(date(day))).isEqualTo(Optional.ofNullable(name).map(Label::of));
    assertThat(unit.kindOn(date(day))).isEqualTo(Optional.ofNullable(kind));
    assertThat(unit.parentOn(date(day))).isEqualTo(Optional.ofNullable(parent));
    assertThat(unit.codeOn(date(day))).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void aCodeMayBelongToAnotherUnitLater() {
    AdministrativeUnit later =
        AdministrativeUnit.builder()
            .id("hoanh-son")
            .addName(DatedFact.since(Label.of("phường Hoành Sơn"), FORMED))
            .addCode(DatedFact.since("18832", FORMED))
            .build();
    List<String> holders =
        Stream.of(kyPhuong().build(), later)
            .filter(unit -> unit.codeOn(FORMED).equals(Optional.of("18832")))
            .map(AdministrativeUnit::id)
            .toList();
    assertThat(holders).containsExactly("hoanh-son");
    assertThat(later.codeOn(FORMED.minusDays(1))).isEmpty();
  }

  @Test
  void aFactWhoseDaysAreNotKnownHoldsAlways() {
    AdministrativeUnit province =
        AdministrativeUnit.builder()
            .id("ha-tinh")
            .addName(DatedFact.always(Label.of("tỉnh Hà Tĩnh")))
            .build();
    assertThat(province.nameOn(LocalDate.of(1831, 1, 1))).contains(Label.of("tỉnh Hà Tĩnh"));
    assertThat(province.nameOn(LocalDate.of(2999, 12, 31))).contains(Label.of("tỉnh Hà Tĩnh"));
    assertThat(province.kindOn(FORMED)).isEmpty();
    assertThat(province.formation()).isEmpty();
    assertThat(province.attributes()).isEqualTo(Attributes.empty());
  }

  @Test
  void theLatestNameIsTheLastOneEvenIfItHasEnded() {
    assertThat(kyPhuong().build().latestName()).isEqualTo(WARD);
  }

  @Test
  void betweenTwoNamesThereMayBeNone() {
    AdministrativeUnit unit =
        AdministrativeUnit.builder()
            .id("ky-phuong")
            .addName(between(COMMUNE, "", "2015-05-08"))
            .addName(between(WARD, "2015-05-10", ""))
            .build();
    assertThat(unit.nameOn(date("2015-05-08"))).contains(COMMUNE);
    assertThat(unit.nameOn(date("2015-05-09"))).isEmpty();
    assertThat(unit.nameOn(date("2015-05-10"))).contains(WARD);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2015-05-10, 2015-05-10, ''",
    "'', 2015-05-11, 2015-05-10, 2025-06-30",
    "'', '', 2015-05-10, ''",
    "'', 2015-05-09, '', 2025-06-30",
    "2015-05-10, 2025-06-30, 1994-01-01, 2015-05-09",
    "2015-05-10, 2025-06-30, 2015-05-10, 2025-06-30"
  })
  void factsThatOverlapOrAreInTheWrongOrderAreRefused(
      String from, String until, String nextFrom, String nextUntil) {
    AdministrativeUnit.Builder builder =
        AdministrativeUnit.builder()
            .id("ky-phuong")
            .addName(between(COMMUNE, from, until))
            .addName(between(WARD, nextFrom, nextUntil));
    assertThatThrownBy(builder::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build administrative unit \"ky-phuong\": "
                + "$.names: must follow each other without overlapping");
  }

  @Test
  void everyViolatedRuleIsReportedAtOnce() {
    AdministrativeUnit.Builder broken =
        AdministrativeUnit.builder()
            .id("Hoành Sơn")
            .addKind(DatedFact.always("ward"))
            .addKind(DatedFact.always("commune"))
            .addParent(DatedFact.always("ha-tinh"))
            .addParent(DatedFact.since("nghe-tinh", FORMED))
            .addCode(DatedFact.since("18832", FORMED))
            .addCode(DatedFact.since("18835", FORMED));
    assertThatThrownBy(broken::build)
        .hasMessage(
            "Cannot build administrative unit \"Hoành Sơn\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Hoành Sơn\"; "
                + "$.names: must not be empty; "
                + "$.kinds: must follow each other without overlapping; "
                + "$.parents: must follow each other without overlapping; "
                + "$.codes: must follow each other without overlapping");
    assertThatThrownBy(() -> AdministrativeUnit.builder().build())
        .hasMessage("Cannot build value: $.id: must be given");
  }

  @Test
  void aFactDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> between(WARD, "2015-05-10", "2015-05-09"))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'until' must not be before 2015-05-10 but was 2015-05-09");
    assertThat(between(WARD, "2015-05-10", "2015-05-10").holdsOn(date("2015-05-10"))).isTrue();
  }

  @Test
  void aFactHoldsOnItsFirstAndItsLastDay() {
    DatedFact<Label> fact = between(WARD, "2015-05-10", "2025-06-30");
    assertThat(fact.holdsOn(date("2015-05-09"))).isFalse();
    assertThat(fact.holdsOn(date("2015-05-10"))).isTrue();
    assertThat(fact.holdsOn(date("2025-06-30"))).isTrue();
    assertThat(fact.holdsOn(date("2025-07-01"))).isFalse();
  }

  @Test
  void aUnitIsFormedFromWholeUnitsAndPartsInTheOrderOfTheInstrument() {
    Predecessor nam = new Predecessor("ky-nam", Extent.WHOLE, Extent.WHOLE);
    Predecessor phuong = new Predecessor("ky-phuong", Extent.WHOLE, Extent.WHOLE);
    Predecessor lien = new Predecessor("ky-lien", Extent.WHOLE, Extent.WHOLE);
    Predecessor loi = new Predecessor("ky-loi", Extent.NONE, Extent.PART);
    List<Predecessor> given = new ArrayList<>(List.of(nam, phuong, lien, loi));
    Formation formation = new Formation(Optional.of("nq-1665"), Optional.of(FORMED), given);
    given.clear();
    AdministrativeUnit ward =
        AdministrativeUnit.builder()
            .id("hoanh-son")
            .addName(DatedFact.since(Label.of("phường Hoành Sơn"), FORMED))
            .formation(formation)
            .landArea("natural-area")
            .population("inhabitants")
            .build();
    assertThat(ward.formation()).contains(formation);
    assertThat(formation.predecessors()).containsExactly(nam, phuong, lien, loi);
    assertThat(ward.landArea()).contains("natural-area");
    assertThat(ward.population()).contains("inhabitants");
    List<Predecessor> predecessors = formation.predecessors();
    assertThatThrownBy(predecessors::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void everyExtentHasItsCode() {
    assertThat(Extent.values())
        .extracting(Extent::code)
        .containsExactly("whole", "part", "none", "not-stated");
  }
}
