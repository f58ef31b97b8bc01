package io.github.wardreport.format;

import io.github.wardreport.label.Messages;
import io.github.wardreport.period.Bound;
import io.github.wardreport.period.DateRange;
import io.github.wardreport.period.HalfYear;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.MonthRange;
import io.github.wardreport.period.MultiYearPeriod;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.Quarter;
import io.github.wardreport.period.SchoolYear;
import io.github.wardreport.period.Season;
import io.github.wardreport.period.Year;
import java.time.YearMonth;

/** The words for each kind of period. */
final class PeriodWords implements Period.Cases<String> {
  private final Printer printer;
  private final Messages messages;

  PeriodWords(Printer printer) {
    this.printer = printer;
    this.messages = Messages.of(Period.class, printer.language());
  }

  @Override
  public String year(Year year) {
    return messages.text("period.year", number(year.year()));
  }

  @Override
  public String halfYear(HalfYear half) {
    return messages.text("period.half-" + half.half(), number(half.year()));
  }

  @Override
  public String quarter(Quarter quarter) {
    return messages.text("period.quarter", number(quarter.quarter()), number(quarter.year()));
  }

  @Override
  public String month(Month month) {
    return messages.text("period.month", number(month.month()), number(month.year()));
  }

  @Override
  public String monthRange(MonthRange range) {
    if (range.from().getMonthValue() == 1 && range.from().getYear() == range.to().getYear()) {
      return messages.text(
          "period.cumulative", number(range.to().getMonthValue()), number(range.to().getYear()));
    }
    return messages.text("period.months", month(range.from()), month(range.to()));
  }

  @Override
  public String schoolYear(SchoolYear year) {
    return messages.text(
        "period.school-year", number(year.firstYear()), number(year.firstYear() + 1));
  }

  @Override
  public String season(Season season) {
    return messages.text(
        "period.season", season.label().in(printer.language()), number(season.year()));
  }

  @Override
  public String multiYearPeriod(MultiYearPeriod years) {
    return messages.text("period.term", number(years.from()), number(years.to()));
  }

  @Override
  public String dateRange(DateRange range) {
    if (range.from().isEmpty()) {
      return messages.text("period.until", words(range.to().orElseThrow()));
    }
    Bound from = range.from().get();
    return range
        .to()
        .map(to -> messages.text("period.range", words(from), words(to)))
        .orElseGet(() -> messages.text("period.from", words(from)));
  }

  @Override
  public String pointInTime(PointInTime point) {
    return point
        .day()
        .map(day -> messages.text("period.as-of", words(day)))
        .orElseGet(() -> messages.text("period.now"));
  }

  private String words(Bound bound) {
    String day = printer.print(bound.date());
    return bound.approximate() ? messages.text("period.about", day) : day;
  }

  private static String month(YearMonth month) {
    return month.getMonthValue() + "/" + month.getYear();
  }

  private static String number(int number) {
    return Integer.toString(number);
  }
}
