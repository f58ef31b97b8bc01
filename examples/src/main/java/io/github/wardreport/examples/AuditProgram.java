package io.github.wardreport.examples;

import io.github.wardreport.audit.AuditResult;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.audit.Rules;
import io.github.wardreport.audit.Severity;
import io.github.wardreport.json.AuditJson;
import io.github.wardreport.json.JsonSource;
import io.github.wardreport.page.AuditPage;
import io.github.wardreport.report.WardReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Audits a report: prints the findings as a page, and writes them as JSON and SARIF. The exit code
 * is 0 without errors, 1 with errors, 2 if the report cannot be read.
 */
@Command(
    name = "audit",
    description =
        "Finds contradictions in a report; writes them as JSON and SARIF and prints a page.",
    mixinStandardHelpOptions = true)
final class AuditProgram extends Program {
  private static final int ERRORS_FOUND = 1;

  @Mixin private ReportSource source = new ReportSource();

  @Option(
      names = "--out",
      defaultValue = "examples/target/audit",
      paramLabel = "FOLDER",
      description = "Where the JSON and SARIF files are written; examples/target/audit (default).")
  private Path folder = Path.of("examples/target/audit");

  @Option(names = "--rules", description = "Prints the pages of the rules instead.")
  private boolean rules;

  AuditProgram(PrintStream out, PrintStream err) {
    super(out, err);
  }

  @Override
  String file() {
    return source.file();
  }

  @Override
  int run() throws IOException {
    WardReport report = source.report();
    if (rules) {
      Rules.builtIn().forEach(rule -> out().println(Rules.page(rule, language())));
      return 0;
    }
    Auditor auditor = Auditor.standard();
    AuditResult result = auditor.audit(report);
    JsonSource text = JsonSource.of(source.text());
    Path json = write(".json", AuditJson.write(result, text));
    Path sarif =
        write(".sarif", AuditJson.sarif(result, auditor.rules(), text, file(), language()));
    AuditPage.of(report, result, language()).writeTo(out());
    out().println();
    out().println(words().text("audit.written", json.toString(), sarif.toString()));
    return result.count(Severity.ERROR) > 0 ? ERRORS_FOUND : 0;
  }

  private Path write(String ending, String text) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(source.name() + ending), text);
  }
}
