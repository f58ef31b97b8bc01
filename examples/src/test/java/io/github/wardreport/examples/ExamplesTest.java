package io.github.wardreport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.audit.Auditor;
import io.github.wardreport.catalogue.CatalogueTables;
import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.page.AuditPage;
import io.github.wardreport.page.CataloguePage;
import io.github.wardreport.page.ReportPage;
import io.github.wardreport.page.TasksPage;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.TaskBoard;
import io.github.wardreport.task.TaskTracker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the launcher sees: arguments, exit codes and streams. */
class ExamplesTest {
  private static final String EMPTY = "{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\" }";

  @TempDir private Path folder;

  private record Seen(int exitCode, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Seen run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Examples.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Seen(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Seen printed(String out) {
    return new Seen(0, out, "");
  }

  private static Seen refused(String... lines) {
    return new Seen(2, "", String.join("\n", lines) + "\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void withoutArgumentsTheRealReportIsPrintedInVietnamese() throws Exception {
    assertThat(run())
        .isEqualTo(
            printed(ReportPage.of(ReportSource.ownReport(), Language.VIETNAMESE).toString()));
  }

  @Test
  void theReportIsAlsoPrintedInEnglish() throws Exception {
    Seen english = printed(ReportPage.of(ReportSource.ownReport(), Language.ENGLISH).toString());
    assertThat(run("report", "--lang", "en")).isEqualTo(english);
    assertThat(run("--lang", "en")).isEqualTo(english);
  }

  @Test
  void aReportOfTheUserIsPrinted() throws Exception {
    String own = file("other.json", WardReportJson.write(ReportSource.ownReport()));
    assertThat(run("report", own)).isEqualTo(run());
    String small = file("small.json", EMPTY);
    assertThat(run(small))
        .isEqualTo(
            printed(ReportPage.of(WardReportJson.read(EMPTY), Language.VIETNAMESE).toString()));
  }

  @Test
  void theCalculationsMostUsedAreShownOnTheRealReport() {
    Seen seen = run("calculate");
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.err()).isEmpty();
    assertThat(seen.lines())
        .contains(
            "    130,8 tỷ đồng ÷ 106,9 tỷ đồng × 100 = 122,4% (làm tròn đến 1 chữ số thập phân)",
            "    10,75% − 13,82% = -3,07 điểm %",
            "    các số nguyên phù hợp: 5181 … 5196",
            "    130,8 tỷ đồng ÷ 0 tỷ đồng × 100: không tính được (mẫu số bằng 0)");
    assertThat(run("calculate", "--lang", "en").lines())
        .contains("    130.8 billion dong ÷ not stated × 100: undefined (a value is missing)");
  }

  @Test
  void everyCalculationHasATitleInItsLanguage() {
    List<String> vietnamese = run("calculate").lines();
    List<String> english = run("calculate", "--lang", "en").lines();
    assertThat(titles(vietnamese)).hasSize(26).hasSameSizeAs(titles(english));
    assertThat(titles(vietnamese)).doesNotContainAnyElementsOf(titles(english));
  }

  private static List<String> titles(List<String> page) {
    return page.stream().filter(line -> line.matches("[^ ═].*")).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theAuditPrintsItsPageAndWritesItsFindings(Language language) throws Exception {
    Path out = folder.resolve("audit");
    WardReport report = ReportSource.ownReport();
    Seen seen = run("audit", "--out", out.toString(), "--lang", language.code());
    Path json = out.resolve("hoanh-son-2025.json");
    Path sarif = out.resolve("hoanh-son-2025.sarif");
    assertThat(seen)
        .isEqualTo(
            new Seen(
                1,
                AuditPage.of(report, Auditor.standard().audit(report), language)
                    + "\n"
                    + Examples.words(language)
                        .text("audit.written", json.toString(), sarif.toString())
                    + "\n",
                ""));
    assertThat(Files.readString(sarif))
        .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"SHR-001\"");
    assertThat(Files.readString(json))
        .contains("\"format\": \"wardreport-audit/1.0\"", "\"inconsistent\": 14");
  }

  @Test
  void theRulesOfTheAuditArePrintedInsteadOfItsFindings() {
    Seen seen = run("audit", "--rules", "--lang", "en", "--out", folder.resolve("a").toString());
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).startsWith("## PLN-001 – Percent of plan\n\nSeverity: error\n");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void aReportWithoutErrorsIsAuditedWithExitCodeZero() throws Exception {
    Seen seen = run("audit", file("empty.json", EMPTY), "--out", folder.toString());
    assertThat(seen.exitCode()).isZero();
    assertThat(folder.resolve("empty.sarif")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "audit", "tasks"})
  void aFileThatIsNotThereIsReportedOnOneLine(String program) {
    assertThat(run(program, "no-such.json"))
        .isEqualTo(refused("Không tìm thấy tệp \"no-such.json\""));
    assertThat(run(program, "no-such.json", "--lang", "en"))
        .isEqualTo(refused("There is no file \"no-such.json\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "audit", "tasks"})
  void aFolderInThePlaceOfAFileIsReportedAsUnreadable(String program) {
    assertThat(run(program, folder.toString(), "--lang", "en"))
        .isEqualTo(refused("The file \"" + folder + "\" cannot be read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "audit", "tasks"})
  void aBrokenFileIsReportedOnOneLineWithTheNumberOfFurtherProblems(String program)
      throws Exception {
    String file =
        file("broken.json", "{\n  \"format\": \"wardreport/1.0\",\n  \"titel\": \"x\"\n}\n");
    assertThat(run(program, file, "--lang", "en"))
        .isEqualTo(
            refused(
                "The file \""
                    + file
                    + "\" is not in the format: line 1, column 1: $: the member \"title\" is missing"
                    + " (and 1 more problems)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "audit", "tasks", "calculate", "catalogue"})
  void anUnknownLanguageIsReportedOnOneLine(String program) {
    assertThat(run(program, "--lang", "fr"))
        .isEqualTo(refused("--lang must be vi or en, not \"fr\""));
  }

  @Test
  void anUnknownLanguageIsReportedWithoutAProgramToo() {
    assertThat(run("--lang", "fr")).isEqualTo(refused("--lang must be vi or en, not \"fr\""));
  }

  @Test
  void anUnknownOptionIsReportedOnOneLine() {
    assertThat(run("report", "--colour")).isEqualTo(refused("Unknown option: '--colour'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "audit", "tasks", "calculate", "catalogue"})
  void everyProgramDescribesItself(String program) {
    Seen seen = run(program, "--help");
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).startsWith("Usage: examples " + program).contains("--lang=vi|en");
    assertThat(run("--help").out()).contains("  " + program + " ");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theCatalogueIsAnExtractUnlessAFolderIsGiven(Language language) throws Exception {
    CataloguePage page = CataloguePage.of(extract(), language).withLineageOf("phường Hoành Sơn");
    Seen extract = run("catalogue", "--lang", language.code());
    assertThat(extract)
        .isEqualTo(
            printed(Examples.words(language).text("catalogue.extract") + "\n" + page + "\n"));
    assertThat(run("catalogue", EXTRACT.toString(), "--lang", language.code()))
        .isEqualTo(printed(page + "\n"));
  }

  private static final Path EXTRACT =
      Path.of("src/main/resources/io/github/wardreport/examples/ky-anh");

  private static ImportResult extract() throws IOException {
    return ImportResult.of(CatalogueTables.read(EXTRACT));
  }

  @Test
  void aUnitOfTheCatalogueIsChosenByNameOrCode() throws Exception {
    assertThat(run("catalogue", EXTRACT.toString(), "--unit", "18823"))
        .isEqualTo(
            printed(
                CataloguePage.of(extract(), Language.VIETNAMESE).withLineageOf("18823") + "\n"));
    assertThat(run("catalogue", "--unit", "Nơi Nào").lines()).contains("Không có đơn vị này.");
  }

  @Test
  void theListsOfTheCatalogueArePrintedWholeOnRequest() throws Exception {
    StringBuilder units = new StringBuilder("id,name,name_en,kind,parent,code,from,until\n");
    StringBuilder lineage =
        new StringBuilder("kind,former_unit,later_unit,effective,instrument,extent\n");
    for (int i = 1; i <= 13; i++) {
      units.append("old-%1$s,Xã %1$s,,commune,,%1$s,,2025-06-30\n".formatted(i));
      lineage.append("divided-into,old-%s,one,2025-07-01,,part\n".formatted(i));
      lineage.append("divided-into,old-%s,two,2025-07-01,,part\n".formatted(i));
    }
    units.append("one,Xã Một,,commune,,101,2025-07-01,\ntwo,Xã Hai,,commune,,102,2025-07-01,\n");
    file("units.csv", units.toString());
    file("lineage.csv", lineage.toString());
    String last = "  Xã 9 (9) → Xã Một, Xã Hai";
    assertThat(run("catalogue", folder.toString()).lines()).contains("  … và 1 dòng khác");
    assertThat(run("catalogue", folder.toString(), "--all").lines())
        .contains(last)
        .noneMatch(line -> line.contains("dòng khác"));
  }

  @Test
  void aFolderWithoutACatalogueIsRefusedOnOneLineForEachProblem() throws Exception {
    assertThat(run("catalogue", "no/such/folder"))
        .isEqualTo(refused("Không đọc được thư mục \"no/such/folder\""));
    file("units.csv", "id,name\n");
    assertThat(run("catalogue", folder.toString()))
        .isEqualTo(
            refused(
                "units.csv:1: expected the columns [id, name, name_en, kind, parent, code, from,"
                    + " until], found [id, name]"));
  }

  @Test
  void onlyTheFirstTwentyProblemsOfACatalogueArePrinted() throws Exception {
    StringBuilder units = new StringBuilder("id,name,name_en,kind,parent,code,from,until\n");
    for (int i = 0; i < 22; i++) {
      units.append("u-%1$s,Xã %1$s,,commune,,%1$s,01/07/2025,\n".formatted(i));
    }
    file("units.csv", units.toString());
    Seen seen = run("catalogue", folder.toString());
    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err().lines()).hasSize(21).last().asString().endsWith(" lỗi khác");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-30, 3, vi", "2026-01-08, 3, en", "2026-01-30, 0, en"})
  void theTasksOfTheRealReportAndOfAnOfficeArePrintedAsOfADay(
      String day, int dueSoon, String language) throws Exception {
    StringBuilder expected = new StringBuilder();
    for (String own : List.of("hoanh-son-2025.json", "office-2026-01.json")) {
      WardReport report = ReportSource.ownReport(own);
      TaskBoard board =
          TaskTracker.standard(WorkCalendar.mondayToFriday())
              .withDueSoon(dueSoon)
              .boardOn(LocalDate.parse(day), report.tasks());
      Language read = language.equals("vi") ? Language.VIETNAMESE : Language.ENGLISH;
      expected.append(TasksPage.of(report, board, read)).append("\n");
    }
    Seen seen =
        run("tasks", "--as-of", day, "--due-soon", Integer.toString(dueSoon), "--lang", language);
    assertThat(seen).isEqualTo(printed(expected.toString()));
  }

  @Test
  void theTasksAreThoseOf30JanuaryUnlessADayIsGiven() {
    assertThat(run("tasks")).isEqualTo(run("tasks", "--as-of", "2026-01-30", "--due-soon", "3"));
    assertThat(run("tasks", "--as-of", "2026-01-08", "--lang", "en").out())
        .contains("9 tasks: not started 4, in progress 3, waiting for another task 1, due soon 1");
  }

  @Test
  void aReportOfTheUserHasItsTasksPrinted() throws Exception {
    Seen seen = run("tasks", file("empty.json", EMPTY));
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.lines()).startsWith("Báo cáo", "Nhiệm vụ đến ngày 30/01/2026");
  }

  @Test
  void aDayThatIsNoDateAndANegativeNumberOfDaysAreRefused() {
    assertThat(run("tasks", "--as-of", "30/01/2026"))
        .isEqualTo(refused("--as-of phải là ngày như 2026-01-30, không phải \"30/01/2026\""));
    assertThat(run("tasks", "--due-soon", "-1"))
        .isEqualTo(refused("--due-soon phải từ 0 trở lên, không phải -1"));
  }
}
