package io.github.wardreport.task;

import static io.github.wardreport.task.GivenTasks.DAY;
import static io.github.wardreport.task.GivenTasks.ONE_OF_EACH;
import static io.github.wardreport.task.GivenTasks.boardOn;
import static io.github.wardreport.task.GivenTasks.date;
import static io.github.wardreport.task.GivenTasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.calc.OnTimeBase;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskRatesTest {
  private static final TaskRates RATES = boardOn(DAY, ONE_OF_EACH).rates();
  private static final TaskRates NO_TASKS = boardOn(DAY, List.of()).rates();

  @ParameterizedTest
  @EnumSource(TaskStatus.class)
  void aShareIsOfAllTasks(TaskStatus status) {
    assertThat(RATES.share(status)).hasToString("100/8 % share");
    assertThat(NO_TASKS.share(status).undefinedReason()).contains(UndefinedReason.ZERO_BASE);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 1 tasks ÷ 2 tasks × 100 = 50%",
    "DUE, 1 tasks ÷ 3 tasks × 100 = 100/3%",
    "COMPLETED_OR_OVERDUE, 1 tasks ÷ 3 tasks × 100 = 100/3%"
  })
  void anOnTimeRateIsAShareOfItsBase(OnTimeBase base, String explanation) {
    assertThat(RATES.onTime(base).explain(Language.ENGLISH)).isEqualTo(explanation);
    assertThat(NO_TASKS.onTime(base).undefinedReason()).contains(UndefinedReason.ZERO_BASE);
  }

  @Test
  void aTaskDoneBeforeItIsDueIsCompletedButNotDue() {
    TaskRates rates =
        boardOn(
                DAY,
                List.of(
                    task("early").deadline(date("2026-03-31")).doneOn(date("2026-02-02")).build(),
                    task("overdue").deadline(date("2026-02-02")).build(),
                    task("due").deadline(DAY).build()))
            .rates();
    assertThat(rates.onTime(OnTimeBase.COMPLETED)).hasToString("100 % share");
    assertThat(rates.onTime(OnTimeBase.DUE)).hasToString("0/2 % share");
    assertThat(rates.onTime(OnTimeBase.COMPLETED_OR_OVERDUE)).hasToString("100/2 % share");
  }

  @Test
  void aCancelledTaskIsInNoBase() {
    TaskRates rates =
        boardOn(
                DAY,
                List.of(
                    task("cancelled")
                        .deadline(date("2026-01-10"))
                        .cancelledOn(date("2026-01-09"))
                        .build()))
            .rates();
    for (OnTimeBase base : OnTimeBase.values()) {
      assertThat(rates.onTime(base).undefinedReason()).contains(UndefinedReason.ZERO_BASE);
    }
  }

  @Test
  void theAverageDelayIsThatOfTasksDoneLateAndOverdue() {
    assertThat(RATES.averageDelay()).hasToString("5/2 ngày làm việc/nhiệm vụ");
    assertThat(NO_TASKS.averageDelay().undefinedReason()).contains(UndefinedReason.ZERO_BASE);
  }

  @Test
  void aTaskThatIsLateByDaysOffAloneCountsWithADelayOfZero() {
    TaskRates rates =
        boardOn(
                date("2026-02-01"),
                List.of(
                    task("saturday").deadline(date("2026-01-31")).build(),
                    task("thursday").deadline(date("2026-01-29")).build()))
            .rates();
    assertThat(rates.averageDelay().round(Rounding.halfUp(1)))
        .hasToString("0.5 ngày làm việc/nhiệm vụ");
  }
}
