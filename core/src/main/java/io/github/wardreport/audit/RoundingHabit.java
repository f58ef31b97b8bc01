package io.github.wardreport.audit;

import io.github.wardreport.number.Rounding;

/** How the author of a report rounds, as its figures show. */
public enum RoundingHabit {
  /** To the nearest, in all claims that tell. */
  ROUNDS("rounds"),
  /** By cutting digits off, in all claims that tell. */
  TRUNCATES("truncates"),
  /** Now one, now the other. */
  MIXED("mixed"),
  /** No claim tells. */
  NOT_SHOWN("not-shown");

  private final String code;

  RoundingHabit(String code) {
    this.code = code;
  }

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code mixed}
   */
  public String code() {
    return code;
  }

  /** Whether a claim holds by rounding and would not by cutting. */
  static boolean showsRounding(ClaimCheck check) {
    if (check.verdict() != Verdict.EXACT
        || check.computed().isEmpty()
        || check.printed().isEmpty()) {
      return false;
    }
    Rounding cut = Rounding.truncating(check.printed().get().decimals());
    return cut.apply(check.computed().get()).compareTo(check.printed().get().value()) != 0;
  }
}
