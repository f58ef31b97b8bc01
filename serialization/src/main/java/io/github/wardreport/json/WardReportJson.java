package io.github.wardreport.json;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.casefile.CaseFile;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.task.Task;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes reports in the JSON format {@code wardreport/1.0}.
 *
 * <p>Nothing is lost on the way: 1.90 stays 1.90, {@code 5769 tỷ đồng} stays in tỷ, missing values
 * keep their reason, lists their order. Decimals are texts, {@code null} is refused. A report that
 * was written and is read again is equal, and a file in the writer's own form gives the same bytes
 * back.
 *
 * <p>Everything that is wrong in a text is reported in one answer, each problem with its JSON path,
 * line and column: unknown and missing members, wrong types, ids that are there twice, references
 * to nothing.
 *
 * <pre>{@code
 * WardReport report = WardReportJson.read(text);
 * String same = WardReportJson.write(report);
 * }</pre>
 */
public final class WardReportJson {

  private WardReportJson() {}

  /**
   * Reads a complete report.
   *
   * @param text the JSON text
   * @return the report
   * @throws InvalidJsonException if the text is not a report in this format, with all problems;
   *     members of a later minor version are no problem, {@link #load(String)} lists them
   */
  public static WardReport read(String text) {
    return load(text).report();
  }

  /**
   * Reads a complete report from a stream of UTF-8 bytes. The stream is read to its end and left
   * open.
   *
   * @param in the stream
   * @return the report
   * @throws InvalidJsonException if the bytes are not UTF-8 or not a report in this format, with
   *     all problems
   * @throws IOException if the stream cannot be read
   */
  public static WardReport read(InputStream in) throws IOException {
    return read(text(in));
  }

  /**
   * Reads a complete report and lists what was let pass.
   *
   * @param text the JSON text
   * @return the report, and the members of a later minor version that were ignored
   * @throws InvalidJsonException if the text is not a report in this format, with all problems
   */
  public static LoadedReport load(String text) {
    return load(text, false);
  }

  /**
   * Reads a report that is still being written. Labels and values may be missing and references may
   * lead to nothing: these are gaps, and are listed. What is there must be right: unknown members
   * and wrong types are refused as ever.
   *
   * @param text the JSON text
   * @return the report with its gaps; a missing label reads {@code …}, a missing value is being
   *     updated
   * @throws InvalidJsonException if what is there is not in this format, with all problems
   */
  public static LoadedReport loadDraft(String text) {
    return load(text, true);
  }

  private static LoadedReport load(String text, boolean draft) {
    return load(NodeReader.read(text), draft);
  }

  static LoadedReport load(Node node, boolean draft) {
    ReadContext reading = new ReadContext(MeasureUnits.builtIn(), draft);
    Cursor root = new Cursor(node, "$", reading);
    readFirst(root);
    WardReport report = ReportCodecs.REPORT.read(root);
    if (report == null) {
      reading.throwProblems();
      throw new IllegalStateException("a report that could not be read has no problems");
    }
    List<JsonProblem> found = new ArrayList<>();
    for (Problem problem : report.problems()) {
      Place place = Place.find(root, problem.path());
      if (reading.follows(place)) {
        continue;
      }
      if (draft) {
        reading.gap(place.path(), place.at(), problem.message());
      } else {
        found.add(
            new JsonProblem(
                place.path(), place.at().line(), place.at().column(), problem.message()));
      }
    }
    found.forEach(reading::problem);
    reading.throwProblems();
    return new LoadedReport(report, reading.gaps(), reading.ignored());
  }

  /** The format and the declared units decide how all else is read, wherever they stand. */
  private static void readFirst(Cursor root) {
    if (!(root.node() instanceof Node.Members members)) {
      return;
    }
    Node format = members.find("format");
    if (format != null) {
      ReportCodecs.FORMAT.read(new Cursor(format, "$.format", root.reading().withoutProblems()));
    }
    Node units = members.find("units");
    if (units instanceof Node.Items items) {
      ReadContext quiet = new ReadContext(MeasureUnits.builtIn(), false);
      MeasureUnits known = MeasureUnits.builtIn();
      for (Node item : items.nodes()) {
        Optional<MeasureUnit> unit =
            Optional.ofNullable(
                DeclaredUnitCodec.INSTANCE.read(new Cursor(item, "$.units", quiet)));
        if (unit.isPresent() && known.find(unit.get().code()).isEmpty()) {
          known = known.with(List.of(unit.get()));
        }
      }
      root.reading().declare(known);
    }
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the JSON text, ending in a line feed; the same report always gives the same text
   */
  public static String write(WardReport report) {
    return NodeWriter.write(ReportCodecs.REPORT.write(report));
  }

  /**
   * Writes a report to a stream as UTF-8 bytes. The stream is left open.
   *
   * @param report the report
   * @param out the stream
   * @throws IOException if the stream cannot be written
   */
  public static void write(WardReport report, OutputStream out) throws IOException {
    out.write(write(report).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads one statistic.
   *
   * @param text the JSON text of a statistic, as it stands in a report
   * @param units the units that may stand in it
   * @return the statistic
   * @throws InvalidJsonException if the text is not a statistic, with all problems
   */
  public static Statistic readStatistic(String text, MeasureUnits units) {
    return read(NodeReader.read(text), StatisticCodecs.STATISTIC, units);
  }

  /**
   * Writes one statistic.
   *
   * @param statistic the statistic
   * @return the JSON text
   */
  public static String write(Statistic statistic) {
    return NodeWriter.write(StatisticCodecs.STATISTIC.write(statistic));
  }

  /**
   * Reads one indicator.
   *
   * @param text the JSON text of an indicator, as it stands in a report
   * @param units the units that may stand in it
   * @return the indicator
   * @throws InvalidJsonException if the text is not an indicator, with all problems
   */
  public static Indicator readIndicator(String text, MeasureUnits units) {
    return read(NodeReader.read(text), IndicatorCodecs.INDICATOR, units);
  }

  /**
   * Writes one indicator.
   *
   * @param indicator the indicator
   * @return the JSON text
   */
  public static String write(Indicator indicator) {
    return NodeWriter.write(IndicatorCodecs.INDICATOR.write(indicator));
  }

  /**
   * Reads one task.
   *
   * @param text the JSON text of a task, as it stands in a report
   * @return the task
   * @throws InvalidJsonException if the text is not a task, with all problems
   */
  public static Task readTask(String text) {
    return read(NodeReader.read(text), TaskCodecs.TASK, MeasureUnits.builtIn());
  }

  /**
   * Writes one task.
   *
   * @param task the task
   * @return the JSON text
   */
  public static String write(Task task) {
    return NodeWriter.write(TaskCodecs.TASK.write(task));
  }

  /**
   * Reads one case file.
   *
   * @param text the JSON text of a case file
   * @return the case file
   * @throws InvalidJsonException if the text is not a case file, with all problems
   */
  public static CaseFile readCaseFile(String text) {
    return read(NodeReader.read(text), CaseFileCodecs.CASE_FILE, MeasureUnits.builtIn());
  }

  /**
   * Writes one case file.
   *
   * @param file the case file
   * @return the JSON text
   */
  public static String write(CaseFile file) {
    return NodeWriter.write(CaseFileCodecs.CASE_FILE.write(file));
  }

  /**
   * Writes the result of a calculation: its exact value and unit, or the code of the reason why
   * there is none; its rounding, maturity, notes and remarks. It is not read back: it is computed
   * again from the figures.
   *
   * @param calculation the calculation
   * @param explained the languages in which the explanation is wanted, none if it is not
   * @return the JSON text, for example {@code { "value": "122.4", "unit": "% level", "rounding":
   *     "half-up:1" }} over several lines
   */
  public static String write(Calculation<?> calculation, Language... explained) {
    return NodeWriter.write(CalculationWriter.write(calculation, Set.of(explained)));
  }

  static <T> T read(Node node, Codec<T> kind, MeasureUnits units) {
    ReadContext reading = new ReadContext(units, false);
    T value = kind.read(new Cursor(node, "$", reading));
    reading.throwProblems();
    if (value == null) {
      throw new IllegalStateException("a value that could not be read has no problems");
    }
    return value;
  }

  private static String text(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidJsonException(
          List.of(new JsonProblem("$", 1, 1, "expected UTF-8, found other bytes")));
    }
  }
}
