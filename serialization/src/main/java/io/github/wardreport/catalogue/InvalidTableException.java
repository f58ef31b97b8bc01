package io.github.wardreport.catalogue;

import io.github.wardreport.problem.WardReportException;
import java.util.List;
import java.util.stream.Collectors;

/** Files that are not what they should be; nothing of them was loaded. */
public final class InvalidTableException extends WardReportException {
  private static final long serialVersionUID = 1L;

  private final transient List<TableProblem> problems;

  InvalidTableException(List<TableProblem> problems) {
    super(problems.stream().map(TableProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  static InvalidTableException of(String file, int line, String message) {
    return new InvalidTableException(List.of(new TableProblem(file, line, message)));
  }

  /**
   * Everything that is wrong, file by file and line by line.
   *
   * @return at least one problem
   */
  public List<TableProblem> problems() {
    return problems;
  }
}
