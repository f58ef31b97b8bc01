package io.github.wardreport.page;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.territory.UnitCatalogue;
import io.github.wardreport.territory.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many units of each kind there were on each day of the catalogue. */
final class KindSection implements PageSection {
  private final UnitCatalogue units;
  private final CatalogueTexts texts;

  KindSection(UnitCatalogue units, CatalogueTexts texts) {
    this.units = units;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    page.heading(page.words("catalogue.kinds"));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left(page.words("catalogue.kind"), 34));
    texts.days().forEach(day -> columns.add(Column.right(page.printer().print(day), 11)));
    List<Map<String, Long>> counts = texts.days().stream().map(this::countByKind).toList();
    TextTable table = TextTable.of(columns);
    for (String kind : kinds()) {
      List<String> row = new ArrayList<>();
      row.add(UnitKind.find(kind).map(known -> page.text(known.label())).orElse(kind));
      counts.forEach(count -> row.add(page.number(count.getOrDefault(kind, 0L))));
      table.addRow(row);
    }
    page.table(table);
  }

  private Map<String, Long> countByKind(LocalDate day) {
    return units.unitsOn(day).stream()
        .collect(Collectors.groupingBy(unit -> unit.kindOn(day).orElse(""), Collectors.counting()));
  }

  /** The kinds in the catalogue: known ones in their order, then others by their codes. */
  private List<String> kinds() {
    List<String> known = UnitKind.known().stream().map(UnitKind::code).toList();
    return units.all().stream()
        .flatMap(unit -> unit.kinds().stream())
        .map(kind -> kind.value())
        .distinct()
        .sorted(
            Comparator.comparing(
                    (String kind) -> known.contains(kind) ? known.indexOf(kind) : known.size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
