package io.github.wardreport.catalogue;

import io.github.wardreport.label.Coded;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.source.Citation;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.FigureObservation;
import io.github.wardreport.territory.FigureObservation.Topic;
import java.time.LocalDate;
import java.util.List;

/** Land areas and populations as rows of {@code figures.csv}. */
final class FigureRows {

  private FigureRows() {}

  static FigureObservation read(Row row) {
    Topic topic =
        Topic.find(row.get("topic"))
            .orElseThrow(() -> row.expected("topic", "land-area or population"));
    MeasureUnit measureUnit = MeasureUnits.builtIn().get(row.get("measure_unit"));
    LocalDate asOf =
        row.findDate("as_of").orElseThrow(() -> row.expected("as_of", "a date such as 2025-07-01"));
    return FigureObservation.builder()
        .referenceArea(row.get("unit"))
        .topic(topic)
        .value(value(row, measureUnit))
        .asOf(asOf)
        .asPrinted(row.find("as_printed"))
        .citation(row.find("document").map(document -> new Citation(document, row.find("place"))))
        .source(row.source())
        .build();
  }

  private static StatedValue value(Row row, MeasureUnit unit) {
    String text = row.get("value");
    return Coded.find(MissingReason.values(), text)
        .<StatedValue>map(reason -> MissingValue.of(reason, unit))
        .orElseGet(() -> Quantity.of(text, unit));
  }

  static List<String> write(Statistic statistic) {
    StatedValue value = statistic.value();
    boolean hasPlace =
        Topic.find(statistic.topic()).isPresent()
            && statistic.referenceArea().isPresent()
            && value.unit().isPresent()
            && (value instanceof Quantity || value instanceof MissingValue)
            && statistic.period().map(StatedPeriod::period).orElse(null) instanceof PointInTime;
    if (!hasPlace) {
      throw new InvalidValueException(
          "Argument 'data' must hold no statistics but land areas and populations of a day, but"
              + " holds \""
              + statistic.id()
              + '"');
    }
    return List.of(
        statistic.referenceArea().orElseThrow(),
        statistic.topic(),
        value instanceof Quantity quantity
            ? quantity.figure().digits()
            : value.missingReason().orElseThrow().code(),
        value.unit().orElseThrow().code(),
        ((PointInTime) statistic.period().orElseThrow().period()).start().orElseThrow().toString(),
        statistic.asPrinted().orElse(""),
        statistic.citation().map(Citation::document).orElse(""),
        statistic.citation().flatMap(Citation::place).orElse(""));
  }
}
