package exchange;

import io.github.wardreport.json.InvalidJsonException;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.report.WardReport;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report with the library and with the host's own mapper, and is told what is wrong. */
public final class Main {
  private static final String REPORT =
      "{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\", \"statistics\": ["
          + "{ \"id\": \"share\", \"label\": \"Tỷ trọng\", \"value\": \"1.90\", \"unit\": \"% share\" }]"
          + ", \"sections\": [{ \"id\": \"s\", \"heading\": \"I\", \"statistics\": [\"share\"] }] }";

  private Main() {}

  /**
   * Runs the application.
   *
   * @param args none
   */
  public static void main(String[] args) {
    WardReport report = WardReportJson.read(REPORT);
    System.out.println(report.statistic("share").orElseThrow().value());

    JsonMapper host = JsonMapper.builder().findAndAddModules().build();
    System.out.println(host.readValue(REPORT, WardReport.class).equals(report));
    System.out.println(host.writeValueAsString(report));

    try {
      WardReportJson.read(REPORT.replace("% share", "% sharé"));
    } catch (InvalidJsonException e) {
      System.out.println(e.getMessage());
    }
  }
}
