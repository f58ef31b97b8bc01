package io.github.wardreport.calc;

import io.github.wardreport.format.Printable;
import io.github.wardreport.format.Printer;
import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.LargestRemainder;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.number.Rounding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shares of all parts of a whole (cơ cấu), which are 100 % together.
 *
 * <p>Rounded one by one they may miss 100; {@link #roundToHundred} keeps it and says which shares
 * it moved. Example: three equal parts are 33.3, 33.3 and 33.3 % rounded, and 33.4, 33.3 and 33.3 %
 * rounded to a hundred, with the first one adjusted.
 *
 * <p>Text form: {@code 100/3 % share | 100/3 % share | 100/3 % share}.
 *
 * @param shares the shares, in the order of the parts
 * @param adjusted the indexes of the shares that were moved away from their nearest rounding so
 *     that the sum is 100
 */
public record Structure(List<Share> shares, Set<Integer> adjusted)
    implements Roundable<Structure>, Printable {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  /**
   * Copies the shares.
   *
   * @param shares {@link #shares()}
   * @param adjusted {@link #adjusted()}
   * @throws io.github.wardreport.problem.InvalidValueException if there are no shares, or an index
   *     of none was adjusted
   */
  public Structure {
    shares = List.copyOf(shares);
    adjusted = Set.copyOf(adjusted);
    if (shares.isEmpty()) {
      throw Arguments.refuse("shares", "not be empty", shares);
    }
    int size = shares.size();
    if (adjusted.stream().anyMatch(index -> index < 0 || index >= size)) {
      throw Arguments.refuse("adjusted", "be indexes of shares", new TreeSet<>(adjusted));
    }
  }

  /**
   * The sum of the shares.
   *
   * @return exactly 100 % before rounding, and after {@link #roundToHundred}
   */
  public Share total() {
    return new Share(shares.stream().map(Share::number).reduce(Ratio.ZERO, Ratio::plus).reduced());
  }

  /** Rounds every share by itself; the sum may miss 100. */
  @Override
  public Structure round(Rounding rounding) {
    return new Structure(shares.stream().map(share -> share.round(rounding)).toList(), Set.of());
  }

  /**
   * Rounds so that the sum stays 100, by largest remainder (Hamilton's method): every share is cut,
   * and what is missing goes to the shares that lost most, one unit of the last place each. Of
   * equal remainders the earlier part gets it.
   *
   * @param decimals how many decimals, 0 to 60
   * @return the rounded structure, with the shares that are not at their nearest rounding marked
   * @throws io.github.wardreport.problem.InvalidValueException if the decimals are outside 0 to 60,
   *     or the shares are not 100 % together
   */
  public Structure roundToHundred(int decimals) {
    if (!total().number().isSameNumber(HUNDRED)) {
      throw Arguments.refuse("shares", "be 100 % together", total());
    }
    List<Ratio> rounded =
        LargestRemainder.round(shares.stream().map(Share::number).toList(), decimals);
    Structure nearest = round(Rounding.halfUp(decimals));
    return new Structure(
        rounded.stream().map(Share::new).toList(),
        IntStream.range(0, rounded.size())
            .filter(i -> !rounded.get(i).isSameNumber(nearest.shares().get(i).number()))
            .boxed()
            .collect(Collectors.toSet()));
  }

  /**
   * How far each share lies above the same share of another structure; the points are 0 together.
   *
   * @param base a structure of as many parts, in the same order
   * @return the change of structure in percentage points, in the order of the parts
   * @throws io.github.wardreport.problem.InvalidValueException if the other has more or fewer parts
   */
  public List<PercentagePoints> minus(Structure base) {
    if (base.shares.size() != shares.size()) {
      throw Arguments.refuse(
          "base", "have " + shares.size() + " parts", base.shares.size() + " parts");
    }
    return IntStream.range(0, shares.size())
        .mapToObj(i -> shares.get(i).minus(base.shares.get(i)))
        .toList();
  }

  @Override
  public String print(Printer printer) {
    return shares.stream().map(printer::print).collect(Collectors.joining("; "));
  }

  /**
   * The text form.
   *
   * @return for example {@code 33.4 % share | 33.3 % share | 33.3 % share}
   */
  @Override
  public String toString() {
    return shares.stream().map(Share::toString).collect(Collectors.joining(" | "));
  }
}
