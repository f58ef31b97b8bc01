package io.github.wardreport.aggregation;

import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.Given;
import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.GrowthCalculator;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Growth;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.LargestRemainder;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor.Extent;
import io.github.wardreport.territory.UnitCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lineage of Hoành Sơn and Vũng Áng (Nghị quyết 1665/NQ-UBTVQH15); the figures are made up. */
class RestatementTest {
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static AdministrativeUnit unitUntilReform(String id) {
    return AdministrativeUnit.builder()
        .id(id)
        .addName(new DatedFact<>(Label.of(id), Optional.empty(), Optional.of(EVE)))
        .build();
  }

  private static AdministrativeUnit unitSinceReform(String id) {
    return AdministrativeUnit.builder()
        .id(id)
        .addName(DatedFact.since(Label.of(id), REFORM))
        .build();
  }

  private static AdministrativeUnit unitAlways(String id) {
    return AdministrativeUnit.builder().id(id).addName(DatedFact.always(Label.of(id))).build();
  }

  private static LineageEdge.Builder step(String formerUnit, String laterUnit, Extent extent) {
    return LineageEdge.builder()
        .kind(LineageKind.FORMED_FROM)
        .formerUnit(formerUnit)
        .laterUnit(laterUnit)
        .effective(REFORM)
        .extent(extent);
  }

  private static LineageEdge part(String laterUnit, String population, String areaShare) {
    return step("ky-loi", laterUnit, Extent.PART)
        .putWeight(LineageEdge.POPULATION, Given.quantity(population + " người"))
        .putWeight(LineageEdge.LAND_AREA, Given.quantity(areaShare + " % share"))
        .build();
  }

  private static final UnitCatalogue CATALOGUE =
      UnitCatalogue.of(
          List.of(
              unitUntilReform("ky-nam"),
              unitUntilReform("ky-loi"),
              unitUntilReform("ky-long"),
              unitAlways("ky-khang"),
              unitSinceReform("hoanh-son"),
              unitSinceReform("vung-ang")),
          List.of(
              step("ky-nam", "hoanh-son", Extent.WHOLE).build(),
              part("hoanh-son", "100", "25.0"),
              part("vung-ang", "200", "75.0"),
              step("ky-long", "vung-ang", Extent.WHOLE).build()));

  private static final Restatement FORWARD = Restatement.of(CATALOGUE, EVE, REFORM);
  private static final Restatement BY_POPULATION =
      FORWARD.apportionedBy(Apportionment.byLineage(LineageEdge.POPULATION));

  private static Map<String, Operand> households(String kyNam, String kyLoi, String kyLong) {
    Map<String, Operand> values = new LinkedHashMap<>();
    values.put("ky-nam", term(kyNam + " hộ"));
    values.put("ky-loi", term(kyLoi + " hộ"));
    values.put("ky-long", term(kyLong + " hộ"));
    return values;
  }

  private static String amounts(Map<String, RestatedFigure> restated) {
    Map<String, String> shown = new LinkedHashMap<>();
    restated.forEach(
        (id, figure) ->
            shown.put(
                id,
                figure
                    .amount()
                    .value()
                    .map(amount -> amount.value().reduced() + " " + amount.unit())
                    .orElseGet(() -> figure.amount().toString())));
    return shown.toString();
  }

  @Test
  void mergedUnitsAreAddedAndDividedOnesApportionedByTheNamedWeight() {
    Map<String, Operand> values = households("50", "100", "20");
    Map<String, RestatedFigure> byPopulation = BY_POPULATION.sum(values, unit("hộ"));
    assertThat(amounts(byPopulation)).isEqualTo("{hoanh-son=250/3 hộ, vung-ang=260/3 hộ}");
    Map<String, RestatedFigure> byArea =
        FORWARD
            .apportionedBy(Apportionment.byLineage(LineageEdge.LAND_AREA))
            .sum(values, unit("hộ"));
    assertThat(amounts(byArea)).isEqualTo("{hoanh-son=75 hộ, vung-ang=95 hộ}");
    Map<String, Operand> sizes =
        Map.of("hoanh-son", term("70.48 km²"), "vung-ang", term("29.52 km²"));
    Map<String, RestatedFigure> bySize =
        FORWARD
            .apportionedBy(Apportionment.bySize("area of the new units", sizes))
            .sum(values, unit("hộ"));
    assertThat(amounts(bySize)).isEqualTo("{hoanh-son=3012/25 hộ, vung-ang=1238/25 hộ}");
  }

  @Test
  void theResultHasThePartsThatWereApportionedAndTheirWeight() {
    RestatedFigure hoanhSon =
        BY_POPULATION.sum(households("50", "100", "20"), unit("hộ")).get("hoanh-son");
    assertThat(hoanhSon.isEstimated()).isTrue();
    assertThat(hoanhSon.amount().remarks()).containsExactly(Remark.ESTIMATED);
    assertThat(hoanhSon.coverage()).isEqualTo(new Coverage(2, 2));
    assertThat(hoanhSon.parts())
        .containsExactly(
            new ApportionedPart("ky-nam", "hoanh-son", Optional.of(Ratio.ONE), Optional.empty()),
            new ApportionedPart(
                "ky-loi", "hoanh-son", Optional.of(Ratio.of(1, 3)), Optional.of("population")));
  }

  @Test
  void onlyPartsOfDividedUnitsAreUndefinedWithoutAWeight() {
    Map<String, RestatedFigure> strict = FORWARD.sum(households("50", "100", "20"), unit("hộ"));
    assertThat(strict.get("hoanh-son").amount().undefinedReason())
        .contains(UndefinedReason.WEIGHT_NOT_KNOWN);
    RestatedFigure covered =
        FORWARD
            .withMissingPolicy(MissingPolicy.COVER)
            .sum(households("50", "100", "20"), unit("hộ"))
            .get("hoanh-son");
    assertThat(covered.amount()).hasToString("50 hộ");
    assertThat(covered.coverage()).isEqualTo(new Coverage(1, 2));
    assertThat(covered.amount().remarks()).containsExactly(Remark.PARTIAL_COVERAGE);
    Restatement byHouses = FORWARD.apportionedBy(Apportionment.byLineage("houses"));
    assertThat(byHouses.sum(households("50", "100", "20"), unit("hộ")).get("vung-ang").amount())
        .hasToString("undefined: weight-not-known");
    assertThat(amounts(FORWARD.sum(households("50", "0", "20"), unit("hộ"))))
        .isEqualTo("{hoanh-son=50 hộ, vung-ang=20 hộ}");
  }

  @Test
  void aUnitWithoutAFigureMakesItsSuccessorUndefinedOrPartlyCovered() {
    Map<String, Operand> values = households("50", "100", "20");
    values.put("ky-loi", Given.missingTerm(MissingReason.BEING_UPDATED));
    assertThat(amounts(BY_POPULATION.sum(values, unit("hộ"))))
        .isEqualTo("{hoanh-son=undefined: missing-value, vung-ang=undefined: missing-value}");
    Map<String, Operand> oneOnly = Map.of("ky-nam", term("50 hộ"));
    assertThat(amounts(BY_POPULATION.sum(oneOnly, unit("hộ"))))
        .isEqualTo("{hoanh-son=undefined: missing-value}");
    assertThat(
            BY_POPULATION
                .withMissingPolicy(MissingPolicy.COVER)
                .sum(oneOnly, unit("hộ"))
                .get("hoanh-son"))
        .extracting(RestatedFigure::coverage)
        .isEqualTo(new Coverage(1, 2));
  }

  @Test
  void wholePersonsStayWholeByLargestRemainder() {
    assertThat(
            amounts(BY_POPULATION.withDecimals(0).sum(households("50", "100", "20"), unit("hộ"))))
        .isEqualTo("{hoanh-son=83 hộ, vung-ang=87 hộ}");
  }

  @Test
  void ratesAreComputedAgainFromNumeratorsAndDenominators() {
    Indicator poor = indicator("poor", "hộ", new SpatialAggregation.Sum());
    Indicator all = indicator("all", "hộ", new SpatialAggregation.Sum());
    Indicator rate =
        indicator("rate", "% share", new SpatialAggregation.RatioOfSums("poor", "all"));
    Map<String, Map<String, Operand>> values =
        Map.of("poor", households("5", "30", "2"), "all", households("50", "300", "100"));
    Map<String, RestatedFigure> restated =
        BY_POPULATION.restate(
            rate,
            id -> List.of(poor, all).stream().filter(one -> one.id().equals(id)).findFirst(),
            id -> values.getOrDefault(id, Map.of()));
    assertThat(amounts(restated)).isEqualTo("{hoanh-son=10 % share, vung-ang=22/3 % share}");
    Map<String, Map<String, Operand>> odd =
        Map.of("poor", households("5", "31", "2"), "all", households("50", "300", "100"));
    assertThat(
            amounts(
                BY_POPULATION
                    .withDecimals(0)
                    .restate(
                        rate,
                        id -> Optional.of(id.equals("poor") ? poor : all),
                        id -> odd.getOrDefault(id, Map.of()))))
        .isEqualTo("{hoanh-son=92/9 % share, vung-ang=68/9 % share}");
  }

  @Test
  void aMeanIsNotApportionedButItsWeightIs() {
    Indicator income =
        indicator("income", "triệu đồng", new SpatialAggregation.WeightedMean("population"));
    Indicator population = indicator("population", "người", new SpatialAggregation.Sum());
    Map<String, Operand> incomes = new LinkedHashMap<>();
    incomes.put("ky-nam", term("60 triệu đồng"));
    incomes.put("ky-loi", term("90 triệu đồng"));
    Map<String, Operand> persons = Map.of("ky-nam", term("100 người"), "ky-loi", term("150 người"));
    Map<String, RestatedFigure> restated =
        BY_POPULATION
            .withMissingPolicy(MissingPolicy.COVER)
            .restate(
                income,
                id -> Optional.of(population).filter(one -> one.id().equals(id)),
                id -> id.equals("income") ? incomes : persons);
    assertThat(amounts(restated)).isEqualTo("{hoanh-son=70 triệu đồng, vung-ang=90 triệu đồng}");
  }

  @Test
  void anIndicatorWithoutARuleStaysUndefined() {
    Indicator none =
        Indicator.builder().id("rank").label(Label.of("Xếp hạng")).unit(unit("hộ")).build();
    assertThat(
            amounts(
                BY_POPULATION.restate(
                    none, id -> Optional.empty(), id -> households("1", "2", "3"))))
        .isEqualTo("{hoanh-son=undefined: not-additive, vung-ang=undefined: not-additive}");
    Indicator sum = indicator("households", "hộ", new SpatialAggregation.Sum());
    assertThat(
            amounts(
                BY_POPULATION.restate(
                    sum, id -> Optional.empty(), id -> households("50", "30", "20"))))
        .isEqualTo("{hoanh-son=60 hộ, vung-ang=40 hộ}");
  }

  private static Indicator indicator(String id, String unit, SpatialAggregation over) {
    return Indicator.builder()
        .id(id)
        .label(Label.of(id))
        .unit(Given.unit(unit))
        .overUnits(over)
        .build();
  }

  @Test
  void theFirstYearOfANewWardIsComparedOnItsBoundaries() {
    Operand before =
        BY_POPULATION.sum(households("50", "150", "20"), unit("hộ")).get("hoanh-son").amount();
    Calculation<Growth> growth =
        GrowthCalculator.standard().growth(term("110 hộ"), before).round(Rounding.halfUp(1));
    assertThat(growth).hasToString("10.0 % growth");
    assertThat(growth.remarks()).containsExactly(Remark.ESTIMATED);
  }

  @Test
  void aUnitThatGaveAwayAShareKeepsTheRest() {
    UnitCatalogue catalogue =
        UnitCatalogue.of(
            List.of(unitAlways("a"), unitAlways("b")),
            List.of(
                LineageEdge.builder()
                    .kind(LineageKind.PART_TRANSFERRED)
                    .formerUnit("a")
                    .laterUnit("b")
                    .effective(REFORM)
                    .extent(Extent.PART)
                    .putWeight(LineageEdge.LAND_AREA, Given.quantity("12.5 % share"))
                    .build()));
    Map<String, Operand> values = new LinkedHashMap<>();
    values.put("a", term("80 hộ"));
    values.put("b", term("7 hộ"));
    assertThat(
            amounts(
                Restatement.of(catalogue, EVE, REFORM)
                    .apportionedBy(Apportionment.byLineage(LineageEdge.LAND_AREA))
                    .sum(values, unit("hộ"))))
        .isEqualTo("{b=17 hộ, a=70 hộ}");
  }

  @Test
  void figuresAreRestatedOnFormerBoundariesToo() {
    Restatement back = Restatement.of(CATALOGUE, REFORM, EVE);
    Map<String, Operand> persons = Map.of("ky-nam", term("300 người"), "ky-loi", term("100 người"));
    assertThat(
            amounts(
                back.apportionedBy(Apportionment.bySize("population of 2024", persons))
                    .withMissingPolicy(MissingPolicy.COVER)
                    .sum(Map.of("hoanh-son", term("40 hộ")), unit("hộ"))))
        .isEqualTo("{ky-nam=30 hộ, ky-loi=10 hộ}");
    assertThat(back.partsOf("ky-khang"))
        .containsExactly(
            new ApportionedPart("ky-khang", "ky-khang", Optional.of(Ratio.ONE), Optional.empty()));
    assertThat(
            amounts(
                back.apportionedBy(Apportionment.byLineage(LineageEdge.LAND_AREA))
                    .sum(Map.of("hoanh-son", term("40 hộ")), unit("hộ"))))
        .isEqualTo("{ky-nam=undefined: weight-not-known, ky-loi=undefined: weight-not-known}");
  }

  @Test
  void aTracedPartDoesNotGetTheUntracedRestOfItsUnit() {
    UnitCatalogue catalogue =
        UnitCatalogue.of(
            List.of(unitUntilReform("ky-loi"), unitSinceReform("hoanh-son")),
            List.of(part("hoanh-son", "100", "25.0")));
    assertThat(
            amounts(
                Restatement.of(catalogue, EVE, REFORM)
                    .sum(Map.of("ky-loi", term("9 hộ")), unit("hộ"))))
        .isEqualTo("{hoanh-son=undefined: weight-not-known}");
  }

  @Test
  void aUnitThatEndsWithoutASuccessorIsAddedToNoOtherUnit() {
    UnitCatalogue catalogue = UnitCatalogue.of(List.of(unitUntilReform("ky-loi")));
    assertThat(
            Restatement.of(catalogue, EVE, REFORM)
                .sum(Map.of("ky-loi", term("9 hộ")), unit("hộ"))
                .values())
        .extracting(one -> one.unit() + ": " + one.amount())
        .containsExactly("ky-loi: undefined: weight-not-known");
  }

  @Test
  void aUnitThatDidNotExistIsRefused() {
    assertThatThrownBy(() -> FORWARD.sum(Map.of("hoanh-son", term("1 hộ")), unit("hộ")))
        .hasMessage(
            "Argument 'values' must be of a unit that existed on 2025-06-30 but was \"hoanh-son\"");
    assertThatThrownBy(() -> FORWARD.partsOf("ky-namm"))
        .hasMessage(
            "Argument 'unit' must be of a unit that existed on 2025-06-30 but was \"ky-namm; did"
                + " you mean \"ky-nam\"?\"");
    assertThatThrownBy(() -> FORWARD.withDecimals(-1))
        .hasMessage("Argument 'count' must be 0 to 60 but was -1");
  }

  /** Units that are divided and merged on several days, every unit's parts with weights. */
  private static UnitCatalogue drawnCatalogue(Cases drawn, int days) {
    List<AdministrativeUnit> units = new ArrayList<>();
    List<LineageEdge> steps = new ArrayList<>();
    int width = drawn.whole(1, 6);
    for (int day = 0; day <= days; day++) {
      for (int i = 0; i < width; i++) {
        LocalDate from = REFORM.plusDays(day);
        units.add(
            AdministrativeUnit.builder()
                .id(id(day, i))
                .addName(
                    new DatedFact<>(
                        Label.of(id(day, i)),
                        Optional.of(from),
                        day == days ? Optional.empty() : Optional.of(from)))
                .build());
        if (day > 0) {
          steps.addAll(drawnSteps(drawn, id(day - 1, i), day, width));
        }
      }
    }
    return UnitCatalogue.of(units, steps);
  }

  private static String id(int day, int index) {
    return "u-" + day + "-" + index;
  }

  private static List<LineageEdge> drawnSteps(Cases drawn, String former, int day, int width) {
    List<LineageEdge> steps = new ArrayList<>();
    int parts = drawn.whole(1, width);
    for (int i = 0; i < parts; i++) {
      steps.add(
          LineageEdge.builder()
              .kind(LineageKind.DIVIDED_INTO)
              .formerUnit(former)
              .laterUnit(id(day, (i + former.length() + day) % width))
              .effective(REFORM.plusDays(day))
              .putWeight("area", Given.quantity(drawn.whole(1, 9999) + " ha"))
              .build());
    }
    return steps;
  }

  @Test
  void totalsStayTheSameOverAnyLineage() {
    Cases.forAll(
        drawn -> {
          int days = drawn.whole(1, 4);
          UnitCatalogue catalogue = drawnCatalogue(drawn, days);
          Map<String, Operand> values = new LinkedHashMap<>();
          Ratio total = Ratio.ZERO;
          for (AdministrativeUnit one : catalogue.unitsOn(REFORM)) {
            int persons = drawn.whole(0, 100_000);
            values.put(one.id(), term(persons + " người"));
            total = total.plus(Ratio.of(persons, 1));
          }
          Restatement restatement =
              Restatement.of(catalogue, REFORM, REFORM.plusDays(days))
                  .apportionedBy(Apportionment.byLineage("area"));
          assertThat(total(restatement.sum(values, unit("người"))).isSameNumber(total)).isTrue();
          Map<String, RestatedFigure> whole =
              restatement.withDecimals(0).sum(values, unit("người"));
          assertThat(total(whole).isSameNumber(total)).isTrue();
          whole.values().forEach(one -> assertThat(numberOf(one).asDecimal()).isPresent());
        });
  }

  @Test
  void totalsStayTheSameOnTheWayBackIfEveryUnitHadAPredecessor() {
    Cases.forAll(
        drawn -> {
          int days = drawn.whole(1, 4);
          UnitCatalogue catalogue = drawnCatalogue(drawn, days);
          LocalDate last = REFORM.plusDays(days);
          Map<String, Operand> sizes = new LinkedHashMap<>();
          catalogue.all().forEach(one -> sizes.put(one.id(), term(drawn.whole(1, 999) + " người")));
          Map<String, Operand> values = new LinkedHashMap<>();
          Ratio total = Ratio.ZERO;
          for (AdministrativeUnit one : catalogue.unitsOn(last)) {
            if (reachesBack(catalogue, one.id(), days)) {
              int persons = drawn.whole(0, 100_000);
              values.put(one.id(), term(persons + " người"));
              total = total.plus(Ratio.of(persons, 1));
            }
          }
          Map<String, RestatedFigure> back =
              Restatement.of(catalogue, last, REFORM)
                  .apportionedBy(Apportionment.bySize("invented sizes", sizes))
                  .withMissingPolicy(MissingPolicy.COVER)
                  .sum(values, unit("người"));
          assertThat(total(back).isSameNumber(total)).isTrue();
        });
  }

  /** Returns whether no line of a unit's lineage ends on the way back. */
  private static boolean reachesBack(UnitCatalogue catalogue, String unit, int days) {
    if (days == 0) {
      return true;
    }
    List<LineageEdge> into = catalogue.edgesInto(unit);
    return !into.isEmpty()
        && into.stream().allMatch(edge -> reachesBack(catalogue, edge.formerUnit(), days - 1));
  }

  private static Ratio numberOf(RestatedFigure restated) {
    return restated.amount().value().orElseThrow().value();
  }

  private static Ratio total(Map<String, RestatedFigure> restated) {
    return restated.values().stream()
        .map(RestatementTest::numberOf)
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  @Test
  void theLargestRemaindersAreRoundedUp() {
    List<Ratio> thirds = List.of(Ratio.of(100, 3), Ratio.of(100, 3), Ratio.of(100, 3));
    assertThat(LargestRemainder.round(thirds, 0)).hasToString("[34, 33, 33]");
    assertThat(LargestRemainder.round(thirds, 1)).hasToString("[33.4, 33.3, 33.3]");
    List<Ratio> halves = List.of(Ratio.of(5, 4), Ratio.of(5, 4));
    assertThat(LargestRemainder.round(halves, 0)).hasToString("[3/2, 1]");
    assertThat(LargestRemainder.round(List.of(), 0)).isEmpty();
    assertThatThrownBy(() -> LargestRemainder.round(thirds, -1))
        .hasMessage("Argument 'decimals' must be 0 or more but was -1");
  }
}
