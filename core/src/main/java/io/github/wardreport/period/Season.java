package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A crop season (vụ) of a year. Seasons are data: any code will do, and {@code dong-xuan}, {@code
 * xuan}, {@code he-thu}, {@code thu-dong} and {@code mua} have labels in the message bundles. When
 * a season begins and ends differs from place to place, so its bounds are not known. Text form:
 * {@code 2025-xuan}.
 *
 * @param year the year of the harvest, 1900 to 2999
 * @param code the season's code, lower-case ASCII letters and hyphens
 */
public record Season(int year, String code) implements Period, Labelled {

  /**
   * Checks the year and the code.
   *
   * @param year {@link #year()}
   * @param code {@link #code()}
   * @throws io.github.wardreport.problem.InvalidValueException if the year is outside 1900 to 2999
   *     or the code is not lower-case ASCII letters and hyphens
   */
  public Season {
    Year.checkYear(year);
    if (!code.matches("[a-z]+(-[a-z]+)*")) {
      throw Arguments.refuse("code", "be lower-case letters and hyphens, such as he-thu,", code);
    }
  }

  /**
   * Returns the codes of the seasons that have words.
   *
   * @return in the order of the calendar
   */
  public static List<String> knownCodes() {
    return List.of("dong-xuan", "xuan", "he-thu", "thu-dong", "mua");
  }

  /**
   * Returns the words for the season, without its year.
   *
   * @return for {@code he-thu} {@code Hè Thu}; the code of a season that is not known
   */
  @Override
  public Label label() {
    return Messages.labelOrCode(Season.class, "season." + code, code);
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.empty();
  }

  /**
   * Nothing: which season comes before another is not known here.
   *
   * @return nothing
   */
  @Override
  public Optional<Period> previous() {
    return Optional.empty();
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return Optional.of(new Season(year - 1, code));
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof Season like && like.code.equals(code);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.season(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2025-xuan}
   */
  @Override
  public String toString() {
    return year + "-" + code;
  }
}
