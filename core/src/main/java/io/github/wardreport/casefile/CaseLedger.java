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
 * Folds single files into flows by field and month, one file after the other; what it keeps grows
 * with the fields and months, and not with the files. Ledgers of parts of the files are merged, in
 * any order.
 *
 * <p>A ledger is not safe for several threads: give each its own, and merge them.
 *
 * <pre>{@code
 * CaseLedger ledger = CaseLedger.of(YearMonth.of(2026, 1), YearMonth.of(2026, 3), hours);
 * files.forEach(ledger::add);
 * ledger.flow("land", YearMonth.of(2026, 1)).settled();
 * }</pre>
 */
public final class CaseLedger {
  private static final int MOST_MONTHS = 1200;

  private final YearMonth first;
  private final int months;
  private final OfficeHours hours;
  private final SortedMap<String, List<Map<Component, Long>>> fields = new TreeMap<>();
  private final List<LocalDate> lastDays;

  private CaseLedger(YearMonth first, int months, OfficeHours hours) {
    this.first = first;
    this.months = months;
    this.hours = hours;
    this.lastDays =
        IntStream.range(0, months).mapToObj(i -> first.plusMonths(i).atEndOfMonth()).toList();
  }

  /**
   * A ledger without files.
   *
   * @param first the first month
   * @param last the last month
   * @param hours when the office works
   * @return the ledger
   * @throws io.github.wardreport.problem.InvalidValueException if the last month is before the
   *     first, or a hundred years later
   */
  public static CaseLedger of(YearMonth first, YearMonth last, OfficeHours hours) {
    long months = first.until(last, ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > MOST_MONTHS) {
      throw Arguments.refuse("last", "be a month from " + first + " on", last);
    }
    return new CaseLedger(first, (int) months, hours);
  }

  /**
   * Takes a file in. It counts in every month of the ledger in which it was received, open or
   * ended; one that was received later or ended before the first month counts in none.
   *
   * @param file the file, once
   */
  public void add(CaseFile file) {
    List<Map<Component, Long>> counts = months(file.field());
    Optional<LocalDateTime> ended = file.endedAt();
    int received = monthOf(file.receivedAt().toLocalDate());
    int end = ended.map(at -> monthOf(at.toLocalDate())).orElse(months);
    if (received >= months || end < 0) {
      return;
    }
    if (received < 0) {
      count(counts.get(0), Component.OPENING);
    } else {
      receive(file, counts.get(received));
    }
    Optional<LocalDateTime> due = file.dueAt(hours);
    int dueMonth = due.map(at -> monthOf(at.toLocalDate())).orElse(-1);
    if (dueMonth >= 0 && dueMonth < months) {
      count(counts.get(dueMonth), Component.DUE);
      if (file.settledAt().filter(at -> !at.isAfter(due.get())).isPresent()) {
        count(counts.get(dueMonth), Component.DUE_SETTLED_IN_TIME);
      }
    }
    int last = Math.min(end, months);
    for (int month = Math.max(received, 0); month < last; month++) {
      count(counts.get(month), pendingAt(lastDays.get(month), file, due));
      if (month + 1 < months) {
        count(counts.get(month + 1), Component.OPENING);
      }
    }
    if (end < months) {
      close(file, due, counts.get(end));
    }
  }

  private List<Map<Component, Long>> months(String field) {
    return fields.computeIfAbsent(
        field,
        unseen -> {
          List<Map<Component, Long>> counts = new ArrayList<>();
          for (int i = 0; i < months; i++) {
            counts.add(new EnumMap<>(Component.class));
          }
          return counts;
        });
  }

  private static void count(Map<Component, Long> counts, Component component) {
    counts.merge(component, 1L, Long::sum);
  }

  /** The place of a day's month in the ledger; below 0 before it, its length or more behind it. */
  private int monthOf(LocalDate day) {
    return (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
  }

  private static void receive(CaseFile file, Map<Component, Long> counts) {
    Component channel =
        switch (file.channel()) {
          case CaseFile.ONLINE -> Component.RECEIVED_ONLINE;
          case CaseFile.IN_PERSON -> Component.RECEIVED_IN_PERSON;
          case CaseFile.BY_POST -> Component.RECEIVED_BY_POST;
          default -> Component.RECEIVED_OTHERWISE;
        };
    count(counts, channel);
    if (file.isDigitised()) {
      count(counts, Component.DIGITISED);
    }
    if (file.paidOnline().isPresent()) {
      count(counts, Component.PAID);
      if (file.paidOnline().get()) {
        count(counts, Component.PAID_ONLINE);
      }
    }
  }

  private static void close(
      CaseFile file, Optional<LocalDateTime> due, Map<Component, Long> counts) {
    if (file.refusedAt().isPresent()) {
      count(counts, Component.RETURNED);
      return;
    }
    if (file.settledAt().isEmpty()) {
      count(counts, Component.WITHDRAWN);
      return;
    }
    count(counts, settled(file.settledAt().get(), due));
    if (file.isResultDigitised()) {
      count(counts, Component.RESULTS_DIGITISED);
    }
  }

  private static Component settled(LocalDateTime at, Optional<LocalDateTime> due) {
    if (due.isEmpty() || at.toLocalDate().equals(due.get().toLocalDate())) {
      return due.filter(at::isAfter).isPresent()
          ? Component.SETTLED_LATE
          : Component.SETTLED_ON_TIME;
    }
    return at.isAfter(due.get()) ? Component.SETTLED_LATE : Component.SETTLED_EARLY;
  }

  /** How an open file stands at the end of a day: pauses that began later are not known yet. */
  private Component pendingAt(LocalDate day, CaseFile file, Optional<LocalDateTime> due) {
    List<Pause> pauses = file.pauses();
    if (pauses.isEmpty()) {
      return isOverdue(day, due) ? Component.PENDING_OVERDUE : Component.PENDING_WITHIN_TERM;
    }
    List<Pause> known =
        pauses.stream().filter(pause -> !pause.from().toLocalDate().isAfter(day)).toList();
    if (!known.isEmpty() && known.get(known.size() - 1).lastsOver(day)) {
      return Component.PENDING_PAUSED;
    }
    Optional<LocalDateTime> dueThen =
        file.term().flatMap(term -> term.dueAt(file.receivedAt(), known, hours));
    return isOverdue(day, dueThen) ? Component.PENDING_OVERDUE : Component.PENDING_WITHIN_TERM;
  }

  private static boolean isOverdue(LocalDate day, Optional<LocalDateTime> due) {
    return due.filter(at -> at.isBefore(day.atTime(LocalTime.MAX))).isPresent();
  }

  /**
   * Takes the files of another ledger in.
   *
   * @param other a ledger of other files over the same months
   * @throws io.github.wardreport.problem.InvalidValueException if the months differ
   */
  public void merge(CaseLedger other) {
    if (!first.equals(other.first) || months != other.months) {
      throw Arguments.refuse(
          "other",
          "be over " + months + " months from " + first,
          other.months + " from " + other.first);
    }
    other.fields.forEach(
        (field, counts) -> {
          List<Map<Component, Long>> sums = months(field);
          for (int month = 0; month < months; month++) {
            Map<Component, Long> sum = sums.get(month);
            counts.get(month).forEach((component, count) -> sum.merge(component, count, Long::sum));
          }
        });
  }

  /**
   * The fields of the files.
   *
   * @return the fields in their order
   */
  public List<String> fields() {
    return List.copyOf(fields.keySet());
  }

  /**
   * The files of a field in a month.
   *
   * @param field the field
   * @param month the month
   * @return the counts; all 0 for a field without files
   * @throws io.github.wardreport.problem.InvalidValueException if the month is not in the ledger
   */
  public CaseCounts flow(String field, YearMonth month) {
    int index = monthOf(month.atDay(1));
    if (index < 0 || index >= months) {
      throw Arguments.refuse(
          "month", "be from " + first + " to " + first.plusMonths(months - 1L), month);
    }
    List<Map<Component, Long>> counts = fields.get(field);
    return new CaseCounts(counts == null ? Map.of() : counts.get(index));
  }

  /**
   * The files of all fields in a month.
   *
   * @param month the month
   * @return the counts
   * @throws io.github.wardreport.problem.InvalidValueException if the month is not in the ledger
   */
  public CaseCounts flow(YearMonth month) {
    CaseCounts all = new CaseCounts(Map.of());
    for (String field : fields()) {
      all = all.plus(flow(field, month));
    }
    return all;
  }
}
