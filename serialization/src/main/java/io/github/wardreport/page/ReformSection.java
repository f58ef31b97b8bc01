package io.github.wardreport.page;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.CodeHandover;
import io.github.wardreport.territory.NameMatch;
import io.github.wardreport.territory.Reorganization;
import io.github.wardreport.territory.UnitCatalogue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reform did to the units of the commune tier: how many were formed, dissolved, divided and
 * kept, where the divided ones went, and which codes passed to another unit.
 */
final class ReformSection implements PageSection {
  private final UnitCatalogue units;
  private final LocalDate day;
  private final LocalDate eve;
  private final CatalogueTexts texts;

  ReformSection(UnitCatalogue units, LocalDate day, CatalogueTexts texts) {
    this.units = units;
    this.day = day;
    this.eve = day.minusDays(1);
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    Reorganization reform = units.reorganizationOn(day);
    page.heading(page.words("catalogue.reform", page.printer().print(day)));
    TextTable table = TextTable.of(Column.left("", 64), Column.right("", 10));
    count(page, table, "catalogue.formed", reform.formed(), day);
    count(page, table, "catalogue.merged", reform.merged(), day);
    count(page, table, "catalogue.dissolved", reform.dissolved(), eve);
    count(page, table, "catalogue.divided", reform.divided(), eve);
    count(
        page,
        table,
        "catalogue.succeeded",
        reform.successions().stream().map(Reorganization.Succession::after).toList(),
        day);
    count(page, table, "catalogue.kept", kept(), day);
    page.table(table);
    divided(page, reform);
    handovers(page);
  }

  private void count(
      PageWriter page, TextTable table, String key, List<AdministrativeUnit> found, LocalDate on) {
    long communes = found.stream().filter(unit -> isCommune(unit, on)).count();
    table.addRow(page.words(key), page.number(communes));
  }

  private boolean isCommune(AdministrativeUnit unit, LocalDate on) {
    return texts.isOf(AdministrativeTier.COMMUNE, unit, on);
  }

  private List<AdministrativeUnit> kept() {
    return units.unitsOn(day).stream()
        .filter(unit -> unit.existsOn(eve) && unit.formedOn().filter(day::equals).isEmpty())
        .toList();
  }

  private void divided(PageWriter page, Reorganization reform) {
    List<AdministrativeUnit> divided =
        reform.divided().stream().filter(unit -> isCommune(unit, eve)).toList();
    if (!divided.isEmpty()) {
      page.blank();
      page.line(page.words("catalogue.divided.list"));
      texts.list(
          divided,
          unit ->
              texts.nameWithCodes(unit) + " → " + texts.names(units.successorsOf(unit.id(), day)));
    }
  }

  private void handovers(PageWriter page) {
    List<CodeHandover> handovers =
        units.codesHandedOverOn(day).stream()
            .filter(handover -> isCommune(handover.after(), day))
            .toList();
    if (handovers.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.words("catalogue.codes", page.number(handovers.size())));
    differences(page, handovers);
    texts.list(
        handovers.stream()
            .filter(handover -> handover.difference() == NameMatch.Difference.LETTERS)
            .toList(),
        handover ->
            handover.code()
                + ": "
                + texts.name(handover.before())
                + " → "
                + texts.name(handover.after()));
  }

  /** Writes how often the names before and after differ, and by what. */
  private static void differences(PageWriter page, List<CodeHandover> handovers) {
    Map<NameMatch.Difference, Long> counts =
        handovers.stream()
            .collect(
                Collectors.groupingBy(
                    CodeHandover::difference,
                    () -> new EnumMap<>(NameMatch.Difference.class),
                    Collectors.counting()));
    counts.forEach(
        (difference, count) ->
            page.line(
                PageWriter.INDENT
                    + page.words(
                        "catalogue.difference." + difference.name().toLowerCase(Locale.ROOT),
                        page.number(count))));
  }
}
