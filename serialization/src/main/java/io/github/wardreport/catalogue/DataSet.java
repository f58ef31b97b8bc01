package io.github.wardreport.catalogue;

import io.github.wardreport.problem.WardReportException;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.UnitKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A public data set as of a day, being read.
 *
 * @param content what kind of data set it is
 * @param asOf the day
 * @param into where it goes
 */
record DataSet(String content, LocalDate asOf, CatalogueAssembler into) {

  private static final Pattern UNTIDY = Pattern.compile("^\\s|\\s$|[\\s&&[^ ]]|\\s\\s|\\u00A0");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  /** What is done with a row; it throws for one that cannot be used. */
  interface Use {
    void of(Row row);
  }

  /** Uses every row that can be used and tells of every other. */
  void each(TextFile file, List<Row> rows, int unreadable, Use use) {
    int used = 0;
    for (Row row : rows) {
      try {
        use.of(row);
        used++;
      } catch (Row.Unusable | WardReportException reason) {
        into.rejected.add(row.problem(String.valueOf(reason.getMessage())));
      }
    }
    into.done(new FileSummary(file.name(), content, rows.size() + unreadable, used), asOf);
  }

  void eachOfCsv(TextFile file, Use use) {
    int before = into.rejected.size();
    CsvRows csv = CsvRows.read(file, into.rejected);
    each(file, csv.rows(), into.rejected.size() - before, use);
  }

  /** A name in composed letters with single spaces. */
  static String name(Row row, String column) {
    String text = Normalizer.normalize(row.get(column), Normalizer.Form.NFC);
    return UNTIDY.matcher(text).find() ? SPACES.matcher(text).replaceAll(" ").strip() : text;
  }

  static UnitKind kind(Row row, String column, AdministrativeTier level) {
    return UnitKind.ofName(name(row, column), level)
        .orElseThrow(() -> row.expected(column, "a kind of " + level.label().en().orElseThrow()));
  }

  /** What a row says of a unit as of the day of the data set. */
  UnitObservation sighting(
      Row row,
      String name,
      Optional<String> nameEn,
      UnitKind kind,
      Optional<String> parent,
      String code) {
    return new UnitObservation(Optional.of(asOf), asOf, name, nameEn, kind, parent, code, row);
  }
}
