package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Coded;
import java.util.HashSet;
import java.util.List;

/**
 * The levels of maturity of one field, from the weakest to the strongest. {@link MaturityScales}
 * says which of several maturities is the weakest.
 *
 * @param code the scale's code
 * @param levels the levels' codes, weakest first, none twice
 */
public record MaturityScale(String code, List<String> levels) implements Coded {

  /** Official statistics: ước tính, sơ bộ, chính thức. */
  public static final MaturityScale STATISTICS =
      new MaturityScale("statistics", List.of("estimated", "preliminary", "official"));

  /** The state budget: dự toán, ước thực hiện, thực hiện, quyết toán. */
  public static final MaturityScale BUDGET =
      new MaturityScale("budget", List.of("planned", "estimated-outturn", "outturn", "settled"));

  /**
   * Checks the levels.
   *
   * @param code {@link #code()}
   * @param levels {@link #levels()}
   * @throws io.github.wardreport.problem.InvalidValueException if there are none or one is there
   *     twice
   */
  public MaturityScale {
    levels = List.copyOf(levels);
    if (levels.isEmpty() || new HashSet<>(levels).size() < levels.size()) {
      throw Arguments.refuse("levels", "be one or more, none twice,", levels);
    }
  }
}
