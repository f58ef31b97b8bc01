package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Several whole years: a term of office or of a plan (nhiệm kỳ, giai đoạn). Text form: {@code
 * 2021/2025}.
 *
 * @param from the first year
 * @param to the last year, after the first
 */
public record MultiYearPeriod(int from, int to) implements Period {

  /**
   * Checks the years.
   *
   * @param from {@link #from()}
   * @param to {@link #to()}
   * @throws io.github.wardreport.problem.InvalidValueException if a year is outside 1900 to 2999 or
   *     the last is not after the first
   */
  public MultiYearPeriod {
    Year.checkYear(from);
    Year.checkYear(to);
    if (to <= from) {
      throw Arguments.refuse("to", "be after " + from, to);
    }
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.of(LocalDate.of(from, 1, 1));
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.of(LocalDate.of(to, 12, 31));
  }

  @Override
  public Optional<Period> previous() {
    return Optional.of(new MultiYearPeriod(from - (to - from + 1), from - 1));
  }

  /**
   * Nothing: a term has no last year of its own.
   *
   * @return nothing
   */
  @Override
  public Optional<Period> samePeriodLastYear() {
    return Optional.empty();
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof MultiYearPeriod like && like.to - like.from == to - from;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.multiYearPeriod(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2021/2025}
   */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
