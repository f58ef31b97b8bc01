package io.github.wardreport.audit;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * A figure as a variable of a relation.
 *
 * @param key what figure it is; the same figure has the same key wherever it stands
 * @param figure the figure as printed
 * @param unit its unit
 * @param truth the true values it stands for; nothing where nobody can say
 * @param oneSided whether a word such as {@code hơn} leaves one side open
 */
record Known(
    String key, Figure figure, MeasureUnit unit, Optional<Interval> truth, boolean oneSided) {

  /** How many of another unit one of this unit is. */
  Ratio factorTo(MeasureUnit other) {
    if (unit.equals(other)) {
      return Ratio.ONE;
    }
    Ratio same =
        unit.factor().equals(other.factor()) ? Ratio.ONE : unit.factor().dividedBy(other.factor());
    return same.scaleByPowerOfTen(unit.magnitude() - other.magnitude());
  }

  boolean countsExactly() {
    return unit.countsExactly();
  }
}
