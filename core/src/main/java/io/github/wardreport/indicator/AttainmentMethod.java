package io.github.wardreport.indicator;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** How attainment of a target is taken. */
public enum AttainmentMethod implements Labelled {
  /** actual ÷ target × 100: revenue, output. */
  RATIO("ratio"),
  /** target ÷ actual × 100: less is better. */
  INVERSE_RATIO("inverse-ratio"),
  /** (base − actual) ÷ (base − target) × 100: the reduction that was to be made. */
  SHARE_OF_REDUCTION("share-of-reduction"),
  /** No percent of plan, only the difference in points: a rate against a rate. */
  POINTS_ONLY("points-only"),
  /** None is taken. */
  NONE("none");

  private final String code;

  AttainmentMethod(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(AttainmentMethod.class, "attainment." + code);
  }
}
