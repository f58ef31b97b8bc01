package io.github.wardreport.measure;

import io.github.wardreport.number.Ratio;

/** What a base counts as when a level is taken of it. */
final class PercentBase {
  static final Ratio HUNDRED = Ratio.of(100, 1);

  private PercentBase() {}
}
