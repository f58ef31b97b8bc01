package io.github.wardreport.measure;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import java.util.Optional;

/**
 * The word before or behind a figure that says on which side of it the true value lies. {@code hơn}
 * and {@code trên} mean the same and are kept apart, because the report is kept as published.
 */
public enum Qualifier implements Labelled {
  /** {@code hơn}: above the figure. */
  MORE_THAN("more-than"),
  /** {@code trên}: above the figure. */
  ABOVE("above"),
  /** {@code từ … trở lên}, {@code ít nhất}: the figure or above. */
  AT_LEAST("at-least"),
  /** {@code gần}: below the figure, not by much. */
  NEARLY("nearly"),
  /** {@code dưới}: below the figure. */
  BELOW("below"),
  /** {@code trở xuống}, {@code không quá}: the figure or below. */
  AT_MOST("at-most"),
  /** {@code khoảng}: about the figure; without a tolerance nothing can be checked against it. */
  ABOUT("about");

  private final String code;

  Qualifier(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Qualifier.class, "qualifier." + code);
  }

  /**
   * The true values that a figure with this qualifier stands for.
   *
   * @param figure the figure
   * @return {@code (3000, +∞)} for {@code hơn 3.000}; empty for {@link #ABOUT}
   */
  public Optional<Interval> possibleValues(Figure figure) {
    return switch (this) {
      case MORE_THAN, ABOVE -> Optional.of(Interval.moreThan(figure.toRatio()));
      case AT_LEAST -> Optional.of(Interval.atLeast(figure.toRatio()));
      case NEARLY, BELOW -> Optional.of(Interval.lessThan(figure.toRatio()));
      case AT_MOST -> Optional.of(Interval.atMost(figure.toRatio()));
      case ABOUT -> Optional.empty();
    };
  }
}
