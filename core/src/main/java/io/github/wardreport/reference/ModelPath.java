package io.github.wardreport.reference;

import io.github.wardreport.problem.PathStep;
import org.jspecify.annotations.Nullable;

/**
 * The way from a value to one of its parts. Its text is made only when it is printed, because most
 * references are sound and nobody asks where they are.
 *
 * @param parent the path before the last step; null for the value itself
 * @param step the last step; null for the value itself
 */
record ModelPath(@Nullable ModelPath parent, @Nullable PathStep step) {
  static final ModelPath ROOT = new ModelPath(null, null);

  ModelPath then(String member) {
    return new ModelPath(this, new PathStep.Member(member));
  }

  ModelPath then(int item) {
    return new ModelPath(this, new PathStep.Item(item));
  }

  @Override
  public String toString() {
    return parent == null ? "$" : parent + String.valueOf(step);
  }
}
