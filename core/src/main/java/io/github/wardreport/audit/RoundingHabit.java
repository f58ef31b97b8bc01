package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import io.github.wardreport.number.Rounding;

/** How the author of a report rounds, as its figures show. */
public enum RoundingHabit implements Labelled {
  /** To the nearest, in all claims that show it. */
  ROUNDS("rounds"),
  /** By cutting digits off, in all claims that show it. */
  TRUNCATES("truncates"),
  /** Now one, now the other. */
  MIXED("mixed"),
  /** No claim tells. */
  NOT_SHOWN("not-shown");

  private final String code;

  RoundingHabit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(RoundingHabit.class, "habit." + code);
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
