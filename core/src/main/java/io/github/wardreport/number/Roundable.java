package io.github.wardreport.number;

/**
 * An exact result that can be rounded once, at the end, when somebody asks for it.
 *
 * <p>Example: 130.8 out of 106.9 is the level 13080/106.9 %; {@code
 * level.round(Rounding.halfUp(1))} is 122.4 %.
 *
 * @param <T> what it is rounded to: the same kind of thing
 */
public interface Roundable<T> {

  /**
   * This value, rounded.
   *
   * @param rounding how many decimals, and which way
   * @return the rounded value, which prints exactly that many decimals
   */
  T round(Rounding rounding);
}
