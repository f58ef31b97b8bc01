package io.github.wardreport.relation;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * A part that a figure plays in a {@link Relation}: {@code actual}, {@code base}, {@code parts}.
 *
 * @param name the role's name, as a claim writes it
 * @param isList true if it holds any number of figures
 * @param whenAbsent what counts in its place when it is not filled; empty if it must be filled
 */
public record Role(String name, boolean isList, Optional<Ratio> whenAbsent) {

  /**
   * Checks the name.
   *
   * @param name {@link #name()}
   * @param isList {@link #isList()}
   * @param whenAbsent {@link #whenAbsent()}
   * @throws io.github.wardreport.problem.InvalidValueException if the name is blank
   */
  public Role {
    Arguments.notBlank("name", name);
  }

  /**
   * Whether the role must be filled.
   *
   * @return true if nothing counts in its place
   */
  public boolean isRequired() {
    return whenAbsent.isEmpty();
  }
}
