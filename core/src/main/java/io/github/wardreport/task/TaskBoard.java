package io.github.wardreport.task;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.RateCalculator;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Figure;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.statistic.Statistic;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tasks of an office as of a day: how each stands, and the statistics of their execution. A
 * board is immutable; another day gives another board.
 *
 * <pre>{@code
 * TaskBoard board = TaskBoard.of(tasks, LocalDate.of(2026, 1, 31), calendar, 3);
 * board.counts().get(TaskStatus.OVERDUE);
 * board.onTimeRate(OnTimeBase.ALL_DUE).explain(Language.VIETNAMESE);
 * board.byLead().get("economy").averageDelay();
 * }</pre>
 */
public final class TaskBoard {
  /** The unit in which tasks are counted. */
  public static final MeasureUnit TASKS =
      MeasureUnit.counting("nhiệm vụ", Label.of("nhiệm vụ", "tasks"));

  private static final MeasureUnit WORKDAYS = MeasureUnits.builtIn().get("ngày làm việc");

  private final List<Task> tasks;
  private final Map<String, TaskStanding> standings;
  private final LocalDate day;

  /** Of what the tasks that were done on time are a share. */
  public enum OnTimeBase {
    /** All tasks that were due by the day, done or not; cancelled ones are not among them. */
    ALL_DUE,
    /** All tasks that were done by the day. */
    ALL_DONE
  }

  /**
   * A task that stands otherwise than on an earlier day.
   *
   * @param task the task's id
   * @param before how it stood; nothing where it was not on the earlier board
   * @param after how it stands; nothing where it is not on the later board
   */
  public record StatusChange(
      String task, Optional<TaskStanding> before, Optional<TaskStanding> after) {}

  /**
   * What an organization has to do.
   *
   * @param leads the open tasks that it leads
   * @param supports the open tasks that it supports
   * @param overdue how many of those it leads are overdue
   */
  public record Workload(List<Task> leads, List<Task> supports, long overdue) {

    /**
     * Copies the tasks.
     *
     * @param leads {@link #leads()}
     * @param supports {@link #supports()}
     * @param overdue {@link #overdue()}
     */
    public Workload {
      leads = List.copyOf(leads);
      supports = List.copyOf(supports);
    }
  }

  private TaskBoard(List<Task> tasks, Map<String, TaskStanding> standings, LocalDate day) {
    this.tasks = List.copyOf(tasks);
    this.standings = standings;
    this.day = day;
  }

  /**
   * The tasks as of a day.
   *
   * @param tasks the tasks; one that depends on a task that is not among them does not wait for it
   * @param day the day
   * @param calendar which days the office works
   * @param dueSoon from how many workdays before the deadline a task is due soon, 0 or more
   * @return the board
   * @throws io.github.wardreport.problem.InvalidValueException if {@code dueSoon} is negative, or
   *     two tasks have one id
   */
  public static TaskBoard of(
      Collection<Task> tasks, LocalDate day, WorkCalendar calendar, int dueSoon) {
    Map<String, Task> byId = new HashMap<>();
    for (Task task : tasks) {
      if (byId.putIfAbsent(task.id(), task) != null) {
        throw Arguments.refuse("tasks", "have ids of their own", task.id());
      }
    }
    if (dueSoon < 0) {
      throw Arguments.refuse("dueSoon", "be 0 or more", dueSoon);
    }
    Predicate<String> isOpen =
        id ->
            Optional.ofNullable(byId.get(id))
                .filter(task -> !TaskStanding.happened(task.doneOn(), day))
                .filter(task -> !TaskStanding.happened(task.cancelledOn(), day))
                .isPresent();
    Map<String, TaskStanding> standings = new LinkedHashMap<>();
    tasks.forEach(
        task -> standings.put(task.id(), TaskStanding.of(task, day, calendar, dueSoon, isOpen)));
    return new TaskBoard(List.copyOf(tasks), Collections.unmodifiableMap(standings), day);
  }

  /**
   * The tasks.
   *
   * @return the tasks in their order
   */
  public List<Task> tasks() {
    return tasks;
  }

  /**
   * The day.
   *
   * @return the day as of which the tasks stand so
   */
  public LocalDate day() {
    return day;
  }

  /**
   * How a task stands.
   *
   * @param id the task's id
   * @return nothing where it is not on the board
   */
  public Optional<TaskStanding> standing(String id) {
    return Optional.ofNullable(standings.get(id));
  }

  /**
   * The tasks that stand in a way.
   *
   * @param status the status
   * @return the tasks in their order
   */
  public List<Task> with(TaskStatus status) {
    return tasks.stream().filter(task -> of(task).status() == status).toList();
  }

  private TaskStanding of(Task task) {
    return standing(task.id()).orElseThrow();
  }

  /**
   * How many tasks stand in which way.
   *
   * @return a count for every status, adding up to all tasks
   */
  public Map<TaskStatus, Long> counts() {
    Map<TaskStatus, Long> counts = new EnumMap<>(TaskStatus.class);
    for (TaskStatus status : TaskStatus.values()) {
      counts.put(status, (long) with(status).size());
    }
    return Collections.unmodifiableMap(counts);
  }

  /**
   * The share of the tasks that stand in a way.
   *
   * @param status the status
   * @return the share of all tasks; undefined where there are none
   */
  public Calculation<Share> share(TaskStatus status) {
    return share(with(status).size(), tasks.size());
  }

  private static Calculation<Share> share(long part, long whole) {
    return ShareCalculator.standard().share(CountOutOf.of(part, whole, TASKS));
  }

  /**
   * The share of tasks that were done on time (tỷ lệ hoàn thành đúng hạn).
   *
   * @param base of which tasks
   * @return the share, whose trace tells both counts; undefined where no task was due, or done
   */
  public Calculation<Share> onTimeRate(OnTimeBase base) {
    if (base == OnTimeBase.ALL_DONE) {
      long done = tasks.stream().filter(task -> of(task).status().isDone()).count();
      return share(with(TaskStatus.DONE_ON_TIME).size(), done);
    }
    List<Task> due =
        tasks.stream()
            .filter(task -> of(task).status() != TaskStatus.CANCELLED)
            .filter(task -> of(task).due().filter(on -> !on.isAfter(day)).isPresent())
            .toList();
    long onTime = due.stream().filter(task -> of(task).status() == TaskStatus.DONE_ON_TIME).count();
    return share(onTime, due.size());
  }

  /**
   * How many workdays tasks are late on average: those that were done late, and those that are
   * overdue, so far.
   *
   * @return workdays per task; undefined where no task is late
   */
  public Calculation<Amount> averageDelay() {
    long days = 0;
    long late = 0;
    for (Task task : tasks) {
      TaskStanding standing = of(task);
      if (standing.status() == TaskStatus.DONE_LATE || standing.status() == TaskStatus.OVERDUE) {
        days += standing.workdays();
        late++;
      }
    }
    return RateCalculator.standard().per(count(days, WORKDAYS), count(late, TASKS));
  }

  private static Operand count(long number, MeasureUnit unit) {
    return quantity(number, unit);
  }

  private static Quantity quantity(long number, MeasureUnit unit) {
    return Quantity.of(Figure.exact(number), unit);
  }

  /**
   * How long overdue tasks have been overdue.
   *
   * @param upTo the last workdays of all classes but the last, rising: 5 and 20 for up to 5, 6 to
   *     20, and more
   * @return how many tasks are in each class, by its last workday; the last class by {@link
   *     Integer#MAX_VALUE}
   * @throws io.github.wardreport.problem.InvalidValueException if the days do not rise from 0
   */
  public SortedMap<Integer, Long> ageing(int... upTo) {
    SortedMap<Integer, Long> classes = new TreeMap<>();
    int before = -1;
    for (int last : upTo) {
      if (last <= before) {
        throw Arguments.refuse("upTo", "rise from 0", last);
      }
      classes.put(last, 0L);
      before = last;
    }
    classes.put(Integer.MAX_VALUE, 0L);
    for (Task task : with(TaskStatus.OVERDUE)) {
      classes.merge(classes.tailMap(of(task).workdays()).firstKey(), 1L, Long::sum);
    }
    return Collections.unmodifiableSortedMap(classes);
  }

  /**
   * What an organization has to do.
   *
   * @param organization the organization's id
   * @return its open tasks
   */
  public Workload workload(String organization) {
    List<Task> open = tasks.stream().filter(task -> !of(task).status().isClosed()).toList();
    List<Task> leads =
        open.stream().filter(task -> task.lead().filter(organization::equals).isPresent()).toList();
    return new Workload(
        leads,
        open.stream().filter(task -> task.supporting().contains(organization)).toList(),
        leads.stream().filter(task -> of(task).status() == TaskStatus.OVERDUE).count());
  }

  /**
   * The open tasks that fall due in a time, as far as it is known on the day of the board.
   *
   * @param from the first day
   * @param until the last day
   * @return the tasks, the earliest due first; of a recurring task its next time counts
   * @throws io.github.wardreport.problem.InvalidValueException if the last day is before the first
   */
  public List<Task> dueBetween(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw Arguments.refuse("until", "not be before " + from, until);
    }
    return tasks.stream()
        .filter(task -> !of(task).status().isClosed())
        .filter(
            task ->
                of(task)
                    .due()
                    .filter(due -> !due.isBefore(from) && !due.isAfter(until))
                    .isPresent())
        .sorted(Comparator.comparing(task -> of(task).due().orElse(LocalDate.MAX)))
        .toList();
  }

  /**
   * The tasks of each leading organization, as boards of their own.
   *
   * @return boards by the organization's id; tasks without one under an empty text
   */
  public SortedMap<String, TaskBoard> byLead() {
    return by(task -> task.lead().orElse(""));
  }

  /**
   * The tasks of each directive, as boards of their own.
   *
   * @return boards by the directive's id; tasks without one under an empty text
   */
  public SortedMap<String, TaskBoard> byDirective() {
    return by(task -> task.directive().orElse(""));
  }

  /**
   * The tasks of each field, as boards of their own.
   *
   * @return boards by the field; tasks without one under an empty text
   */
  public SortedMap<String, TaskBoard> byField() {
    return by(task -> task.field().orElse(""));
  }

  /**
   * The tasks of each month in which they are due, as boards of their own.
   *
   * @return boards by the month, {@code 2026-01}; tasks without a deadline under an empty text
   */
  public SortedMap<String, TaskBoard> byMonth() {
    return by(task -> of(task).due().map(due -> YearMonth.from(due).toString()).orElse(""));
  }

  private SortedMap<String, TaskBoard> by(Function<Task, String> key) {
    SortedMap<String, List<Task>> groups = new TreeMap<>();
    tasks.forEach(
        task -> groups.computeIfAbsent(key.apply(task), unseen -> new ArrayList<>()).add(task));
    SortedMap<String, TaskBoard> boards = new TreeMap<>();
    groups.forEach((name, group) -> boards.put(name, only(group)));
    return Collections.unmodifiableSortedMap(boards);
  }

  private TaskBoard only(List<Task> group) {
    Map<String, TaskStanding> theirs = new LinkedHashMap<>();
    group.forEach(task -> theirs.put(task.id(), of(task)));
    return new TaskBoard(group, Collections.unmodifiableMap(theirs), day);
  }

  /**
   * What moved since an earlier day.
   *
   * @param earlier the board of the earlier day
   * @return the tasks whose status differs, those of this board first
   */
  public List<StatusChange> movesSince(TaskBoard earlier) {
    List<StatusChange> moves = new ArrayList<>();
    Stream.concat(
            tasks.stream(), earlier.tasks.stream().filter(task -> standing(task.id()).isEmpty()))
        .forEach(
            task -> {
              Optional<TaskStanding> before = earlier.standing(task.id());
              Optional<TaskStanding> after = standing(task.id());
              if (!before.map(TaskStanding::status).equals(after.map(TaskStanding::status))) {
                moves.add(new StatusChange(task.id(), before, after));
              }
            });
    return List.copyOf(moves);
  }

  /**
   * The counts as statistics, for a report that prints and audits them.
   *
   * @param prefix what their ids begin with, for example {@code tasks}
   * @return all tasks, {@code tasks-all}, and those of every status, {@code tasks-overdue}, as of
   *     the day
   * @throws io.github.wardreport.problem.InvalidValueException if the prefix is no slug
   */
  public List<Statistic> statistics(String prefix) {
    List<Statistic> statistics = new ArrayList<>();
    statistics.add(
        statistic(prefix + "-all", Messages.label(TaskBoard.class, "task.all"), tasks.size()));
    counts()
        .forEach(
            (status, count) ->
                statistics.add(statistic(prefix + "-" + status.code(), status.label(), count)));
    return List.copyOf(statistics);
  }

  private Statistic statistic(String id, Label label, long count) {
    Period asOf = PointInTime.of(day);
    return Statistic.builder()
        .id(id)
        .label(label)
        .value(quantity(count, TASKS))
        .period(StatedPeriod.of(asOf))
        .build();
  }
}
