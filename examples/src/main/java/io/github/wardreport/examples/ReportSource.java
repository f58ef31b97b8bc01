package io.github.wardreport.examples;

import io.github.wardreport.json.InvalidJsonException;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.report.WardReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The report that a program works on: a file of the user's own, or that of phường Hoành Sơn. */
final class ReportSource {
  private static final String OWN_REPORT = "hoanh-son-2025.json";

  @Mixin private SpokenLanguage spoken = new SpokenLanguage();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A report in the format wardreport/1.0; without one, that of phường Hoành Sơn.")
  private @Nullable String file;

  /** What a program does with a report. */
  interface Work {
    int on(WardReport report, Language language) throws IOException;
  }

  /** Does the work, or says in one line why the report cannot be used. */
  int open(PrintStream err, Work work) {
    return spoken.speak(err, language -> open(err, language, work));
  }

  private int open(PrintStream err, Language language, Work work) {
    Messages words = Examples.words(language);
    try {
      return work.on(report(), language);
    } catch (InvalidJsonException broken) {
      int more = broken.problems().size() - 1;
      String first = broken.problems().get(0).toString();
      err.println(
          more == 0
              ? words.text("error.broken", shown(), first)
              : words.text("error.broken-more", shown(), first, Integer.toString(more)));
    } catch (NoSuchFileException | InvalidPathException missing) {
      err.println(words.text("error.no-file", shown()));
    } catch (IOException unreadable) {
      err.println(words.text("error.unreadable", shown()));
    }
    return Examples.UNUSABLE;
  }

  /** The name of the file, for messages and for files that are made of it. */
  String shown() {
    return file == null ? OWN_REPORT : file;
  }

  /** The file's name without its ending, for files that are made of it. */
  String name() {
    String name = String.valueOf(Path.of(shown()).getFileName());
    return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
  }

  /** The text of the report. */
  String text() throws IOException {
    return file == null ? WardReportJson.write(ownReport()) : Files.readString(Path.of(file));
  }

  private WardReport report() throws IOException {
    if (file == null) {
      return ownReport();
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return WardReportJson.read(in);
    }
  }

  /** The report that comes with the examples. */
  static WardReport ownReport() throws IOException {
    return WardReportJson.read(OwnResource.text(OWN_REPORT));
  }
}
