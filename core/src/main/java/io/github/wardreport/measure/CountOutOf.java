package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * A count out of a count, kept as printed and unreduced: {@code 26/26 hộ}, {@code 13/17 chỉ tiêu}.
 *
 * <p>Text form: {@code 13/17 chỉ tiêu}.
 *
 * @param count how many
 * @param outOf out of how many
 * @param countedIn what is counted
 */
public record CountOutOf(Figure count, Figure outOf, MeasureUnit countedIn) implements StatedValue {

  /**
   * Checks the counts.
   *
   * @param count {@link #count()}
   * @param outOf {@link #outOf()}
   * @param countedIn {@link #countedIn()}
   * @throws io.github.wardreport.problem.InvalidValueException if a count is negative or not whole,
   *     or one is more precise than the other
   */
  public CountOutOf {
    requireCount("count", count);
    requireCount("outOf", outOf);
    if (count.precision() != outOf.precision()) {
      throw Arguments.refuse("outOf", "be as precise as the count, " + count, outOf);
    }
  }

  /**
   * A count out of a count.
   *
   * @param count how many
   * @param outOf out of how many
   * @param countedIn what is counted
   * @return the value
   * @throws io.github.wardreport.problem.InvalidValueException if a count is negative
   */
  public static CountOutOf of(long count, long outOf, MeasureUnit countedIn) {
    return new CountOutOf(Figure.exact(count), Figure.exact(outOf), countedIn);
  }

  private static void requireCount(String name, Figure figure) {
    if (figure.value().signum() < 0 || figure.decimals() != 0) {
      throw Arguments.refuse(name, "be a whole number, 0 or more", figure.digits());
    }
  }

  /**
   * The fraction, unreduced.
   *
   * @return 26/26; empty if the second count is zero
   */
  public Optional<Ratio> ratio() {
    return outOf.value().signum() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(count.value(), outOf.value()));
  }

  /**
   * The share that the count is of the other.
   *
   * @return 1300/17 % for 13/17; empty if the second count is zero
   */
  public Optional<Share> share() {
    return ratio().map(fraction -> new Share(fraction.scaleByPowerOfTen(2)));
  }

  /**
   * The count as a quantity.
   *
   * @return 13 chỉ tiêu
   */
  public Quantity counted() {
    return Quantity.of(count, countedIn);
  }

  /**
   * What it is out of, as a quantity.
   *
   * @return 17 chỉ tiêu
   */
  public Quantity whole() {
    return Quantity.of(outOf, countedIn);
  }

  /**
   * Nothing: a count out of a count is two quantities, {@link #counted()} and {@link #whole()}.
   *
   * @return nothing
   */
  @Override
  public Optional<Quantity> quantity() {
    return Optional.empty();
  }

  @Override
  public Optional<MeasureUnit> unit() {
    return Optional.of(countedIn);
  }

  @Override
  public Optional<NoQuantityReason> noQuantityReason() {
    return Optional.of(NoQuantityReason.NOT_A_QUANTITY);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.countOutOf(this);
  }

  /**
   * The two counts and the unit's code.
   *
   * @return for example {@code 13/17 chỉ tiêu}
   */
  @Override
  public String toString() {
    return count.digits() + "/" + outOf.digits() + " " + countedIn;
  }
}
