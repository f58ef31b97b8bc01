package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hoành Sơn and the wards it was formed from (Resolution 1665/NQ-UBTVQH15); codes are made up. */
class UnitCatalogueTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

  private static AdministrativeUnit.Builder unit(String id, DatedFact<Label> name) {
    return AdministrativeUnit.builder().id(id).addNames(name);
  }

  private static <T> DatedFact<T> until(T value) {
    return new DatedFact<>(value, Optional.empty(), Optional.of(BEFORE));
  }

  private static <T> DatedFact<T> since(T value) {
    return DatedFact.since(value, AFTER);
  }

  private static Label name(String vi) {
    return Label.of(vi);
  }

  private static final UnitCatalogue CATALOGUE =
      UnitCatalogue.of(
          List.of(
              unit("ha-tinh", DatedFact.always(name("tỉnh Hà Tĩnh"))).build(),
              unit("ky-anh", until(name("thị xã Kỳ Anh"))).addParents(until("ha-tinh")).build(),
              unit("ky-nam", until(name("phường Kỳ Nam")))
                  .addParents(until("ky-anh"))
                  .addCodes(until("00001"))
                  .build(),
              unit("hoanh-son", since(name("phường Hoành Sơn")))
                  .addParents(since("ha-tinh"))
                  .addCodes(since("00001"))
                  .build(),
              unit("hoa-binh", DatedFact.always(name("xã Hòa Bình"))).build(),
              unit("hoa-binh-2", DatedFact.always(name("xã Hoa Binh"))).build()));

  @Test
  void aCodeIsLookedUpTogetherWithADay() {
    assertThat(CATALOGUE.byCode("00001", BEFORE).map(AdministrativeUnit::id)).contains("ky-nam");
    assertThat(CATALOGUE.byCode("00001", AFTER).map(AdministrativeUnit::id)).contains("hoanh-son");
    assertThat(CATALOGUE.byCode("1", AFTER)).isEmpty();
    assertThat(CATALOGUE.holdersOf("00001"))
        .extracting(AdministrativeUnit::id)
        .containsExactly("ky-nam", "hoanh-son");
    assertThat(CATALOGUE.holdersOf("9")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "phường Hoành Sơn, NONE",
    "PHƯỜNG  HOÀNH SƠN, NONE",
    "Hoành Sơn, SPELLING",
    "Hoanh Son, DIACRITICS",
    "phuong Hoanh Son, "
  })
  void aNameIsFoundTogetherWithItsDifference(String name, NameMatch.Difference difference) {
    List<NameMatch> matches = CATALOGUE.byName(name, AFTER);
    assertThat(matches)
        .extracting(match -> match.unit().id(), NameMatch::difference)
        .isEqualTo(difference == null ? List.of() : List.of(tuple("hoanh-son", difference)));
    assertThat(CATALOGUE.byName(name, BEFORE)).isEmpty();
  }

  @Test
  void aNameIsFoundInAnyEncodingAndTonePlacement() {
    assertThat(CATALOGUE.byName("xã Hoà Bình", AFTER))
        .extracting(match -> match.unit().id(), NameMatch::difference)
        .containsExactly(
            tuple("hoa-binh", NameMatch.Difference.SPELLING),
            tuple("hoa-binh-2", NameMatch.Difference.DIACRITICS));
    String decomposed = Normalizer.normalize("xã Hòa Bình", Normalizer.Form.NFD);
    assertThat(CATALOGUE.byName(decomposed, AFTER).get(0))
        .isEqualTo(
            new NameMatch(CATALOGUE.find("hoa-binh").orElseThrow(), NameMatch.Difference.NONE));
    assertThat(FoldedName.of("Cư M’gar").spelling())
        .isEqualTo(FoldedName.of("cư m'gar").spelling());
    assertThat(FoldedName.of("Thuỷ").spelling()).isEqualTo(FoldedName.of("Thủy").spelling());
  }

  @Test
  void theHierarchyIsThatOfTheDay() {
    assertThat(CATALOGUE.childrenOf("ha-tinh", BEFORE))
        .extracting(AdministrativeUnit::id)
        .containsExactly("ky-anh");
    assertThat(CATALOGUE.childrenOf("ha-tinh", AFTER))
        .extracting(AdministrativeUnit::id)
        .containsExactly("hoanh-son");
    assertThat(CATALOGUE.ancestorsOf("ky-nam", BEFORE))
        .extracting(AdministrativeUnit::id)
        .containsExactly("ky-anh", "ha-tinh");
    assertThat(CATALOGUE.ancestorsOf("ky-nam", AFTER)).isEmpty();
    assertThat(CATALOGUE.find("nowhere")).isEmpty();
    assertThat(CATALOGUE.all()).hasSize(6);
  }

  @Test
  void everyProblemIsRefusedAtOnce() {
    assertThatThrownBy(
            () ->
                UnitCatalogue.of(
                    List.of(
                        unit("a", DatedFact.always(name("A")))
                            .addParents(DatedFact.always("b"))
                            .addCodes(until("1"))
                            .build(),
                        unit("b", DatedFact.always(name("B")))
                            .addParents(DatedFact.always("a"))
                            .addCodes(DatedFact.always("1"))
                            .build(),
                        unit("a", DatedFact.always(name("A"))).build(),
                        unit("c", DatedFact.always(name("C")))
                            .addParents(DatedFact.always("bb"))
                            .build())))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build catalogue: $.territory[2].id: duplicate id \"a\", first at $.territory[0].id;"
                + " $.territory[3].parents[0].value: no administrative unit has the id \"bb\"; did"
                + " you mean \"b\"?;"
                + " $.territory[1].codes[0]: the code \"1\" belongs to \"a\" on the same days;"
                + " $.territory[0].parents[0]: the administrative unit \"a\" is its own ancestor;"
                + " $.territory[1].parents[0]: the administrative unit \"b\" is its own ancestor");
  }
}
