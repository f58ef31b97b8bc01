package io.github.wardreport.task;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.OnTimeBase;
import io.github.wardreport.calc.RateCalculator;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rates of the tasks on a board: shares by status, the on-time rate, the average delay.
 *
 * <p>Example: of 3 tasks that were due, 1 was done on time, which is 33.3 %.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TaskRates {
  private static final MeasureUnit WORKDAYS = MeasureUnits.builtIn().get("ngày làm việc");

  private final LocalDate day;
  private final List<TaskStanding> standings;

  TaskRates(LocalDate day, List<TaskStanding> standings) {
    this.day = day;
    this.standings = standings;
  }

  /**
   * Returns the share of tasks that have a status.
   *
   * @param status the status
   * @return the share of all tasks; undefined if there are none
   */
  public Calculation<Share> share(TaskStatus status) {
    return share(count(standing -> standing.status() == status), standings.size());
  }

  /**
   * Returns the share of tasks that were done on time (tỷ lệ hoàn thành đúng hạn).
   *
   * @param base the tasks that it is a share of: those done by the day, those due by the day and
   *     not cancelled, or those done and those overdue
   * @return the share; its trace shows both counts. It is undefined if no task is in the base
   */
  public Calculation<Share> onTime(OnTimeBase base) {
    Predicate<TaskStanding> isInBase =
        switch (base) {
          case COMPLETED -> standing -> standing.status().isDone();
          case DUE ->
              standing -> standing.status() != TaskStatus.CANCELLED && standing.isDueBy(day);
          case COMPLETED_OR_OVERDUE ->
              standing -> standing.status().isDone() || standing.status() == TaskStatus.OVERDUE;
        };
    return share(
        count(isInBase.and(standing -> standing.status() == TaskStatus.DONE_ON_TIME)),
        count(isInBase));
  }

  /**
   * Returns by how many workdays late tasks are late on average: those done late, and those that
   * are overdue so far.
   *
   * @return workdays per task; undefined if no task is late
   */
  public Calculation<Amount> averageDelay() {
    long workdays =
        standings.stream()
            .map(TaskStanding::workdaysLate)
            .flatMapToInt(
                late -> late.isPresent() ? IntStream.of(late.getAsInt()) : IntStream.empty())
            .asLongStream()
            .sum();
    return RateCalculator.standard()
        .per(
            term(workdays, WORKDAYS),
            term(count(standing -> standing.workdaysLate().isPresent()), TaskBoard.TASKS));
  }

  private long count(Predicate<TaskStanding> condition) {
    return standings.stream().filter(condition).count();
  }

  private static Calculation<Share> share(long part, long whole) {
    return ShareCalculator.standard().share(CountOutOf.of(part, whole, TaskBoard.TASKS));
  }

  private static Operand term(long number, MeasureUnit unit) {
    return Quantity.of(Figure.exact(number), unit);
  }
}
