package io.github.wardreport.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final Bound FIRST_OF_JULY = Bound.of(LocalDate.of(2025, 7, 1));
  private static final Bound END_OF_2025 = Bound.of(LocalDate.of(2025, 12, 31));

  private static Period period(String text) {
    return Period.parse(text);
  }

  @Test
  void everyKindIsReadFromItsTextForm() {
    Map<String, Period> kinds =
        Map.ofEntries(
            Map.entry("2025", Year.of(2025)),
            Map.entry("2025-H1", HalfYear.of(2025, 1)),
            Map.entry("2025-Q3", Quarter.of(2025, 3)),
            Map.entry("2025-09", Month.of(2025, 9)),
            Map.entry("2025-01/2025-09", MonthRange.cumulative(2025, 9)),
            Map.entry("SY2024", new SchoolYear(2024)),
            Map.entry("2025-xuan", new Season(2025, "xuan")),
            Map.entry("2025-he-thu", new Season(2025, "he-thu")),
            Map.entry("2021/2025", new MultiYearPeriod(2021, 2025)),
            Map.entry(
                "2025-07-01/2025-12-31",
                new DateRange(Optional.of(FIRST_OF_JULY), Optional.of(END_OF_2025))),
            Map.entry("../2025-12-31", DateRange.until(END_OF_2025.date())),
            Map.entry("2025-07-01/..", DateRange.from(FIRST_OF_JULY.date())),
            Map.entry(
                "2025-07-01~/2025-12-31",
                new DateRange(
                    Optional.of(new Bound(FIRST_OF_JULY.date(), true)), Optional.of(END_OF_2025))),
            Map.entry("@2025-07-01", PointInTime.of(FIRST_OF_JULY.date())),
            Map.entry(
                "@2025-07-01~",
                new PointInTime(Optional.of(new Bound(FIRST_OF_JULY.date(), true)))),
            Map.entry("@..", PointInTime.unknown()));
    kinds.forEach(
        (text, kind) -> {
          assertThat(period(text)).isEqualTo(kind);
          assertThat(kind).hasToString(text);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "20255",
        " 2025",
        "2025-9",
        "2025-Q",
        "2025-H12",
        "2025-q3",
        "2025-Xuan",
        "2025-xuân",
        "2025-",
        "SY24",
        "sy2024",
        "2025-01/09",
        "2021/25",
        "2025-07-01",
        "2025-7-1/..",
        "@2025",
        "@",
        "@2025-07-01~~",
        "2025-01/2025-09~",
        "quý 3"
      })
  void refusesATextOfNoKind(String text) {
    assertThatThrownBy(() -> period(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a period such as 2025, 2025-Q3, 2025-01/2025-09 or"
                + " @2025-07-01 but was \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-29/..",
        "../2025-13-01",
        "@2025-06-31",
        "2025-01/2025-13",
        "2025-00/2025-09"
      })
  void refusesDaysAndMonthsThatNoCalendarHas(String text) {
    assertThatThrownBy(() -> period(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must name days and months of the calendar but was \"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1899, Argument 'year' must be between 1900 and 2999 but was 1899",
    "3000, Argument 'year' must be between 1900 and 2999 but was 3000",
    "1899-H1, Argument 'year' must be between 1900 and 2999 but was 1899",
    "3000-Q1, Argument 'year' must be between 1900 and 2999 but was 3000",
    "0025-01, Argument 'year' must be between 1900 and 2999 but was 25",
    "1899-12/1900-01, Argument 'year' must be between 1900 and 2999 but was 1899",
    "2999-12/3000-01, Argument 'year' must be between 1900 and 2999 but was 3000",
    "SY3000, Argument 'year' must be between 1900 and 2999 but was 3000",
    "1899-xuan, Argument 'year' must be between 1900 and 2999 but was 1899",
    "1899/1901, Argument 'year' must be between 1900 and 2999 but was 1899",
    "2998/3000, Argument 'year' must be between 1900 and 2999 but was 3000",
    "2025-H0, Argument 'half' must be between 1 and 2 but was 0",
    "2025-H3, Argument 'half' must be between 1 and 2 but was 3",
    "2025-Q0, Argument 'quarter' must be between 1 and 4 but was 0",
    "2025-Q5, Argument 'quarter' must be between 1 and 4 but was 5",
    "2025-00, Argument 'month' must be between 1 and 12 but was 0",
    "2025-13, Argument 'month' must be between 1 and 12 but was 13",
    "2025-09/2025-08, Argument 'to' must not be before 2025-09 but was 2025-08",
    "2025/2025, Argument 'to' must be after 2025 but was 2025",
    "2025/2021, Argument 'to' must be after 2025 but was 2021",
    "2025-07-02/2025-07-01, Argument 'to' must not be before 2025-07-02 but was 2025-07-01",
    "2025-07-02/2025-07-01~, Argument 'to' must not be before 2025-07-02 but was 2025-07-01~",
    "../.., 'Argument ''from'' must be given where ''to'' is not but was \"missing\"'"
  })
  void refusesNumbersOutOfTheirRange(String text, String message) {
    assertThatThrownBy(() -> period(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void refusesCumulativeMonthsThatNoYearHas(int months) {
    assertThatThrownBy(() -> MonthRange.cumulative(2025, months))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'months' must be between 1 and 12 but was " + months);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Xuan", "xuân", "he thu", "-xuan", "xuan-", "xuan2"})
  void refusesASeasonsCodeThatIsNotPlain(String code) {
    assertThatThrownBy(() -> new Season(2025, code))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'code' must be lower-case letters and hyphens, such as he-thu, but was \""
                + code
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2025-12-31, 12",
    "2025-H1, 2025-01-01, 2025-06-30, 6",
    "2025-H2, 2025-07-01, 2025-12-31, 6",
    "2025-Q1, 2025-01-01, 2025-03-31, 3",
    "2025-Q4, 2025-10-01, 2025-12-31, 3",
    "2024-02, 2024-02-01, 2024-02-29, 1",
    "2025-01/2025-09, 2025-01-01, 2025-09-30, 9",
    "2024-11/2025-02, 2024-11-01, 2025-02-28, 4",
    "SY2024, 2024-09-01, 2025-08-31, 12",
    "2021/2025, 2021-01-01, 2025-12-31, 60",
    "2025-07-01/2025-12-31, 2025-07-01, 2025-12-31, 6",
    "2025-07-02/2025-12-31, 2025-07-02, 2025-12-31, ",
    "2025-07-01/2025-12-30, 2025-07-01, 2025-12-30, ",
    "2025-07-01/.., 2025-07-01, , ",
    "../2025-12-31, , 2025-12-31, ",
    "2025-xuan, , , ",
    "@2025-07-01, 2025-07-01, 2025-07-01, ",
    "@.., , , "
  })
  void beginsAndEndsAndTakesWholeMonths(
      String text, LocalDate start, LocalDate end, Integer wholeMonths) {
    assertThat(period(text).start()).isEqualTo(Optional.ofNullable(start));
    assertThat(period(text).end()).isEqualTo(Optional.ofNullable(end));
    assertThat(period(text).wholeMonths()).isEqualTo(Optional.ofNullable(wholeMonths));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2024, 2024",
    "2025-H1, 2024-H2, 2024-H1",
    "2025-H2, 2025-H1, 2024-H2",
    "2025-Q1, 2024-Q4, 2024-Q1",
    "2025-Q3, 2025-Q2, 2024-Q3",
    "2025-01, 2024-12, 2024-01",
    "2025-09, 2025-08, 2024-09",
    "2025-01/2025-09, 2024-04/2024-12, 2024-01/2024-09",
    "2025-07/2025-09, 2025-04/2025-06, 2024-07/2024-09",
    "SY2024, SY2023, SY2023",
    "2025-xuan, , 2024-xuan",
    "2021/2025, 2016/2020, ",
    "2025-07-01/2025-12-31, 2024-12-29/2025-06-30, 2024-07-01/2024-12-31",
    "2025-07-01/2025-07-01, 2025-06-30/2025-06-30, 2024-07-01/2024-07-01",
    "2025-07-01/.., , ",
    "../2025-12-31, , ",
    "@2025-07-01, , @2024-07-01",
    "@2024-02-29, , @2023-02-28",
    "@.., , "
  })
  void comesAfterThePreviousAndAYearAfterTheSamePeriod(
      String text, String previous, String lastYear) {
    assertThat(period(text).previous()).isEqualTo(Optional.ofNullable(previous).map(Period::parse));
    assertThat(period(text).samePeriodLastYear())
        .isEqualTo(Optional.ofNullable(lastYear).map(Period::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2024",
    "2025-H1, 2023-H1",
    "2025-Q3, 2024-Q3",
    "2025-09, 2024-09",
    "2025-01/2025-09, 2024-01/2024-09",
    "2024-11/2025-02, 2023-11/2024-02",
    "SY2024, SY2020",
    "2025-xuan, 2024-xuan",
    "2021/2025, 2016/2020",
    "2025-07-01/2025-12-31, 2024-07-01/2024-12-31",
    "2025-07-01~/2025-12-31, 2024-07-01/2024-12-31",
    "2024-12-15/2025-01-15, 2023-12-15/2024-01-15",
    "2025-07-01/.., 2024-07-01/..",
    "../2025-12-31, ../2024-12-31",
    "@2025-07-01, @2024-12-31",
    "@.., @2025-07-01"
  })
  void isLikeTheSamePartOfAnotherYear(String one, String other) {
    assertThat(period(one).isLike(period(other))).isTrue();
    assertThat(period(other).isLike(period(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01/2025-09, 2024",
    "2025-01/2025-09, 2024-01/2024-06",
    "2025-01/2025-09, 2024-04/2024-12",
    "2025-01/2025-12, 2024",
    "2025-07/2025-09, 2024-Q3",
    "2025-H1, 2024-H2",
    "2025-H1, 2024-Q1",
    "2025-Q3, 2025-Q2",
    "2025-09, 2025-08",
    "SY2024, 2024",
    "2025-xuan, 2024-he-thu",
    "2025-xuan, 2024",
    "2021/2025, 2021/2030",
    "2021/2025, 2025",
    "2025-07-01/2025-12-31, 2024-07-02/2024-12-31",
    "2025-07-01/2025-12-31, 2024-07-01/2024-12-30",
    "2025-07-01/2025-12-31, 2024-07-01/..",
    "2025-07-01/2025-12-31, ../2024-12-31",
    "2024-01-01/2025-12-31, 2023-01-01/2023-12-31",
    "@2025-07-01, 2025-07"
  })
  void isNotLikeAnotherPartOfAYearOrAnotherKind(String one, String other) {
    assertThat(period(one).isLike(period(other))).isFalse();
    assertThat(period(other).isLike(period(one))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-H1",
    "2025, 2025-01/2025-09",
    "2025, 2025-12",
    "2025, 2025-xuan",
    "2025, @2025-12-31",
    "2025, 2025-07-01/2025-12-31",
    "2025-01/2025-12, 2025",
    "2025-H1, 2025-Q2",
    "2021/2025, 2025",
    "SY2024, 2025-H1",
    "2025-xuan, 2025-xuan",
    "2025-07-01/.., 2025-07-01/..",
    "@.., @.."
  })
  void coversWhatLiesInIt(String all, String part) {
    assertThat(period(all).covers(period(part))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-H1, 2025",
    "2025, 2024-12",
    "2025, SY2024",
    "2025, SY2025",
    "2025, 2024-xuan",
    "2025-H1, 2025-xuan",
    "2021/2025, 2025-xuan",
    "2025, 2025-07-01/..",
    "2025, ../2025-12-31",
    "2025, @..",
    "2025, @2026-01-01",
    "2025-07-01/.., 2025-09",
    "../2025-12-31, 2025-09",
    "2025-xuan, 2025-02"
  })
  void doesNotCoverWhatReachesOutOrIsNotKnown(String all, String part) {
    assertThat(period(all).covers(period(part))).isFalse();
  }

  @Test
  void isOrderedByItsFirstDayAndThenByItsLast() {
    List<Period> periods =
        new ArrayList<>(
            Stream.of(
                    "2025-H2",
                    "2025",
                    "2024-12",
                    "2025-01",
                    "2025-xuan",
                    "2025-Q1",
                    "../2024-01-31")
                .map(Period::parse)
                .toList());
    periods.sort(Period.chronological());
    assertThat(periods)
        .map(Period::toString)
        .containsExactly(
            "2025-xuan", "../2024-01-31", "2024-12", "2025-01", "2025-Q1", "2025", "2025-H2");
  }

  @Test
  void aBoundSaysWhetherItsDayIsOnlyRoughlyKnown() {
    assertThat(FIRST_OF_JULY)
        .hasToString("2025-07-01")
        .isNotEqualTo(new Bound(FIRST_OF_JULY.date(), true));
    assertThat(new Bound(FIRST_OF_JULY.date(), true)).hasToString("2025-07-01~");
  }

  @Test
  void keepsTheWordsOfTheReportBesideTheDates() {
    StatedPeriod stated = StatedPeriod.of(period("../2025-12-31"), "hơn 5 tháng cuối năm 2025");
    assertThat(stated)
        .isEqualTo(
            new StatedPeriod(period("../2025-12-31"), Optional.of("hơn 5 tháng cuối năm 2025")))
        .isNotEqualTo(StatedPeriod.of(period("../2025-12-31")));
    assertThat(StatedPeriod.of(period("2025")).wording()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void refusesBlankWords(String blank) {
    Period year = Year.of(2025);
    assertThatThrownBy(() -> StatedPeriod.of(year, blank))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'wording' must not be blank but was \"" + blank + "\"");
  }

  @Test
  void everyPeriodIsReadBackFromItsTextAndCoversItself() {
    Cases.forAll(
        drawn -> {
          Period period = drawn(drawn);
          assertThat(period(period.toString())).isEqualTo(period);
          assertThat(period.covers(period)).isTrue();
          assertThat(period.isLike(period)).isTrue();
        });
  }

  @Test
  void aWholeNumberOfMonthsIsAsLongAsThePreviousAndLastYears() {
    Cases.forAll(
        drawn -> {
          Period period = calendarPeriod(drawn);
          Period previous = period.previous().orElseThrow();
          assertThat(previous.end())
              .isEqualTo(period.start().map(firstDay -> firstDay.minusDays(1)));
          assertThat(previous.wholeMonths()).isEqualTo(period.wholeMonths());
          assertThat(Period.chronological().compare(previous, period)).isNegative();
          period
              .samePeriodLastYear()
              .ifPresent(
                  lastYear -> {
                    assertThat(lastYear.isLike(period)).isTrue();
                    assertThat(lastYear.wholeMonths()).isEqualTo(period.wholeMonths());
                    assertThat(lastYear.start())
                        .isEqualTo(period.start().map(firstDay -> firstDay.minusYears(1)));
                  });
        });
  }

  private static Period drawn(Cases drawn) {
    return switch (drawn.whole(0, 3)) {
      case 0 -> new Season(drawn.whole(1900, 2999), drawn.one("xuan", "dong-xuan", "mua"));
      case 1 -> new PointInTime(bound(drawn));
      case 2 -> range(drawn);
      default -> calendarPeriod(drawn);
    };
  }

  private static Period range(Cases drawn) {
    Bound from = new Bound(day(drawn), drawn.coin());
    Bound to = new Bound(from.date().plusDays(drawn.whole(0, 1000)), drawn.coin());
    return switch (drawn.whole(0, 2)) {
      case 0 -> new DateRange(Optional.of(from), Optional.empty());
      case 1 -> new DateRange(Optional.empty(), Optional.of(to));
      default -> new DateRange(Optional.of(from), Optional.of(to));
    };
  }

  private static Optional<Bound> bound(Cases drawn) {
    return drawn.whole(0, 4) == 0
        ? Optional.empty()
        : Optional.of(new Bound(day(drawn), drawn.coin()));
  }

  private static LocalDate day(Cases drawn) {
    return LocalDate.ofYearDay(drawn.whole(1900, 2990), 1).plusDays(drawn.whole(0, 364));
  }

  private static Period calendarPeriod(Cases drawn) {
    int year = drawn.whole(2000, 2100);
    return switch (drawn.whole(0, 6)) {
      case 0 -> Year.of(year);
      case 1 -> HalfYear.of(year, drawn.whole(1, 2));
      case 2 -> Quarter.of(year, drawn.whole(1, 4));
      case 3 -> Month.of(year, drawn.whole(1, 12));
      case 4 -> new SchoolYear(year);
      case 5 -> new MultiYearPeriod(year, year + drawn.whole(1, 20));
      default -> {
        YearMonth from = YearMonth.of(year, drawn.whole(1, 12));
        yield new MonthRange(from, from.plusMonths(drawn.whole(0, 30)));
      }
    };
  }

  @Test
  void theEndOfFebruaryIsOneDayInLeapYearsToo() {
    Period leap = Period.parse("2024-01-01/2024-02-29");
    Period before = leap.samePeriodLastYear().orElseThrow();
    assertThat(before).hasToString("2023-01-01/2023-02-28");
    assertThat(leap.isLike(before)).isTrue();
  }

  @Test
  void anApproximateBoundStaysApproximate() {
    Period about = Period.parse("2025-07-01~/2025-12-31");
    assertThat(about.isApproximate()).isTrue();
    assertThat(about.samePeriodLastYear().map(Period::toString)).contains("2024-07-01~/2024-12-31");
    assertThat(about.previous()).isEmpty();
    assertThat(about.wholeMonths()).isEmpty();
    assertThat(Period.parse("@2025-07-01~").samePeriodLastYear().map(Period::toString))
        .contains("@2024-07-01~");
    assertThat(Period.parse("2025").isApproximate()).isFalse();
  }
}
