package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Coded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The levels of maturity of one field, from the weakest to the strongest. Which of two figures is
 * the weaker can be asked within one scale only.
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

  /**
   * The weaker of two maturities.
   *
   * @param one a maturity
   * @param other another
   * @return the weaker, or nothing where one of them is not a level of this scale
   */
  public Optional<Maturity> weakest(Maturity one, Maturity other) {
    int first = rank(one);
    int second = rank(other);
    return first < 0 || second < 0 ? Optional.empty() : Optional.of(first <= second ? one : other);
  }

  private int rank(Maturity maturity) {
    return maturity.scale().equals(code) ? levels.indexOf(maturity.level()) : -1;
  }

  /**
   * Returns the weakest of several maturities.
   *
   * @param all the maturities, of any scales
   * @return the weakest by the scale that holds both; of two scales, a provisional one before a
   *     final one, otherwise the earlier
   */
  public static Optional<Maturity> weakest(List<Maturity> all) {
    return all.stream()
        .reduce(
            (one, other) ->
                STATISTICS
                    .weakest(one, other)
                    .or(() -> BUDGET.weakest(one, other))
                    .orElse(other.isProvisional() && !one.isProvisional() ? other : one));
  }
}
