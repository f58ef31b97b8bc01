package io.github.wardreport.casefile;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts case files by field and month, one file after the other. Its memory grows with the fields
 * and months, not with the files. Ledgers of parts of the files can be merged in any order.
 *
 * <p>A ledger is not safe for use by several threads. Give each thread its own, and merge them.
 *
 * <pre>{@code
 * CaseLedger ledger = CaseLedger.of(YearMonth.of(2026, 1), YearMonth.of(2026, 3), hours);
 * files.forEach(ledger::add);
 * ledger.counts("land", YearMonth.of(2026, 1)).count(FlowComponent.SETTLED);
 * }</pre>
 */
public final class CaseLedger {
  private static final int MOST_MONTHS = 1200;
  private static final int MONTHS_OF_A_YEAR = 12;

  private final YearMonth first;
  private final int months;
  private final OfficeHours hours;
  private final List<LocalDate> lastDays;

  /** For each field a count by component for each month; only components without parts. */
  private final SortedMap<String, List<Map<FlowComponent, Long>>> fields = new TreeMap<>();

  private CaseLedger(YearMonth first, int months, OfficeHours hours) {
    this.first = first;
    this.months = months;
    this.hours = hours;
    this.lastDays =
        IntStream.range(0, months).mapToObj(i -> first.plusMonths(i).atEndOfMonth()).toList();
  }

  /**
   * Returns a ledger without files.
   *
   * @param first the first month
   * @param last the last month
   * @param hours the days and hours in which the office works
   * @return the ledger
   * @throws io.github.wardreport.problem.InvalidValueException if the last month is before the
   *     first, or more than a hundred years later
   */
  public static CaseLedger of(YearMonth first, YearMonth last, OfficeHours hours) {
    long months = first.until(last, ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > MOST_MONTHS) {
      throw Arguments.refuse(
          "last", "be from " + first + " to " + first.plusMonths(MOST_MONTHS - 1L), last);
    }
    return new CaseLedger(first, (int) months, hours);
  }

  /**
   * Counts the file in each month from its receipt to its end. Months outside the ledger are
   * ignored.
   *
   * @param file the file; it must not be added twice
   */
  public void add(CaseFile file) {
    List<Map<FlowComponent, Long>> counts = countsOf(file.field());
    int received = monthOf(file.receivedAt());
    int ended = file.endedAt().map(this::monthOf).orElse(months);
    if (received >= months || ended < 0) {
      return;
    }
    if (received < 0) {
      count(counts.get(0), FlowComponent.OPENING);
    } else {
      countReceipt(file, counts.get(received));
    }
    Optional<LocalDateTime> due = file.dueAt(hours);
    countDue(file, due, counts);
    int last = Math.min(ended, months);
    for (int month = Math.max(received, 0); month < last; month++) {
      count(counts.get(month), pendingOn(lastDays.get(month), file, due));
      if (month + 1 < months) {
        count(counts.get(month + 1), FlowComponent.OPENING);
      }
    }
    if (ended < months) {
      countEnd(file, due, counts.get(ended));
    }
  }

  private List<Map<FlowComponent, Long>> countsOf(String field) {
    return fields.computeIfAbsent(
        field,
        unseen -> {
          List<Map<FlowComponent, Long>> counts = new ArrayList<>();
          for (int i = 0; i < months; i++) {
            counts.add(new EnumMap<>(FlowComponent.class));
          }
          return counts;
        });
  }

  private static void count(Map<FlowComponent, Long> counts, FlowComponent component) {
    counts.merge(component, 1L, Long::sum);
  }

  /** The index of a month: below 0 before the ledger, its number of months or more after it. */
  private int monthOf(LocalDateTime moment) {
    return monthOf(moment.getYear(), moment.getMonthValue());
  }

  private int monthOf(int year, int month) {
    return (year - first.getYear()) * MONTHS_OF_A_YEAR + month - first.getMonthValue();
  }

  private static void countReceipt(CaseFile file, Map<FlowComponent, Long> counts) {
    FlowComponent channel =
        switch (file.channel()) {
          case CaseFile.ONLINE -> FlowComponent.RECEIVED_ONLINE;
          case CaseFile.IN_PERSON -> FlowComponent.RECEIVED_IN_PERSON;
          case CaseFile.BY_POST -> FlowComponent.RECEIVED_BY_POST;
          default -> FlowComponent.RECEIVED_OTHERWISE;
        };
    count(counts, channel);
    if (file.isDigitised()) {
      count(counts, FlowComponent.DIGITISED);
    }
    if (file.paidOnline().isPresent()) {
      count(counts, FlowComponent.PAID);
      if (file.paidOnline().get()) {
        count(counts, FlowComponent.PAID_ONLINE);
      }
    }
  }

  private void countDue(
      CaseFile file, Optional<LocalDateTime> due, List<Map<FlowComponent, Long>> counts) {
    int month = due.map(this::monthOf).orElse(months);
    if (month >= 0 && month < months) {
      count(counts.get(month), FlowComponent.DUE);
      if (file.settledAt().filter(at -> !at.isAfter(due.orElseThrow())).isPresent()) {
        count(counts.get(month), FlowComponent.DUE_SETTLED_IN_TIME);
      }
    }
  }

  private static void countEnd(
      CaseFile file, Optional<LocalDateTime> due, Map<FlowComponent, Long> counts) {
    if (file.refusedAt().isPresent()) {
      count(counts, FlowComponent.RETURNED);
      return;
    }
    if (file.settledAt().isEmpty()) {
      count(counts, FlowComponent.WITHDRAWN);
      return;
    }
    count(counts, settledAt(file.settledAt().get(), due));
    if (file.isResultDigitised()) {
      count(counts, FlowComponent.RESULTS_DIGITISED);
    }
  }

  private static FlowComponent settledAt(LocalDateTime moment, Optional<LocalDateTime> due) {
    if (due.filter(moment::isAfter).isPresent()) {
      return FlowComponent.SETTLED_LATE;
    }
    return due.filter(at -> moment.toLocalDate().isBefore(at.toLocalDate())).isPresent()
        ? FlowComponent.SETTLED_EARLY
        : FlowComponent.SETTLED_ON_TIME;
  }

  /** How an open file stands at the end of a day, on which later pauses are not known yet. */
  private FlowComponent pendingOn(LocalDate day, CaseFile file, Optional<LocalDateTime> due) {
    if (file.pauses().isEmpty()) {
      return pendingOn(day, due);
    }
    List<Pause> known =
        file.pauses().stream()
            .filter(pause -> !pause.startedAt().toLocalDate().isAfter(day))
            .toList();
    if (!known.isEmpty() && known.get(known.size() - 1).isRunningAfter(day)) {
      return FlowComponent.PENDING_PAUSED;
    }
    return pendingOn(
        day, file.processingTime().flatMap(time -> time.dueAt(file.receivedAt(), known, hours)));
  }

  private static FlowComponent pendingOn(LocalDate day, Optional<LocalDateTime> due) {
    return due.filter(at -> at.isBefore(day.atTime(LocalTime.MAX))).isPresent()
        ? FlowComponent.PENDING_OVERDUE
        : FlowComponent.PENDING_WITHIN_TERM;
  }

  /**
   * Adds the files of another ledger to this one.
   *
   * @param other a ledger of other files for the same months
   * @throws io.github.wardreport.problem.InvalidValueException if the months differ
   */
  public void merge(CaseLedger other) {
    if (!first.equals(other.first) || months != other.months) {
      throw Arguments.refuse("other", "be a ledger from " + span(), "one from " + other.span());
    }
    other.fields.forEach(
        (field, counts) -> {
          List<Map<FlowComponent, Long>> sums = countsOf(field);
          for (int month = 0; month < months; month++) {
            Map<FlowComponent, Long> sum = sums.get(month);
            counts.get(month).forEach((component, count) -> sum.merge(component, count, Long::sum));
          }
        });
  }

  private String span() {
    return first + " to " + first.plusMonths(months - 1L);
  }

  /**
   * The fields of the files.
   *
   * @return the fields, sorted
   */
  public List<String> fields() {
    return List.copyOf(fields.keySet());
  }

  /**
   * Returns the counts of a field in a month.
   *
   * @param field the field
   * @param month the month
   * @return the counts; all 0 for a field without files
   * @throws io.github.wardreport.problem.InvalidValueException if the month is not in the ledger
   */
  public CaseCounts counts(String field, YearMonth month) {
    int index = indexOf(month);
    List<Map<FlowComponent, Long>> counts = fields.get(field);
    return new CaseCounts(counts == null ? Map.of() : counts.get(index));
  }

  /**
   * Returns the counts of all fields together in a month.
   *
   * @param month the month
   * @return the counts
   * @throws io.github.wardreport.problem.InvalidValueException if the month is not in the ledger
   */
  public CaseCounts counts(YearMonth month) {
    int index = indexOf(month);
    CaseCounts all = new CaseCounts(Map.of());
    for (List<Map<FlowComponent, Long>> counts : fields.values()) {
      all = all.plus(new CaseCounts(counts.get(index)));
    }
    return all;
  }

  private int indexOf(YearMonth month) {
    int index = monthOf(month.getYear(), month.getMonthValue());
    if (index < 0 || index >= months) {
      throw Arguments.refuse("month", "be from " + span(), month);
    }
    return index;
  }
}
