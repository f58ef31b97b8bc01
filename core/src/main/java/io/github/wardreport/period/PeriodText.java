package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text forms of periods: one pattern a kind. */
final class PeriodText {
  private static final String YEAR = "([0-9]{4})";
  private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2}~?|\\.\\.)";
  private static final Map<Pattern, Function<MatchResult, Period>> KINDS = kinds();

  private PeriodText() {}

  private static Map<Pattern, Function<MatchResult, Period>> kinds() {
    Map<Pattern, Function<MatchResult, Period>> kinds = new LinkedHashMap<>();
    kinds.put(Pattern.compile(YEAR), m -> new Year(number(m, 1)));
    kinds.put(Pattern.compile(YEAR + "-H([0-9])"), m -> new HalfYear(number(m, 1), number(m, 2)));
    kinds.put(Pattern.compile(YEAR + "-Q([0-9])"), m -> new Quarter(number(m, 1), number(m, 2)));
    kinds.put(Pattern.compile(YEAR + "-([0-9]{2})"), m -> new Month(number(m, 1), number(m, 2)));
    kinds.put(
        Pattern.compile("([0-9]{4}-[0-9]{2})/([0-9]{4}-[0-9]{2})"),
        m -> new MonthRange(YearMonth.parse(m.group(1)), YearMonth.parse(m.group(2))));
    kinds.put(Pattern.compile("SY" + YEAR), m -> new SchoolYear(number(m, 1)));
    kinds.put(
        Pattern.compile(YEAR + "-([a-z]+(?:-[a-z]+)*)"), m -> new Season(number(m, 1), m.group(2)));
    kinds.put(
        Pattern.compile(YEAR + "/" + YEAR), m -> new MultiYearPeriod(number(m, 1), number(m, 2)));
    kinds.put(
        Pattern.compile(DAY + "/" + DAY), m -> new DateRange(bound(m.group(1)), bound(m.group(2))));
    kinds.put(Pattern.compile("@" + DAY), m -> new PointInTime(bound(m.group(1))));
    return kinds;
  }

  static Period parse(String text) {
    for (Map.Entry<Pattern, Function<MatchResult, Period>> kind : KINDS.entrySet()) {
      Matcher matcher = kind.getKey().matcher(text);
      if (matcher.matches()) {
        try {
          return kind.getValue().apply(matcher.toMatchResult());
        } catch (DateTimeException impossible) {
          throw Arguments.refuse("text", "name days and months of the calendar", text);
        }
      }
    }
    throw Arguments.refuse(
        "text", "be a period such as 2025, 2025-Q3, 2025-01/2025-09 or @2025-07-01", text);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<Bound> bound(String text) {
    if (text.equals("..")) {
      return Optional.empty();
    }
    boolean approximate = text.endsWith("~");
    String day = approximate ? text.substring(0, text.length() - 1) : text;
    return Optional.of(new Bound(LocalDate.parse(day), approximate));
  }
}
