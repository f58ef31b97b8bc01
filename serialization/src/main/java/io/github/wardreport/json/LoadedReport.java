package io.github.wardreport.json;

import io.github.wardreport.report.WardReport;
import java.util.List;

/**
 * A report as it was read, with what the reader let pass.
 *
 * @param report the report
 * @param gaps what a draft still lacks: missing members, references to nothing, notes that nobody
 *     refers to; empty for a complete report
 * @param ignored members of a later minor version of the format that this reader does not know;
 *     empty for version 1.0
 */
public record LoadedReport(WardReport report, List<JsonProblem> gaps, List<JsonProblem> ignored) {

  /**
   * Copies the lists.
   *
   * @param report {@link #report()}
   * @param gaps {@link #gaps()}
   * @param ignored {@link #ignored()}
   */
  public LoadedReport {
    gaps = List.copyOf(gaps);
    ignored = List.copyOf(ignored);
  }
}
