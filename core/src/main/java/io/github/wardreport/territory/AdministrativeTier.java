package io.github.wardreport.territory;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;

/**
 * A tier of administration. Tiers are data: before 1 July 2025 three tiers of government had units,
 * since then two have.
 *
 * @param code the code, for example {@code commune}
 * @param rank the place in the order of tiers; 1 is the tier directly below the state
 * @param label the words for people
 */
public record AdministrativeTier(String code, int rank, Label label) implements Labelled {
  /** Provinces and centrally-run cities (cấp tỉnh). */
  public static final AdministrativeTier PROVINCE =
      new AdministrativeTier("province", 1, Label.of("cấp tỉnh", "province level"));

  /** Districts of all kinds (cấp huyện), which ended on 30 June 2025. */
  public static final AdministrativeTier DISTRICT =
      new AdministrativeTier("district", 2, Label.of("cấp huyện", "district level"));

  /** Wards, communes, special zones and, until 30 June 2025, townships (cấp xã). */
  public static final AdministrativeTier COMMUNE =
      new AdministrativeTier("commune", 3, Label.of("cấp xã", "commune level"));

  /** Residential groups and villages (tổ dân phố, thôn), which are not a tier of government. */
  public static final AdministrativeTier NEIGHBOURHOOD =
      new AdministrativeTier(
          "neighbourhood", 4, Label.of("thôn, tổ dân phố", "neighbourhood level"));

  /**
   * Checks the code and the rank.
   *
   * @param code {@link #code()}
   * @param rank {@link #rank()}
   * @param label {@link #label()}
   * @throws io.github.wardreport.problem.InvalidValueException if the code is blank or the rank
   *     below 1
   */
  public AdministrativeTier {
    Arguments.notBlank("code", code);
    if (rank < 1) {
      throw Arguments.refuse("rank", "be 1 or more", rank);
    }
  }
}
