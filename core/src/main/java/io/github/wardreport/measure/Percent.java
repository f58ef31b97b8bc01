package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.number.Rounding;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * An exact percent of one of the five {@linkplain PercentKind kinds}. Each kind is a type of its
 * own, so that adding a growth to a share does not compile.
 *
 * <p>The number is what stands before the percent sign: a share of 59.21 % has the {@link
 * #number()} 59.21. Example: {@code new
 * PercentOfBase(Ratio.parse("13080/106.9")).round(Rounding.halfUp(1)).toGrowth()} is a growth of
 * 22.4 %.
 *
 * <p>Text form: the number and the kind's code, such as {@code 122.4 % level}.
 *
 * @param <P> the type itself
 */
public sealed interface Percent<P extends Percent<P>> extends Roundable<P>, Operand
    permits Share, PercentOfBase, Growth, ExcessOverPlan, PercentagePoints {

  /**
   * The number before the percent sign, exactly.
   *
   * @return 122.4 for 122.4 %
   */
  Ratio number();

  /**
   * What the number is a number of.
   *
   * @return the kind
   */
  PercentKind kind();

  /**
   * The percent as an amount in its unit.
   *
   * @return the number and the unit of its kind
   */
  @Override
  default Optional<Amount> amount() {
    return Optional.of(new Amount(number(), MeasureUnit.percent(kind())));
  }

  /**
   * The same kind with another number.
   *
   * @param number the number before the percent sign
   * @return the percent
   */
  P with(Ratio number);

  @Override
  default P round(Rounding rounding) {
    return with(number().round(rounding));
  }

  /**
   * How far this percent lies above another of its kind.
   *
   * @param other a percent of the same kind
   * @return the difference in percentage points: 59.21 % − 58.90 % is 0.31 points
   */
  default PercentagePoints minus(P other) {
    return new PercentagePoints(number().minus(other.number()));
  }

  /**
   * This percent moved by percentage points.
   *
   * @param points how far, negative for a fall
   * @return a percent of the same kind
   */
  default P plus(PercentagePoints points) {
    return with(number().plus(points.number()));
  }

  /**
   * Whether two percents of one kind are the same number.
   *
   * @param other a percent of the same kind
   * @return true for 50/100 and 0.5
   */
  default boolean isSameNumber(P other) {
    return number().isSameNumber(other.number());
  }

  /**
   * Orders percents of one kind by their number; not consistent with {@code equals}.
   *
   * @param <P> the kind
   * @return the comparator
   */
  static <P extends Percent<P>> Comparator<P> comparingValue() {
    return Comparator.comparing(Percent::number, Ratio.comparingValue());
  }

  /**
   * Reads the text form of one kind.
   *
   * @param text for example {@code 122.4 % level}
   * @param kind the kind it must be of
   * @param make makes the percent from its number
   * @param <P> the kind's type
   * @return the percent
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not a number and that
   *     kind's code
   */
  static <P extends Percent<P>> P parse(String text, PercentKind kind, Function<Ratio, P> make) {
    if (!text.endsWith(" " + kind.code())) {
      throw Arguments.refuse("text", "be a number and '" + kind.code() + "'", text);
    }
    return make.apply(Ratio.parse(text.substring(0, text.length() - kind.code().length() - 1)));
  }
}
