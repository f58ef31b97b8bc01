package io.github.wardreport.number;

import io.github.wardreport.internal.Arguments;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds numbers together, so that their sum stays what it was: the method of largest remainders
 * (Hamilton's method; Balinski and Young, <i>Fair Representation</i>, 1982).
 *
 * <p>Example: a third, a third and a third of 100 persons are 34, 33 and 33 persons.
 */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Rounds every number down, and gives what is missing to those that lost most, one unit of the
   * last place each. Of equal remainders the earlier number gets it. A sum with more decimals than
   * are asked for keeps them: what remains below the last place goes to the number whose turn is
   * next.
   *
   * @param numbers the numbers
   * @param decimals how many decimals, 0 to 60
   * @return as many numbers in the same order, with exactly the same sum
   * @throws io.github.wardreport.problem.InvalidValueException if the decimals are outside 0 to 60
   */
  public static List<Ratio> round(List<Ratio> numbers, int decimals) {
    if (decimals < 0) {
      throw Arguments.refuse("decimals", "be 0 or more", decimals);
    }
    Rounding down = Rounding.of(decimals, RoundingMode.FLOOR);
    List<Ratio> rounded = new ArrayList<>();
    Ratio missing = Ratio.ZERO;
    for (Ratio number : numbers) {
      Ratio cut = number.round(down);
      rounded.add(cut);
      missing = missing.plus(number.minus(cut)).reduced();
    }
    Comparator<Integer> byRemainder =
        Comparator.comparing(i -> numbers.get(i).minus(rounded.get(i)), Ratio.comparingValue());
    List<Integer> order =
        IntStream.range(0, numbers.size()).boxed().sorted(byRemainder.reversed()).toList();
    Ratio unit = Ratio.ONE.scaleByPowerOfTen(-decimals);
    for (int next = 0; missing.signum() > 0; next++) {
      Ratio given = Ratio.comparingValue().compare(missing, unit) < 0 ? missing : unit;
      int index = order.get(next);
      rounded.set(index, rounded.get(index).plus(given));
      missing = missing.minus(given).reduced();
    }
    return List.copyOf(rounded);
  }
}
