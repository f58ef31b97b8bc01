package io.github.wardreport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.format.TextWidth;
import io.github.wardreport.json.WardReportJson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the launcher sees. */
class ExamplesTest {

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

  @Test
  void withoutArgumentsItPrintsTheRealReportInVietnamese() {
    Seen seen = run();
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.err()).isEmpty();
    assertThat(seen.lines())
        .contains(
            "Tên                   phường Hoành Sơn",
            "Thành lập từ          phường Kỳ Nam; phường Kỳ Phương; phường Kỳ Liên; một phần xã Kỳ Lợi",
            "Diện tích tự nhiên    70,48 km²",
            "  đạt: 13/17 chỉ tiêu",
            "Công nghiệp - xây dựng                        59,21%         ≈ 3.414 tỷ đồng",
            " 4. Cải cách hành chính, thực hiện Nghị quyết 57, giải quyết thủ tục và đơn thư");
    assertThat(seen.out())
        .containsSubsequence(
            "ĐƠN VỊ HÀNH CHÍNH",
            "TỔNG HỢP CHỈ TIÊU",
            "CHỈ TIÊU, KẾ HOẠCH VÀ KẾT QUẢ",
            "Cơ cấu kinh tế theo ngành",
            "Thu, chi ngân sách nhà nước",
            "HỒ SƠ, ĐƠN THƯ",
            "NHIỆM VỤ TRỌNG TÂM",
            "CHÚ THÍCH",
            "[1] ",
            "[22] ");
  }

  @Test
  void anIndicatorShowsPlanActualComputedAndStatedPercentGrowthAndOutcome() {
    assertThat(run().out().replaceAll("\\s+", " "))
        .contains("Tổng thu ngân sách 106,9 tỷ đồng ≈ 130,8 tỷ 122,4% 122,3% 155,4% vượt đồng");
  }

  @Test
  void thePageIsAlsoInEnglish() {
    Seen seen = run("report", "--lang", "en");
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.lines())
        .contains(
            "Name                  Hoành Sơn ward",
            "  met: 13/17 indicators",
            "Natural area          70.48 km²");
    assertThat(run("--lang", "en")).isEqualTo(seen);
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    for (String language : List.of("vi", "en")) {
      assertThat(run("--lang", language).lines()).allMatch(line -> TextWidth.of(line) <= 100);
    }
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
            "    130,8 tỷ đồng ÷ 0 tỷ đồng × 100: không tính được (mẫu số bằng 0)")
        .allMatch(line -> TextWidth.of(line) <= 100);
    assertThat(run("calculate", "--lang", "en").lines())
        .contains("    130.8 billion dong ÷ not stated × 100: undefined (a value is missing)")
        .allMatch(line -> TextWidth.of(line) <= 100);
    assertThat(run("calculate", "--lang", "fr").exitCode()).isEqualTo(2);
  }

  @Test
  void theAuditPrintsAPageAndWritesItsFindings() throws Exception {
    Path out = folder.resolve("audit");
    Seen seen = run("audit", "--out", out.toString());
    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.err()).isEmpty();
    assertThat(seen.lines())
        .contains(
            "Kết quả: 14 lỗi, 0 cảnh báo, 6 lưu ý",
            "Cách làm tròn: người viết khi làm tròn, khi cắt bớt chữ số")
        .allMatch(line -> TextWidth.of(line) <= 100 || line.startsWith("Đã ghi"));
    assertThat(Files.readString(out.resolve("hoanh-son-2025.sarif")))
        .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"SHR-001\"");
    assertThat(Files.readString(out.resolve("hoanh-son-2025.json")))
        .contains("\"format\": \"wardreport-audit/1.0\"", "\"inconsistent\": 14");
    assertThat(run("audit", "--rules", "--lang", "en").out())
        .startsWith("## PLN-001 – Percent of plan\n\nSeverity: error\n");
    assertThat(run("audit", folder.resolve("none.json").toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void aReportWithoutErrorsIsAuditedWithExitCodeZero() throws Exception {
    Path file = folder.resolve("empty.json");
    Files.writeString(file, "{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\" }");
    Seen seen = run("audit", file.toString(), "--out", folder.toString(), "--lang", "en");
    assertThat(seen.exitCode()).isZero();
    assertThat(folder.resolve("empty.sarif")).exists();
  }

  @Test
  void aUsersOwnFileIsPrinted() throws Exception {
    Path file = folder.resolve("other.json");
    Files.writeString(file, WardReportJson.write(ReportSource.ownReport()));
    assertThat(run("report", file.toString())).isEqualTo(run());
  }

  @Test
  void aSmallReportIsPrintedToo() throws Exception {
    Path file = folder.resolve("small.json");
    Files.writeString(file, "{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\" }");
    Seen seen = run(file.toString());
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.lines()).startsWith("Báo cáo", "", "ĐƠN VỊ HÀNH CHÍNH");
  }

  @Test
  void aWrongPathIsSaidInOneLine() {
    assertThat(run("report", "no-such.json"))
        .isEqualTo(new Seen(2, "", "Không tìm thấy tệp \"no-such.json\"\n"));
    assertThat(run("report", "no-such.json", "--lang", "en"))
        .isEqualTo(new Seen(2, "", "There is no file \"no-such.json\"\n"));
  }

  @Test
  void aFolderIsSaidToBeUnreadable() {
    assertThat(run("report", folder.toString(), "--lang", "en"))
        .isEqualTo(new Seen(2, "", "The file \"" + folder + "\" cannot be read\n"));
  }

  @Test
  void aBrokenFileIsSaidInOneLine() throws Exception {
    Path file = folder.resolve("broken.json");
    Files.writeString(file, "{\n  \"format\": \"wardreport/1.0\",\n  \"titel\": \"x\"\n}\n");
    assertThat(run("report", file.toString(), "--lang", "en"))
        .isEqualTo(
            new Seen(
                2,
                "",
                "The file \""
                    + file
                    + "\" is not in the format: line 1, column 1: $: the member \"title\" is missing"
                    + " (and 1 more problems)\n"));
  }

  @Test
  void anUnknownLanguageIsSaidInOneLine() {
    assertThat(run("--lang", "fr"))
        .isEqualTo(new Seen(2, "", "--lang must be vi or en, not \"fr\"\n"));
  }

  @Test
  void anUnknownOptionIsSaidInOneLine() {
    assertThat(run("report", "--colour"))
        .isEqualTo(new Seen(2, "", "Unknown option: '--colour'\n"));
  }

  @Test
  void aCatalogueTellsCountsLineageDividedUnitsAndCodesThatChangedHands() {
    Seen seen = run("catalogue");
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.err()).isEmpty();
    assertThat(seen.lines())
        .contains(
            "Trích danh mục quanh phường Hoành Sơn: tỉnh còn nhiều đơn vị khác.",
            "Tổng số 15 đơn vị, kể cả đơn vị cũ",
            "phường                                        7            3            3",
            "Tỉnh Hà Tĩnh                    3        223,36      5.994,40        79.657     1.622.901"
                + "        3/3",
            "NGUỒN GỐC CỦA Phường Hoành Sơn",
            "Theo                  1665/NQ-UBTVQH15, 16/06/2025: Sắp xếp các đơn vị hành chính cấp xã"
                + " của tỉnh Hà",
            "  01/07/2025: một phần Xã Kỳ Lợi (18796); phần khác: Phường Sông Trí, Phường Vũng Áng",
            "  01/07/2025: toàn bộ Phường Kỳ Phương (18832)",
            "  01/07/2025: toàn bộ Phường Kỳ Liên (18841)",
            "  01/07/2025: toàn bộ Phường Kỳ Nam (18847)",
            "  Xã Kỳ Lợi (18796) → Phường Hoành Sơn, Phường Sông Trí, Phường Vũng Áng",
            "Mã chuyển sang đơn vị khác: 3",
            "  18832: Phường Kỳ Phương → Phường Hoành Sơn");
  }

  @Test
  void aCatalogueIsSearchedByNameOrCodeAndSpeaksEnglish() {
    Seen seen = run("catalogue", "--unit", "18823", "--lang", "en");
    assertThat(seen.lines())
        .contains(
            "LINEAGE OF Vung Ang Ward",
            "Natural area          82.98 km²",
            "  2025-07-01: all of Phường Kỳ Thịnh (18823)",
            "  2025-07-01: a part of Xã Kỳ Lợi (18796); other parts: Hoanh Son Ward, Song Tri Ward");
    assertThat(run("catalogue", "--unit", "Nơi Nào").lines()).contains("Không có đơn vị này.");
  }

  @Test
  void aFolderThatHoldsNoCatalogueIsRefusedInOneLineEach() throws Exception {
    assertThat(run("catalogue", "no/such/folder").err().lines())
        .containsExactly("Không đọc được thư mục \"no/such/folder\"");
    Files.writeString(folder.resolve("units.csv"), "id,name\n");
    Seen seen = run("catalogue", folder.toString());
    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.out()).isEmpty();
    assertThat(seen.err().lines())
        .containsExactly(
            "units.csv:1: expected the columns [id, name, name_en, kind, parent, code, from, until],"
                + " found [id, name]");
  }

  @Test
  void tasksStandAsOfADayWithBarsRatesAndWhatFallsDue() {
    Seen seen = run("tasks");
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.err()).isEmpty();
    assertThat(seen.lines())
        .contains(
            "9 nhiệm vụ: chưa bắt đầu 9",
            "Chương trình công tác tháng 01/2026 (số liệu giả định)",
            "Nhiệm vụ đến ngày 30/01/2026",
            "Rà soát bảng giá đất                Phòng Kinh tế,   28/01/2026  quá hạn (2 ngày     ████████░░ 75%",
            "Trình kế hoạch sử dụng đất          Phòng Kinh tế,   27/02/2026  chờ nhiệm vụ khác",
            "Đúng hạn trên số đến hạn: 1 nhiệm vụ ÷ 3 nhiệm vụ × 100 = 33,3% (làm tròn đến 1 chữ số"
                + " thập phân)",
            "Quá hạn đến 5 ngày làm việc: 1; từ 6 đến 20: 0; lâu hơn: 0",
            "  27/02/2026  Trình kế hoạch sử dụng đất");
  }

  @Test
  void anotherDayAndLanguageShowOtherStandings() {
    assertThat(run("tasks", "--as-of", "2026-01-08", "--lang", "en").out())
        .contains("9 tasks: not started 4, in progress 3, waiting for another task 1, due soon 1");
    Seen noDay = run("tasks", "--as-of", "30/01/2026");
    assertThat(noDay.exitCode()).isEqualTo(2);
    assertThat(noDay.err().lines())
        .containsExactly("--as-of phải là ngày như 2026-01-30, không phải \"30/01/2026\"");
    assertThat(run("tasks", "--due-soon", "-1").err().lines())
        .containsExactly("--due-soon phải từ 0 trở lên, không phải -1");
    assertThat(run("tasks", "no-such-file.json").err().lines())
        .containsExactly("Không đọc được tệp \"no-such-file.json\"");
  }
}
