package io.github.wardreport.page;

import static io.github.wardreport.page.KnownPages.assertIsKnown;
import static io.github.wardreport.page.KnownPages.office;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.TaskBoard;
import io.github.wardreport.task.TaskTracker;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TasksPageTest {

  private static TasksPage page(WardReport report, String day, Language language) {
    TaskBoard board =
        TaskTracker.standard(WorkCalendar.mondayToFriday())
            .withDueSoon(3)
            .boardOn(LocalDate.parse(day), report.tasks());
    return TasksPage.of(report, board, language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theMonthOfAnOfficeIsPrintedWhole(Language language) throws Exception {
    assertIsKnown(page(office(), "2026-01-30", language), "office-2026-01-30");
  }

  @Test
  void aReportWithoutTasksHasNoOfficesAndNoForecast() {
    WardReport report =
        WardReportJson.read("{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\" }");
    assertThat(page(report, "2026-01-30", Language.ENGLISH))
        .hasToString(
            """
            Báo cáo
            Tasks as of 2026-01-30
            ════════════════════════════════════════════════════════════════════════════════════════════════════
            Task                                Lead             Due         Status
            ──────────────────────────────────  ───────────────  ──────────  ──────────────────  ───────────────

            0 tasks:
            On time, of all due: 0 tasks ÷ 0 tasks × 100: undefined (the denominator is zero)
            On time, of all done: 0 tasks ÷ 0 tasks × 100: undefined (the denominator is zero)
            Average delay: 0 working days ÷ 0 tasks: undefined (the denominator is zero)
            Overdue up to 5 workdays: 0; 6 to 20: 0; longer: 0
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-09 | not started",
        "2026-01-10 | in progress         ██░░░░░░░░ 24%",
        "2026-01-15 | in progress         ██░░░░░░░░ 24%",
        "2026-01-20 | in progress         █████░░░░░ 46%",
      })
  void theBarShowsTheLastPercentReportedByTheDay(String day, String statusAndBar) {
    WardReport report =
        WardReportJson.read(
            """
            { "format": "wardreport/1.0", "title": "Báo cáo", "tasks": [
              { "id": "a", "title": "Khảo sát", "deadline": "2026-03-31", "progress": [
                { "date": "2026-01-10", "text": "bắt đầu", "percent": "24" },
                { "date": "2026-01-15", "text": "tiếp tục" },
                { "date": "2026-01-20", "text": "nửa chừng", "percent": "45.5" } ] } ] }
            """);
    assertThat(page(report, day, Language.ENGLISH).lines())
        .element(5)
        .asString()
        .isEqualTo("Khảo sát" + " ".repeat(45) + "2026-03-31  " + statusAndBar);
  }
}
