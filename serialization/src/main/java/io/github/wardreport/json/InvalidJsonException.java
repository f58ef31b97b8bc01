package io.github.wardreport.json;

import io.github.wardreport.problem.WardReportException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a JSON text is not what the format asks for. It carries every problem of the text,
 * not the first: unknown and missing members, wrong types, ids that are there twice, references to
 * nothing.
 */
public final class InvalidJsonException extends WardReportException {
  private static final long serialVersionUID = 1L;

  private final transient List<JsonProblem> problems;

  InvalidJsonException(List<JsonProblem> problems) {
    super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Every problem, in the order of the text.
   *
   * @return at least one problem
   */
  public List<JsonProblem> problems() {
    return problems;
  }
}
