package io.github.wardreport.task;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.statistic.Statistic;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tasks of an office and how they stand as of a day: counts, ages, workloads, what falls due. A
 * {@link TaskTracker} makes it.
 *
 * <pre>{@code
 * TaskBoard board = TaskTracker.standard(calendar).boardOn(LocalDate.of(2026, 1, 31), tasks);
 * board.counts().get(TaskStatus.OVERDUE);
 * board.rates().onTime(OnTimeBase.DUE).explain(Language.VIETNAMESE);
 * board.byLead().get("economy").rates().averageDelay();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TaskBoard {
  /** The unit in which tasks are counted. */
  public static final MeasureUnit TASKS =
      MeasureUnit.counting("nhiệm vụ", Label.of("nhiệm vụ", "tasks"));

  private final LocalDate day;
  private final List<Task> tasks;
  private final Map<String, TaskStanding> standings;

  TaskBoard(LocalDate day, List<Task> tasks, Map<String, TaskStanding> standings) {
    this.day = day;
    this.tasks = List.copyOf(tasks);
    this.standings = Map.copyOf(standings);
  }

  /**
   * A task whose status differs between two boards.
   *
   * @param task the id of the task
   * @param before the standing on the earlier board; empty if the task was not on it
   * @param after the standing on the later board; empty if the task is not on it
   */
  public record StatusChange(
      String task, Optional<TaskStanding> before, Optional<TaskStanding> after) {}

  /**
   * The open tasks of an organization.
   *
   * @param leads the open tasks that it leads
   * @param supports the open tasks that it supports
   * @param overdue how many of the tasks that it leads are overdue
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

  /**
   * The day as of which the tasks stand as they do.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
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
   * Returns the tasks that have a status.
   *
   * @param status the status
   * @return the tasks in their order
   */
  public List<Task> tasks(TaskStatus status) {
    return tasks.stream().filter(task -> statusOf(task) == status).toList();
  }

  /**
   * Finds how a task stands.
   *
   * @param id the id of the task
   * @return the standing; empty if the task is not on the board
   */
  public Optional<TaskStanding> standing(String id) {
    return Optional.ofNullable(standings.get(id));
  }

  private TaskStanding standingOf(Task task) {
    return standing(task.id()).orElseThrow();
  }

  private TaskStatus statusOf(Task task) {
    return standingOf(task).status();
  }

  private List<Task> openTasks() {
    return tasks.stream().filter(task -> !statusOf(task).isClosed()).toList();
  }

  /**
   * Returns how many tasks have each status.
   *
   * @return a count for every status; they add up to all tasks
   */
  public Map<TaskStatus, Long> counts() {
    Map<TaskStatus, Long> counts = new EnumMap<>(TaskStatus.class);
    for (TaskStatus status : TaskStatus.values()) {
      counts.put(status, (long) tasks(status).size());
    }
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the rates of the tasks.
   *
   * @return the rates
   */
  public TaskRates rates() {
    return new TaskRates(day, tasks.stream().map(this::standingOf).toList());
  }

  /**
   * Returns how long overdue tasks have been overdue, in classes of workdays.
   *
   * @param upTo the greatest number of workdays of each class but the last, in rising order: 5 and
   *     20 for up to 5, 6 to 20, and more
   * @return how many tasks are in each class, by its greatest number of workdays; the last class
   *     has {@link Integer#MAX_VALUE}
   * @throws io.github.wardreport.problem.InvalidValueException if the numbers do not rise from 0
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
    for (Task task : tasks(TaskStatus.OVERDUE)) {
      int late = standingOf(task).workdaysLate().orElseThrow();
      classes.merge(classes.tailMap(late).firstKey(), 1L, Long::sum);
    }
    return Collections.unmodifiableSortedMap(classes);
  }

  /**
   * Returns the open tasks of an organization.
   *
   * @param organization the id of the organization
   * @return its workload
   */
  public Workload workload(String organization) {
    List<Task> leads =
        openTasks().stream()
            .filter(task -> task.lead().filter(organization::equals).isPresent())
            .toList();
    return new Workload(
        leads,
        openTasks().stream().filter(task -> task.supporting().contains(organization)).toList(),
        leads.stream().filter(task -> statusOf(task) == TaskStatus.OVERDUE).count());
  }

  /**
   * Returns the open tasks that fall due between two days, as known on the day of the board.
   *
   * @param from the first day
   * @param until the last day
   * @return the tasks, the earliest due first; a recurring task counts with its next due day
   * @throws io.github.wardreport.problem.InvalidValueException if the last day is before the first
   */
  public List<Task> dueBetween(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw Arguments.refuse("until", "not be before " + from, until);
    }
    return openTasks().stream()
        .filter(task -> standingOf(task).isDueBy(until))
        .filter(task -> !standingOf(task).isDueBy(from.minusDays(1)))
        .sorted(Comparator.comparing(task -> standingOf(task).dueOn().orElseThrow()))
        .toList();
  }

  /**
   * Returns a board for each leading organization.
   *
   * @return boards by the id of the organization; tasks without one are under an empty text
   */
  public SortedMap<String, TaskBoard> byLead() {
    return by(task -> task.lead().orElse(""));
  }

  /**
   * Returns a board for each directive.
   *
   * @return boards by the id of the directive; tasks without one are under an empty text
   */
  public SortedMap<String, TaskBoard> byDirective() {
    return by(task -> task.directive().orElse(""));
  }

  /**
   * Returns a board for each field.
   *
   * @return boards by the field; tasks without one are under an empty text
   */
  public SortedMap<String, TaskBoard> byField() {
    return by(task -> task.field().orElse(""));
  }

  /**
   * Returns a board for each month in which tasks are due.
   *
   * @return boards by the month, {@code 2026-01}; tasks without a deadline are under an empty text
   */
  public SortedMap<String, TaskBoard> byMonth() {
    return by(
        task -> standingOf(task).dueOn().map(due -> YearMonth.from(due).toString()).orElse(""));
  }

  private SortedMap<String, TaskBoard> by(Function<Task, String> key) {
    SortedMap<String, List<Task>> groups = new TreeMap<>();
    tasks.forEach(
        task -> groups.computeIfAbsent(key.apply(task), unseen -> new ArrayList<>()).add(task));
    SortedMap<String, TaskBoard> boards = new TreeMap<>();
    groups.forEach((name, group) -> boards.put(name, part(group)));
    return Collections.unmodifiableSortedMap(boards);
  }

  private TaskBoard part(List<Task> group) {
    Map<String, TaskStanding> theirs = new LinkedHashMap<>();
    group.forEach(task -> theirs.put(task.id(), standingOf(task)));
    return new TaskBoard(day, group, theirs);
  }

  /**
   * Returns the tasks whose status changed since an earlier day.
   *
   * @param earlier the board of the earlier day
   * @return the changes, those of tasks on this board first
   */
  public List<StatusChange> changesSince(TaskBoard earlier) {
    return Stream.concat(
            tasks.stream(), earlier.tasks.stream().filter(task -> standing(task.id()).isEmpty()))
        .map(Task::id)
        .map(id -> new StatusChange(id, earlier.standing(id), standing(id)))
        .filter(
            change ->
                !change
                    .before()
                    .map(TaskStanding::status)
                    .equals(change.after().map(TaskStanding::status)))
        .toList();
  }

  /**
   * Returns the counts as statistics, for a report that prints and audits them.
   *
   * @param prefix the beginning of their ids, for example {@code tasks}
   * @return the statistics as of the day: all tasks, {@code tasks-all}, and the tasks of every
   *     status, for example {@code tasks-overdue}
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
    return Statistic.builder()
        .id(id)
        .label(label)
        .value(Quantity.of(Figure.exact(count), TASKS))
        .period(StatedPeriod.of(PointInTime.of(day)))
        .build();
  }
}
