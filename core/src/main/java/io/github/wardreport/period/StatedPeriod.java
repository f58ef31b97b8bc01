package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.util.Optional;

/**
 * A period together with the words in which the report gives it, where those say more than the
 * dates do.
 *
 * <p>Example: {@code new StatedPeriod(Period.parse("../2025-12-31"), Optional.of("hơn 5 tháng cuối
 * năm 2025"))}.
 *
 * @param period the period
 * @param wording the words as printed, not blank where present
 */
public record StatedPeriod(Period period, Optional<String> wording) {

  /**
   * Checks the wording.
   *
   * @param period {@link #period()}
   * @param wording {@link #wording()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is blank
   */
  public StatedPeriod {
    wording.ifPresent(words -> Arguments.notBlank("wording", words));
  }

  /**
   * A period that needs no words.
   *
   * @param period the period
   * @return the stated period
   */
  public static StatedPeriod of(Period period) {
    return new StatedPeriod(period, Optional.empty());
  }

  /**
   * A period with the words of the report.
   *
   * @param period the period
   * @param wording the words as printed
   * @return the stated period
   * @throws io.github.wardreport.problem.InvalidValueException if the wording is blank
   */
  public static StatedPeriod of(Period period, String wording) {
    return new StatedPeriod(period, Optional.of(wording));
  }
}
