package io.github.wardreport.number;

/** What a base counts as when a level is taken of it. */
final class PercentBase {
  static final Ratio HUNDRED = Ratio.of(100, 1);

  private PercentBase() {}
}
