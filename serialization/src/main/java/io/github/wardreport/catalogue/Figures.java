package io.github.wardreport.catalogue;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Areas and populations as public data sets write them. */
final class Figures {
  private static final MeasureUnit KM2 = MeasureUnits.builtIn().get("km²");
  private static final MeasureUnit PERSONS = MeasureUnits.builtIn().get("người");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,12})?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3}");
  private static final Pattern VIETNAMESE_DECIMAL =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){0,3}(,[0-9]{1,12})?");
  private static final Pattern VIETNAMESE_COUNT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){0,3}");
  private static final String BEING_UPDATED = "đang cập nhật";

  private Figures() {}

  /** An area in km² with a decimal point. */
  static CatalogueAssembler.Figure area(Row row, String column, LocalDate asOf) {
    return read(row, column, asOf, KM2, DECIMAL, "an area such as 70.48", "");
  }

  /** A number of persons, with or without commas between thousands. */
  static CatalogueAssembler.Figure population(Row row, String column, LocalDate asOf) {
    return read(row, column, asOf, PERSONS, COUNT, "a number of persons such as 21004", ",");
  }

  /** An area in km² as Vietnamese texts write it: 3.359,80. */
  static CatalogueAssembler.Figure vietnameseArea(Row row, String column, LocalDate asOf) {
    return read(row, column, asOf, KM2, VIETNAMESE_DECIMAL, "an area such as 3.359,80", ".");
  }

  /** A number of persons as Vietnamese texts write it: 8.718.000. */
  static CatalogueAssembler.Figure vietnamesePopulation(Row row, String column, LocalDate asOf) {
    return read(
        row, column, asOf, PERSONS, VIETNAMESE_COUNT, "a number of persons such as 8.718.000", ".");
  }

  private static CatalogueAssembler.Figure read(
      Row row,
      String column,
      LocalDate asOf,
      MeasureUnit unit,
      Pattern pattern,
      String what,
      String thousands) {
    return new CatalogueAssembler.Figure(
        value(row, column, unit, pattern, what, thousands), asPrinted(row, column), asOf, row);
  }

  private static StatedValue value(
      Row row, String column, MeasureUnit unit, Pattern pattern, String what, String thousands) {
    Optional<String> text = row.find(column).map(String::strip);
    if (text.isEmpty()) {
      return MissingValue.of(MissingReason.NOT_STATED, unit);
    }
    if (Normalizer.normalize(text.get(), Normalizer.Form.NFC).equalsIgnoreCase(BEING_UPDATED)) {
      return MissingValue.of(MissingReason.BEING_UPDATED, unit);
    }
    if (!pattern.matcher(text.get()).matches()) {
      throw row.expected(column, what + " or \"" + BEING_UPDATED + '"');
    }
    String digits = thousands.isEmpty() ? text.get() : text.get().replace(thousands, "");
    return Quantity.of(digits.replace(',', '.'), unit);
  }

  /** Thousands with commas are not rebuilt from the value. */
  private static Optional<String> asPrinted(Row row, String column) {
    return row.find(column).filter(text -> text.indexOf(',') >= 0 && text.indexOf('.') < 0);
  }
}
