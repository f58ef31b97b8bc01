package io.github.wardreport.catalogue;

import java.time.LocalDate;

/** The ids that public data sets give to units: they know codes only, and codes change hands. */
final class UnitIds {

  private UnitIds() {}

  /** The id of a unit that is listed under a code now. */
  static String of(String code) {
    return "unit-" + code;
  }

  /** The id of a unit that was listed under a code up to a day. */
  static String ofFormer(String code, LocalDate lastDay) {
    return "unit-" + code + "-until-" + lastDay;
  }
}
