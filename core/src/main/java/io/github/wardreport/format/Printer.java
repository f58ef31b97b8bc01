package io.github.wardreport.format;

import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Percent;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A printer of numbers, quantities, percents, periods and dates for readers of one language.
 *
 * <p>Vietnamese groups digits with dots and has a decimal comma, English the other way round.
 * Nothing is rounded or padded: a figure is printed with the decimals it was published with.
 * Example: {@code Printer.in(Language.VIETNAMESE).print(quantity)} is {@code 5.769 tỷ đồng}, in
 * English {@code 5,769 billion dong}. This class is immutable and thread-safe.
 */
public final class Printer {
  private static final Printer VIETNAMESE = new Printer(Language.VIETNAMESE);
  private static final Printer ENGLISH = new Printer(Language.ENGLISH);
  private static final int GROUP = 3;

  private final Language language;
  private final char grouping;
  private final char decimalSign;

  private Printer(Language language) {
    this.language = language;
    this.grouping = language == Language.ENGLISH ? ',' : '.';
    this.decimalSign = language == Language.ENGLISH ? '.' : ',';
  }

  /**
   * Returns the printer of a language.
   *
   * @param language the reader's language
   * @return the printer
   */
  public static Printer in(Language language) {
    return language == Language.ENGLISH ? ENGLISH : VIETNAMESE;
  }

  /**
   * The language of the readers.
   *
   * @return the language
   */
  public Language language() {
    return language;
  }

  /**
   * Prints a decimal with all its digits, as many after the point as its scale.
   *
   * @param number the decimal
   * @return for example {@code 2.243,8}
   */
  public String print(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder printed = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % GROUP == 0) {
        printed.append(grouping);
      }
      printed.append(whole.charAt(i));
    }
    return point < 0
        ? printed.toString()
        : printed.append(decimalSign).append(plain.substring(point + 1)).toString();
  }

  /**
   * Prints a figure with the decimals it was published with. If its last known digit is left of the
   * ones, its slack is printed too, so that a reader does not take unknown digits for known ones.
   *
   * @param figure the figure
   * @return for example {@code 1,90}, or {@code 1.900 ± 5}
   */
  public String print(Figure figure) {
    String number = print(figure.value());
    return figure.decimals() >= 0 || figure.precision() == Precision.EXACT
        ? number
        : number
            + " ± "
            + print(figure.unitOfLastPlace().divideToIntegralValue(BigDecimal.valueOf(2)));
  }

  /**
   * Prints an exact fraction: as a decimal if it is one, otherwise with its denominator.
   *
   * @param ratio the fraction
   * @return for example {@code 122,4} or {@code 13.080/106,9}
   */
  public String print(Ratio ratio) {
    return ratio
        .asDecimal()
        .map(this::print)
        .orElseGet(() -> print(ratio.numerator()) + "/" + print(ratio.denominator()));
  }

  /**
   * Prints a percent with its sign. Percentage points are named.
   *
   * @param percent the percent
   * @return for example {@code 122,4%} or {@code 0,34 điểm %}
   */
  public String print(Percent<?> percent) {
    return withUnit(print(percent.number()), MeasureUnit.percent(percent.kind()));
  }

  /**
   * Prints a quantity with its measure unit.
   *
   * @param quantity the quantity
   * @return for example {@code 5.769 tỷ đồng} or {@code 59,21%}
   */
  public String print(Quantity quantity) {
    return withUnit(print(quantity.figure()), quantity.measureUnit());
  }

  /**
   * Prints an exact amount with its measure unit.
   *
   * @param amount the amount
   * @return for example {@code 23,9 tỷ đồng}
   */
  public String print(Amount amount) {
    return withUnit(print(amount.value()), amount.unit());
  }

  /**
   * Prints an operand of a calculation: a figure as a report prints it, a result as its value.
   *
   * @param operand the operand
   * @return for example {@code 130,8 tỷ đồng}; {@code ?} if there is nothing to print
   */
  public String print(Operand operand) {
    if (operand instanceof Printable printable) {
      return printable.print(this);
    }
    if (operand instanceof StatedValue value) {
      return print(value);
    }
    return operand.amount().map(this::print).orElse("?");
  }

  String withUnit(String number, MeasureUnit unit) {
    if (unit.equals(MeasureUnit.ONE)) {
      return number;
    }
    boolean glued = unit.percentKind().filter(kind -> kind != PercentKind.POINTS).isPresent();
    return number + (glued ? "" : " ") + unit.symbol().in(language);
  }

  /**
   * Prints whatever a report states in the place of a value.
   *
   * @param value the value
   * @return for example {@code 130,8 tỷ đồng}, {@code 13/17 chỉ tiêu}, {@code giảm 3 tấn} or {@code
   *     không nêu}
   */
  public String print(StatedValue value) {
    return value.match(new ValueWords(this));
  }

  /**
   * Prints a value with the word that qualifies it.
   *
   * @param qualifier the word; empty if the value is not qualified
   * @param value the value
   * @return for example {@code hơn 3.000 tài liệu} or {@code 27 điểm trở lên}
   */
  public String print(Optional<Qualifier> qualifier, StatedValue value) {
    return qualifier
        .map(word -> word.label().fill(language, print(value)))
        .orElseGet(() -> print(value));
  }

  /**
   * Prints a date.
   *
   * @param date the date
   * @return for example {@code 16/06/2025}, in English {@code 2025-06-16}
   */
  public String print(LocalDate date) {
    return language == Language.ENGLISH
        ? date.toString()
        : String.format(
            Locale.ROOT,
            "%02d/%02d/%04d",
            date.getDayOfMonth(),
            date.getMonthValue(),
            date.getYear());
  }

  /**
   * Prints a period in words.
   *
   * @param period the period
   * @return for example {@code 9 tháng đầu năm 2025}, in English {@code first 9 months of 2025}
   */
  public String print(Period period) {
    return period.match(new PeriodWords(this));
  }

  /**
   * Prints a period in the words of the report, or in those of the library if the report has none.
   * English readers always get the words of the library.
   *
   * @param period the period
   * @return for example {@code hơn 5 tháng cuối năm 2025}
   */
  public String print(StatedPeriod period) {
    return language == Language.ENGLISH
        ? print(period.period())
        : period.wording().orElseGet(() -> print(period.period()));
  }
}
