package io.github.wardreport.catalogue;

import io.github.wardreport.problem.WardReportException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown if files do not have the expected content. Nothing of them was loaded. */
public final class InvalidTableException extends WardReportException {
  private static final long serialVersionUID = 1L;

  private static final int MOST_IN_MESSAGE = 100;

  private final transient List<TableProblem> problems;

  InvalidTableException(List<TableProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** People read messages, and a garbled file has a problem in every line. */
  private static String message(List<TableProblem> problems) {
    String first =
        problems.stream()
            .limit(MOST_IN_MESSAGE)
            .map(TableProblem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_IN_MESSAGE;
    return more > 0 ? first + "\n… and " + more + " more problems" : first;
  }

  static InvalidTableException of(String file, int line, String message) {
    return new InvalidTableException(List.of(new TableProblem(file, line, message)));
  }

  /**
   * Every problem, file by file and line by line.
   *
   * @return at least one problem
   */
  public List<TableProblem> problems() {
    return problems;
  }
}
