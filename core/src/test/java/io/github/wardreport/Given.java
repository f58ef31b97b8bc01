package io.github.wardreport;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures in few words, for tests. */
public final class Given {
  private static final MeasureUnits UNITS =
      MeasureUnits.builtIn()
          .with(List.of(MeasureUnit.counting("hồ sơ", Label.of("hồ sơ", "files"))));

  private Given() {}

  public static MeasureUnit unit(String code) {
    return UNITS.get(code);
  }

  /** {@code 130.8 tỷ đồng}: digits, a space, the unit's code; as precise as its unit usually is. */
  public static Quantity quantity(String text) {
    int space = text.indexOf(' ');
    return Quantity.of(text.substring(0, space), unit(text.substring(space + 1)));
  }

  public static Operand term(String text) {
    return quantity(text);
  }

  public static List<Operand> terms(String... texts) {
    return Stream.of(texts).map(Given::term).toList();
  }

  public static StatedValue missing(MissingReason reason) {
    return new MissingValue(reason, Optional.empty());
  }

  public static Statistic statistic(StatedValue value) {
    return Statistic.builder().id("figure").label(Label.of("Số liệu")).value(value).build();
  }

  public static Statistic statistic(String text) {
    return statistic(quantity(text));
  }

  public static Statistic statistic(String text, String period) {
    return statistic(text).withPeriod(StatedPeriod.of(Period.parse(period)));
  }

  public static Operand term(String text, String period) {
    return statistic(text, period);
  }

  public static Operand missingTerm(MissingReason reason) {
    return statistic(missing(reason));
  }
}
