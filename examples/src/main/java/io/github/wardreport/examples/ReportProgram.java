package io.github.wardreport.examples;

import io.github.wardreport.json.InvalidJsonException;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.report.WardReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a report as a page for the terminal. */
@Command(
    name = ReportProgram.NAME,
    description =
        "Prints a report: the ward, its indicators, figures, case files, tasks and notes.",
    mixinStandardHelpOptions = true)
final class ReportProgram implements Callable<Integer> {
  static final String NAME = "report";
  static final int UNUSABLE = 2;
  private static final String OWN_REPORT = "hoanh-son-2025.json";

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--lang",
      defaultValue = "vi",
      paramLabel = "vi|en",
      description = "The language of the page: vi (default) or en.")
  private String lang = "vi";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A report in the format wardreport/1.0; without one, that of phường Hoành Sơn.")
  private @Nullable String file;

  ReportProgram(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Optional<Language> language = language(lang);
    if (language.isEmpty()) {
      err.println(Words.in(Language.ENGLISH).text("error.language", lang));
      return UNUSABLE;
    }
    Words words = Words.in(language.get());
    try {
      WardReport report =
          file == null ? ownReport() : WardReportJson.read(Files.newInputStream(Path.of(file)));
      new ReportPage(report, language.get()).lines().forEach(out::println);
      return 0;
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
    return UNUSABLE;
  }

  private String shown() {
    return file == null ? OWN_REPORT : file;
  }

  private static Optional<Language> language(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The report that comes with the examples. */
  static WardReport ownReport() throws IOException {
    try (InputStream in = ReportProgram.class.getResourceAsStream(OWN_REPORT)) {
      if (in == null) {
        throw new NoSuchFileException(OWN_REPORT);
      }
      return WardReportJson.read(in);
    }
  }
}
