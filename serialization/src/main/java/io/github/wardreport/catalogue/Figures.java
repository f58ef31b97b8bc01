package io.github.wardreport.catalogue;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.source.Citation;
import io.github.wardreport.territory.FigureObservation;
import io.github.wardreport.territory.FigureObservation.Topic;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Land areas and populations as public data sets write them. */
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

  /** A land area in km² with a decimal point. */
  static FigureObservation landArea(Row row, String column, String referenceArea, LocalDate asOf) {
    StatedValue value = value(row, column, KM2, DECIMAL, "an area such as 70.48", "");
    return figure(Topic.LAND_AREA, value, row, column, referenceArea, asOf);
  }

  /** A number of persons, with or without commas between thousands. */
  static FigureObservation population(
      Row row, String column, String referenceArea, LocalDate asOf) {
    StatedValue value =
        value(row, column, PERSONS, COUNT, "a number of persons such as 21004", ",");
    return figure(Topic.POPULATION, value, row, column, referenceArea, asOf);
  }

  /** A land area in km² as Vietnamese texts write it: 3.359,80. */
  static FigureObservation vietnameseLandArea(
      Row row, String column, String referenceArea, LocalDate asOf) {
    StatedValue value =
        value(row, column, KM2, VIETNAMESE_DECIMAL, "an area such as 3.359,80", ".");
    return figure(Topic.LAND_AREA, value, row, column, referenceArea, asOf);
  }

  /** A number of persons as Vietnamese texts write it: 8.718.000. */
  static FigureObservation vietnamesePopulation(
      Row row, String column, String referenceArea, LocalDate asOf) {
    StatedValue value =
        value(row, column, PERSONS, VIETNAMESE_COUNT, "a number of persons such as 8.718.000", ".");
    return figure(Topic.POPULATION, value, row, column, referenceArea, asOf);
  }

  private static FigureObservation figure(
      Topic topic,
      StatedValue value,
      Row row,
      String column,
      String referenceArea,
      LocalDate asOf) {
    return FigureObservation.builder()
        .referenceArea(referenceArea)
        .topic(topic)
        .value(value)
        .asOf(asOf)
        .asPrinted(asPrinted(row, column))
        .citation(new Citation(ImportLog.documentOf(row.file()), Optional.of("line " + row.line())))
        .source(row.source())
        .build();
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
