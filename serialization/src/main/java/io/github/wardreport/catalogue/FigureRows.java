package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.source.Citation;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Map;

/** Areas and populations as rows. */
final class FigureRows {
  /** The topics that have a place in a catalogue, and what they are called. */
  static final Map<String, Label> TOPICS =
      Map.of(
          "area", Label.of("Diện tích tự nhiên", "Area"),
          "population", Label.of("Quy mô dân số", "Population"));

  private FigureRows() {}

  static List<String> of(Statistic statistic) {
    StatedValue value = statistic.value();
    boolean hasPlace =
        TOPICS.containsKey(statistic.topic())
            && statistic.referenceArea().isPresent()
            && value.unit().isPresent()
            && (value instanceof Quantity || value instanceof MissingValue)
            && statistic.period().map(StatedPeriod::period).orElse(null) instanceof PointInTime;
    if (!hasPlace) {
      throw new InvalidValueException(
          "Argument 'catalogue' must hold no statistics but areas and populations as of a day, but"
              + " holds \""
              + statistic.id()
              + '"');
    }
    return List.of(
        statistic.referenceArea().orElseThrow(),
        statistic.topic(),
        value instanceof Quantity quantity
            ? quantity.figure().digits()
            : ((MissingValue) value).reason().code(),
        value.unit().orElseThrow().code(),
        ((PointInTime) statistic.period().orElseThrow().period()).start().orElseThrow().toString(),
        statistic.asPrinted().orElse(""),
        statistic.citation().map(Citation::document).orElse(""),
        statistic.citation().flatMap(Citation::place).orElse(""));
  }
}
