package printing;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.page.ReportPage;
import io.github.wardreport.report.WardReport;
import java.io.IOException;

/** Prints a page of the library in both languages, and a table of its own. */
public final class Main {
  private Main() {}

  /**
   * Runs the application.
   *
   * @param args none
   * @throws IOException if the standard output cannot be written
   */
  public static void main(String[] args) throws IOException {
    WardReport report =
        WardReportJson.read("{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\" }");
    for (Language language : Language.values()) {
      ReportPage.of(report, language).writeTo(System.out);
    }
    System.out.print(
        TextTable.of(Column.left("Chỉ tiêu", 8), Column.right("%", 6)).addRow("Thu", "122,4"));
  }
}
