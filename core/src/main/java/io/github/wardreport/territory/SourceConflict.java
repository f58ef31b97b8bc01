package io.github.wardreport.territory;

import io.github.wardreport.label.Coded;
import io.github.wardreport.territory.NameMatch.Difference;
import java.util.Optional;

/**
 * Two sources, or two places in one source, that state different things about an administrative
 * unit. A conflict keeps both statements; the assembled catalogue has one of them, as {@link
 * CatalogueAssembler} describes.
 *
 * @param unit the unit's id
 * @param fact what the two statements are about
 * @param one the first statement
 * @param other the statement that differs from it
 */
public record SourceConflict(String unit, Fact fact, Statement one, Statement other) {

  /** What sources can disagree about. */
  public enum Fact implements Coded {
    /** The names differ in letters, diacritics or the kind in front, on one day. */
    NAME("name"),
    /** The names are the same in two spellings: {@code Hòa}, {@code Hoà}. */
    SPELLING("spelling"),
    /** The names differ in encoding, case, apostrophes or spaces only. */
    WRITING("writing"),
    /** The kinds differ on one day. */
    KIND("kind"),
    /** The units that it belongs to differ on one day. */
    PARENT("parent"),
    /** The official codes differ. */
    CODE("code"),
    /** The land areas differ. */
    LAND_AREA("land-area"),
    /** The populations differ. */
    POPULATION("population"),
    /** The units that it was formed from differ. */
    PREDECESSORS("predecessors"),
    /** The numbers of units that belong to it differ. */
    UNIT_COUNT("unit-count"),
    /** The source's merged or divided flag disagrees with its rows. */
    FLAG("flag");

    private final String code;

    Fact(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /** The fact that two names with this difference disagree about. */
    private static Fact ofNames(Difference difference) {
      return switch (difference) {
        case NONE -> WRITING;
        case SPELLING -> SPELLING;
        default -> NAME;
      };
    }
  }

  /**
   * What one source states.
   *
   * @param source where, in words for people: {@code units.csv:12}
   * @param text the words or figures
   */
  public record Statement(String source, String text) {

    /**
     * The statement with its place.
     *
     * @return for example {@code "Xã Hòa An" (lineage.csv:12)}
     */
    @Override
    public String toString() {
      return '"' + text + "\" (" + source + ")";
    }
  }

  /**
   * Compares two statements about one fact.
   *
   * @param unit the unit's id
   * @param fact what both are about
   * @param one the first statement
   * @param other another
   * @return the conflict; empty if both have the same text
   */
  public static Optional<SourceConflict> between(
      String unit, Fact fact, Statement one, Statement other) {
    return one.text().equals(other.text())
        ? Optional.empty()
        : Optional.of(new SourceConflict(unit, fact, one, other));
  }

  /**
   * Compares two names of one unit; how they differ gives the fact.
   *
   * @param unit the unit's id
   * @param one a statement of the name
   * @param other another
   * @return a conflict about {@link Fact#WRITING}, {@link Fact#SPELLING} or {@link Fact#NAME};
   *     empty if both have the same text
   */
  public static Optional<SourceConflict> betweenNames(String unit, Statement one, Statement other) {
    return between(unit, Fact.ofNames(Difference.between(one.text(), other.text())), one, other);
  }

  /**
   * The conflict on one line.
   *
   * @return for example {@code unit-02353: spelling "Xã Hòa An" (a.csv:12), "Xã Hoà An"
   *     (b.json:40)}
   */
  @Override
  public String toString() {
    return unit + ": " + fact.code() + " " + one + ", " + other;
  }
}
