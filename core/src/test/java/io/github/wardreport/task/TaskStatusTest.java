package io.github.wardreport.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStatusTest {

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, not-started, false, false",
    "IN_PROGRESS, in-progress, false, false",
    "WAITING, waiting, false, false",
    "DUE_SOON, due-soon, false, false",
    "OVERDUE, overdue, false, false",
    "DONE_ON_TIME, done-on-time, true, true",
    "DONE_LATE, done-late, true, true",
    "CANCELLED, cancelled, false, true"
  })
  void everyStatusHasACodeAndIsOpenDoneOrCancelled(
      TaskStatus status, String code, boolean done, boolean closed) {
    assertThat(status.code()).isEqualTo(code);
    assertThat(status.isDone()).isEqualTo(done);
    assertThat(status.isClosed()).isEqualTo(closed);
  }
}
