package io.github.wardreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.catalogue.CatalogueTables;
import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.report.WardReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The data of the examples, and the pages that are printed of them, whole, in test resources. */
final class KnownPages {
  private static final Path EXAMPLES =
      Path.of("../examples/src/main/resources/io/github/wardreport/examples");
  private static final Path PRINTED = Path.of("target", "pages");

  private KnownPages() {}

  /** The 2025 year-end report of phường Hoành Sơn. */
  static WardReport hoanhSon() throws IOException {
    return report("hoanh-son-2025.json");
  }

  /** The month of an invented office, with tasks. */
  static WardReport office() throws IOException {
    return report("office-2026-01.json");
  }

  private static WardReport report(String name) throws IOException {
    return WardReportJson.read(Files.readString(EXAMPLES.resolve(name)));
  }

  /** The units around phường Hoành Sơn, before and after the reform of 1 July 2025. */
  static ImportResult kyAnh() throws IOException {
    return ImportResult.of(CatalogueTables.read(EXAMPLES.resolve("ky-anh")));
  }

  /**
   * Asserts that a page is the known one of its language. The page as it is printed now is left in
   * {@code target/pages}, to be read and copied where it was meant to change.
   */
  static void assertIsKnown(TextPage page, String name) throws IOException {
    String file = name + "." + page.language().code() + ".txt";
    Files.createDirectories(PRINTED);
    Files.writeString(PRINTED.resolve(file), page.toString());
    try (InputStream known = KnownPages.class.getResourceAsStream(file)) {
      assertThat(known).as(file).isNotNull();
      assertThat(page.toString())
          .isEqualTo(new String(known.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The lines between the rule below a heading and the next heading. */
  static String section(TextPage page, String heading) {
    List<String> lines = page.lines();
    String rule = "═".repeat(TextPage.WIDTH);
    int from = lines.indexOf(heading) + 2;
    assertThat(lines.get(from - 1)).as("the line below %s", heading).isEqualTo(rule);
    int next = lines.subList(from, lines.size()).indexOf(rule);
    int to = next < 0 ? lines.size() : from + next - 2;
    return lines.subList(from, to).stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
