package io.github.wardreport.examples;

import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.report.WardReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The report that a program works on: a file of the user, or that of phường Hoành Sơn. */
final class ReportSource {
  static final String OWN_REPORT = "hoanh-son-2025.json";
  private static final String ENDING = ".json";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A report in the format wardreport/1.0; without one, that of phường Hoành Sơn.")
  private @Nullable String file;

  /** The name of the file, for messages and for files that are made of it. */
  String file() {
    return file == null ? OWN_REPORT : file;
  }

  /** The file's name without its ending, for files that are made of it. */
  String name() {
    String name = String.valueOf(Path.of(file()).getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** The text of the report. */
  String text() throws IOException {
    return file == null ? WardReportJson.write(ownReport()) : Files.readString(Path.of(file));
  }

  WardReport report() throws IOException {
    return file == null ? ownReport() : read(file);
  }

  /** Reads the report in a file. */
  static WardReport read(String file) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return WardReportJson.read(in);
    }
  }

  /** The report of phường Hoành Sơn, which comes with the examples. */
  static WardReport ownReport() throws IOException {
    return ownReport(OWN_REPORT);
  }

  /** A report that comes with the examples. */
  static WardReport ownReport(String name) throws IOException {
    return WardReportJson.read(Examples.resource(name));
  }
}
