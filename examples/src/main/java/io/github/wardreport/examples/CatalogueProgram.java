package io.github.wardreport.examples;

import io.github.wardreport.catalogue.CatalogueTables;
import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.catalogue.InvalidTableException;
import io.github.wardreport.catalogue.PublicData;
import io.github.wardreport.page.CataloguePage;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.report.TerritoryData;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a catalogue of administrative units: counts, lineage, codes, sums by province. */
@Command(
    name = "catalogue",
    description = "Loads a catalogue of administrative units and prints what became of them.",
    mixinStandardHelpOptions = true)
final class CatalogueProgram extends Program {
  private static final int MOST_PROBLEMS = 20;
  private static final String EXTRACT = "ky-anh";
  private static final List<String> TABLES =
      List.of("units.csv", "lineage.csv", "figures.csv", "instruments.csv", "documents.csv");

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description =
          "A folder of tables in the project's format or of public data sets; without one, a small"
              + " extract around phường Hoành Sơn.")
  private @Nullable String folder;

  @Option(
      names = "--unit",
      defaultValue = "phường Hoành Sơn",
      paramLabel = "NAME|CODE",
      description = "The unit whose lineage is printed; phường Hoành Sơn (default).")
  private String unit = "phường Hoành Sơn";

  @Option(names = "--all", description = "Prints whole lists instead of their first lines.")
  private boolean all;

  CatalogueProgram(PrintStream out, PrintStream err) {
    super(out, err);
  }

  @Override
  String file() {
    return folder == null ? EXTRACT : folder;
  }

  @Override
  int run() throws IOException {
    CataloguePage page;
    try {
      page = CataloguePage.of(load(), language()).withLineageOf(unit);
    } catch (InvalidTableException broken) {
      return refuse(broken.problems());
    } catch (InvalidValueException contradicting) {
      return refuse(contradicting.problems());
    } catch (IOException | InvalidPathException unreadable) {
      return refuse("catalogue.no-folder", file());
    }
    if (folder == null) {
      out().println(words().text("catalogue.extract"));
    }
    (all ? page.withWholeLists() : page).writeTo(out());
    out().println();
    return 0;
  }

  private int refuse(List<?> problems) {
    problems.stream().limit(MOST_PROBLEMS).forEach(err()::println);
    int more = problems.size() - MOST_PROBLEMS;
    return more > 0 ? refuse("catalogue.more-problems", Integer.toString(more)) : Examples.UNUSABLE;
  }

  private ImportResult load() throws IOException {
    if (folder == null) {
      return ImportResult.of(extract());
    }
    Path path = Path.of(folder);
    if (!Files.isDirectory(path)) {
      throw new IOException("no folder");
    }
    return CatalogueTables.areIn(path)
        ? ImportResult.of(CatalogueTables.read(path))
        : PublicData.read(path);
  }

  /** The extract that comes with the examples. */
  private static TerritoryData extract() throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    for (String table : TABLES) {
      tables.put(table, Examples.resource(EXTRACT + "/" + table));
    }
    return CatalogueTables.read(tables);
  }
}
