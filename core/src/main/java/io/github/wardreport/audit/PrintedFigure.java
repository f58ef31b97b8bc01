package io.github.wardreport.audit;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * A figure as an equation sees it. Its numbers are in the base units of its dimension, percents in
 * hundredths, so that figures of different magnitude need no conversion.
 *
 * @param figure the figure as printed
 * @param unit its unit
 * @param possible the values it stands for, in its own unit; empty if nobody can say
 * @param isOneSided true if a word such as {@code hơn} leaves one side open
 */
record PrintedFigure(
    Figure figure, MeasureUnit unit, Optional<Interval> possible, boolean isOneSided) {

  /** How many base units one of a unit is. */
  static Ratio base(MeasureUnit unit) {
    return unit.percentKind().isPresent() ? Ratio.ONE.scaleByPowerOfTen(-2) : unit.inBase();
  }

  Ratio value() {
    return figure.toRatio().times(base(unit));
  }

  Optional<Interval> bounds() {
    return possible.map(this::inBase);
  }

  Interval inBase(Interval range) {
    return range.times(base(unit));
  }

  boolean countsExactly() {
    return unit.countsExactly();
  }

  /** The same figure with other digits. */
  PrintedFigure with(Figure other) {
    return new PrintedFigure(
        other, unit, possible.map(any -> Figures.possibleValues(other)), isOneSided);
  }
}
