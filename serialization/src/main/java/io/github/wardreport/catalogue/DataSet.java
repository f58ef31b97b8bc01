package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.problem.WardReportException;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.CatalogueAssembler;
import io.github.wardreport.territory.UnitKind;
import io.github.wardreport.territory.UnitObservation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A public data set of a day that is being read.
 *
 * @param content the code of the kind of data set
 * @param asOf the day
 * @param units takes what the rows say about units
 * @param log records the file and the rows that cannot be used
 */
record DataSet(String content, LocalDate asOf, CatalogueAssembler units, ImportLog log) {

  private static final Pattern UNTIDY = Pattern.compile("^\\s|\\s$|[\\s&&[^ ]]|\\s\\s|\\u00A0");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  /** Hands over every row; one that the handler refuses is rejected with the reason. */
  void each(TextFile file, List<Row> rows, int unreadable, Consumer<Row> handler) {
    int used = 0;
    for (Row row : rows) {
      try {
        handler.accept(row);
        used++;
      } catch (Row.Unusable | WardReportException reason) {
        log.reject(row.problem(String.valueOf(reason.getMessage())));
      }
    }
    log.addFile(new FileSummary(file.name(), content, rows.size() + unreadable, used), asOf);
  }

  void eachOfCsv(TextFile file, Consumer<Row> handler) {
    List<TableProblem> unreadable = new ArrayList<>();
    CsvRows csv = CsvRows.read(file, unreadable);
    unreadable.forEach(log::reject);
    each(file, csv.rows(), unreadable.size(), handler);
  }

  /** States that the file lists all provinces and all units of commune level. */
  void listsAllUnits() {
    units.addListing(AdministrativeTier.PROVINCE, asOf);
    units.addListing(AdministrativeTier.COMMUNE, asOf);
  }

  /** A name in composed letters with single spaces. */
  static String name(Row row, String column) {
    String text = Normalizer.normalize(row.get(column), Normalizer.Form.NFC);
    return UNTIDY.matcher(text).find() ? SPACES.matcher(text).replaceAll(" ").strip() : text;
  }

  static UnitKind kind(Row row, String column, AdministrativeTier tier) {
    return UnitKind.ofName(name(row, column), tier)
        .orElseThrow(() -> row.expected(column, "a kind of " + tier.label().en().orElseThrow()));
  }

  /** What a row says about a unit on the day of the data set. */
  UnitObservation observation(
      Row row, Label name, UnitKind kind, Optional<String> parent, String code) {
    return UnitObservation.builder()
        .unit(UnitIds.of(code))
        .seenOn(asOf)
        .name(name)
        .kind(kind)
        .parent(parent)
        .code(code)
        .source(row.source())
        .build();
  }
}
