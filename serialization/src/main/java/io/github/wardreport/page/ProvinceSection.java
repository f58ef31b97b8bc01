package io.github.wardreport.page;

import io.github.wardreport.aggregation.MissingPolicy;
import io.github.wardreport.aggregation.RollUpResult;
import io.github.wardreport.aggregation.UnitRollUp;
import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The provinces on the latest day: how many units they have, the sums of area and population with
 * their coverage, and the area and population that the source states for the province itself.
 */
final class ProvinceSection implements PageSection {
  private final ImportResult catalogue;
  private final CatalogueTexts texts;

  ProvinceSection(ImportResult catalogue, CatalogueTexts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    LocalDate day = texts.latestDay();
    page.heading(page.words("catalogue.provinces", page.printer().print(day)));
    TextTable table =
        TextTable.of(
            Column.left(page.words("catalogue.province"), 24),
            Column.right(page.words("catalogue.commune-level"), 7),
            Column.right(page.words("catalogue.area-sum"), 12),
            Column.right(page.words("catalogue.stated"), 12),
            Column.right(page.words("catalogue.population-sum"), 12),
            Column.right(page.words("catalogue.stated"), 12),
            Column.right(page.words("catalogue.coverage"), 9));
    catalogue.data().catalogue().unitsOn(day).stream()
        .filter(unit -> texts.isOf(AdministrativeTier.PROVINCE, unit, day))
        .sorted(Comparator.comparing(unit -> unit.codeOn(day).orElse("")))
        .forEach(province -> table.addRow(row(page, province, day)));
    page.table(table);
    page.paragraph(page.words("catalogue.provinces.note"));
  }

  private List<String> row(PageWriter page, AdministrativeUnit province, LocalDate day) {
    List<AdministrativeUnit> children = catalogue.data().catalogue().childrenOf(province.id(), day);
    RollUpResult area = sum(children, AdministrativeUnit::landArea, "km²");
    RollUpResult population = sum(children, AdministrativeUnit::population, "người");
    return List.of(
        texts.name(province),
        page.number(children.size()),
        amount(page, area),
        figure(page, province.landArea()),
        amount(page, population),
        figure(page, province.population()),
        population.coverage().toString());
  }

  private RollUpResult sum(
      List<AdministrativeUnit> children,
      Function<AdministrativeUnit, Optional<String>> figure,
      String unit) {
    UnitRollUp rollUp = UnitRollUp.sum(MeasureUnits.builtIn().get(unit));
    for (AdministrativeUnit child : children) {
      Optional<Operand> operand =
          figure.apply(child).flatMap(this::statistic).map(stated -> stated);
      if (operand.isPresent()) {
        rollUp = rollUp.add(operand.get());
      }
    }
    return rollUp.result(MissingPolicy.COVER, children.size());
  }

  private Optional<Statistic> statistic(String id) {
    return catalogue.data().statistic(id);
  }

  private static String amount(PageWriter page, RollUpResult sum) {
    return sum.amount()
        .value()
        .map(amount -> page.printer().print(amount.value()))
        .orElse(PageWriter.NONE);
  }

  private String figure(PageWriter page, Optional<String> id) {
    return id.flatMap(this::statistic)
        .flatMap(Statistic::quantity)
        .map(quantity -> page.printer().print(quantity.figure()))
        .orElse(PageWriter.NONE);
  }
}
