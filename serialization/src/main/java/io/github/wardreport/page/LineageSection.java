package io.github.wardreport.page;

import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.NameMatch;
import io.github.wardreport.territory.Predecessor.Extent;
import io.github.wardreport.territory.UnitCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One unit by name or code: what is known of it, and the units that its territory came from. */
final class LineageSection implements PageSection {
  private static final int KEY_WIDTH = 20;

  private final ImportResult catalogue;
  private final UnitCatalogue units;
  private final String wanted;
  private final CatalogueTexts texts;

  LineageSection(ImportResult catalogue, String wanted, CatalogueTexts texts) {
    this.catalogue = catalogue;
    this.units = catalogue.data().catalogue();
    this.wanted = wanted;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    List<AdministrativeUnit> nearest = nearest();
    if (nearest.size() == 1) {
      lineage(page, nearest.get(0));
      return;
    }
    page.heading(page.words("catalogue.lineage", wanted));
    page.line(page.words(nearest.isEmpty() ? "catalogue.no-unit" : "catalogue.several-units"));
    for (AdministrativeUnit unit : nearest) {
      page.line(PageWriter.INDENT + texts.nameWithCodes(unit) + " · " + parents(unit));
    }
  }

  /** The unit with the wanted code, or the units whose names differ least from the wanted one. */
  private List<AdministrativeUnit> nearest() {
    Optional<AdministrativeUnit> coded = units.byCode(wanted, texts.latestDay());
    if (coded.isPresent()) {
      return List.of(coded.get());
    }
    List<NameMatch> matches = units.byName(wanted, texts.latestDay());
    return matches.stream()
        .filter(match -> match.difference() == matches.get(0).difference())
        .map(NameMatch::unit)
        .toList();
  }

  private String parents(AdministrativeUnit unit) {
    return texts.names(units.ancestorsOf(unit.id(), texts.latestDay()));
  }

  private void lineage(PageWriter page, AdministrativeUnit unit) {
    page.heading(page.words("catalogue.lineage", texts.name(unit)));
    TextTable table =
        TextTable.of(Column.left("", KEY_WIDTH), Column.left("", TextPage.WIDTH - KEY_WIDTH - 2));
    table.addRow(
        page.words("catalogue.code"), unit.codeOn(texts.latestDay()).orElse(PageWriter.NONE));
    table.addRow(page.words("profile.parent"), parents(unit));
    figure(page, table, "profile.area", unit.landArea());
    figure(page, table, "profile.population", unit.population());
    units.edgesInto(unit.id()).stream()
        .flatMap(edge -> edge.instrument().stream())
        .distinct()
        .flatMap(id -> catalogue.data().instrument(id).stream())
        .forEach(law -> table.addRow(page.words("profile.by"), words(page, law)));
    page.table(table);
    units.edgesInto(unit.id()).stream()
        .filter(edge -> edge.kind().movesTerritory())
        .forEach(edge -> page.line(PageWriter.INDENT + step(page, edge)));
  }

  private void figure(PageWriter page, TextTable table, String key, Optional<String> id) {
    id.flatMap(catalogue.data()::statistic)
        .ifPresent(figure -> table.addRow(page.words(key), page.printer().print(figure.value())));
  }

  private static String words(PageWriter page, LegalInstrument instrument) {
    return instrument.number()
        + instrument.date().map(day -> ", " + page.printer().print(day)).orElse("")
        + instrument.title().map(title -> ": " + page.text(title)).orElse("");
  }

  private String step(PageWriter page, LineageEdge edge) {
    AdministrativeUnit former = units.find(edge.formerUnit()).orElseThrow();
    String day = page.printer().print(edge.effective());
    if (edge.extent() == Extent.WHOLE) {
      return page.words("catalogue.step.whole", day, texts.nameWithCodes(former));
    }
    String others =
        units.edgesFrom(former.id()).stream()
            .filter(other -> !other.laterUnit().equals(edge.laterUnit()))
            .map(other -> texts.name(units.find(other.laterUnit()).orElseThrow()))
            .collect(Collectors.joining(", "));
    return page.words("catalogue.step.part", day, texts.nameWithCodes(former), others);
  }
}
