package io.github.wardreport.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school year (năm học), named by the year in which it begins. Its bounds are taken as 1
 * September and 31 August, which hold the school days of every province. Text form: {@code SY2024}
 * for {@code năm học 2024 - 2025}.
 *
 * @param firstYear the year in which it begins, 1900 to 2999
 */
public record SchoolYear(int firstYear) implements Period {

  /**
   * Checks the year.
   *
   * @param firstYear {@link #firstYear()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is outside 1900 to 2999
   */
  public SchoolYear {
    Year.checkYear(firstYear);
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.of(LocalDate.of(firstYear, 9, 1));
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.of(LocalDate.of(firstYear + 1, 8, 31));
  }

  @Override
  public Optional<Period> previous() {
    return Optional.of(new SchoolYear(firstYear - 1));
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return previous();
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof SchoolYear;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.schoolYear(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code SY2024}
   */
  @Override
  public String toString() {
    return "SY" + firstYear;
  }
}
