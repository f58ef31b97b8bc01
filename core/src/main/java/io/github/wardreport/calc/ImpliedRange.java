package io.github.wardreport.calc;

import io.github.wardreport.format.Printable;
import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.number.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers that can stand behind stated figures: a base, target, part or whole that the report
 * does not print.
 *
 * <p>Example: 3,414 is 59.21 % of a whole between 5,765.43 and 5,766.40; if it counts things, of
 * 5,766.
 *
 * <p>Text form: {@code [5/2, 7/2) hộ}.
 *
 * @param numbers all numbers that fit
 * @param unit the unit of the numbers
 */
public record ImpliedRange(Interval numbers, MeasureUnit unit)
    implements Roundable<ImpliedRange>, Printable {

  /**
   * The least whole number that fits, where the unit counts things.
   *
   * @return empty if the unit does not count, or no bound is known
   */
  public Optional<BigInteger> leastCount() {
    return counts().flatMap(interval -> interval.lower().map(ImpliedRange::firstAtOrAbove));
  }

  /**
   * The greatest whole number that fits, where the unit counts things.
   *
   * @return empty if the unit does not count, or no bound is known
   */
  public Optional<BigInteger> greatestCount() {
    return counts().flatMap(interval -> interval.upper().map(ImpliedRange::lastAtOrBelow));
  }

  /**
   * The whole numbers that fit, from the least to the greatest; there may be very many.
   *
   * @return none where the unit does not count things or a bound is not known
   */
  public Stream<BigInteger> wholeNumbers() {
    Optional<BigInteger> least = leastCount();
    Optional<BigInteger> greatest = greatestCount();
    return least.isEmpty() || greatest.isEmpty()
        ? Stream.empty()
        : Stream.iterate(
            least.get(),
            count -> count.compareTo(greatest.get()) <= 0,
            count -> count.add(BigInteger.ONE));
  }

  private Optional<Interval> counts() {
    return Optional.of(numbers).filter(interval -> unit.countsExactly());
  }

  private static BigInteger firstAtOrAbove(Interval.End end) {
    BigInteger whole = whole(end, RoundingMode.CEILING);
    boolean excluded = !end.included() && isWhole(end, whole);
    return excluded ? whole.add(BigInteger.ONE) : whole;
  }

  private static BigInteger lastAtOrBelow(Interval.End end) {
    BigInteger whole = whole(end, RoundingMode.FLOOR);
    boolean excluded = !end.included() && isWhole(end, whole);
    return excluded ? whole.subtract(BigInteger.ONE) : whole;
  }

  private static BigInteger whole(Interval.End end, RoundingMode mode) {
    return Rounding.of(0, mode).apply(end.at()).toBigIntegerExact();
  }

  private static boolean isWhole(Interval.End end, BigInteger whole) {
    return end.at().isSameNumber(Ratio.of(new BigDecimal(whole)));
  }

  /**
   * Rounds both ends in the way that is asked for; numbers that fit may be lost. {@link #outward}
   * keeps them all.
   *
   * @param rounding how many decimals, and which way
   * @return the rounded range; an end that was moved belongs to it
   */
  @Override
  public ImpliedRange round(Rounding rounding) {
    return rounded(rounding, rounding);
  }

  /**
   * Rounds the ends away from each other, so that no number that fits is lost: 1.2 … 1.8 ha in
   * whole ha is 1 … 2 ha.
   *
   * @param decimals how many decimals
   * @return the wider range
   */
  public ImpliedRange outward(int decimals) {
    return rounded(
        Rounding.of(decimals, RoundingMode.FLOOR), Rounding.of(decimals, RoundingMode.CEILING));
  }

  private ImpliedRange rounded(Rounding below, Rounding above) {
    Optional<Interval.End> lower = numbers.lower().map(end -> rounded(end, below));
    Optional<Interval.End> upper = numbers.upper().map(end -> rounded(end, above));
    boolean point =
        lower.isPresent() && upper.isPresent() && lower.get().at().isSameNumber(upper.get().at());
    return new ImpliedRange(
        point ? Interval.point(lower.get().at()) : Interval.of(lower, upper), unit);
  }

  private static Interval.End rounded(Interval.End end, Rounding rounding) {
    Ratio at = end.at().round(rounding);
    return new Interval.End(at, end.included() || !at.isSameNumber(end.at()));
  }

  /** Prints the two ends and the unit; an end without bound is infinite. */
  @Override
  public String print(Printer printer) {
    return numbers.lower().map(end -> printer.print(end.at())).orElse("−∞")
        + " … "
        + numbers
            .upper()
            .map(end -> printer.print(new Amount(end.at(), unit)))
            .orElseGet(() -> "+∞ " + unit.symbol().in(printer.language()));
  }

  /**
   * The text form.
   *
   * @return for example {@code [5765.4, 5766.4] hộ}
   */
  @Override
  public String toString() {
    return numbers + " " + unit;
  }
}
