package io.github.wardreport.catalogue;

/**
 * Two sources, or two places of one, that say different things of one unit. Nothing was
 * overwritten: both are told here, and the result holds the first, or for names the latest.
 *
 * @param unit the unit's id
 * @param fact what it is about
 * @param one what the one says
 * @param other what the other says
 */
public record SourceConflict(String unit, Fact fact, Statement one, Statement other) {

  /** What sources say of a unit. */
  public enum Fact {
    /** The name has other letters, diacritics or another kind before it, on one day. */
    NAME("name"),
    /** The name is the same, written otherwise: {@code Hòa}, {@code Hoà}. */
    SPELLING("spelling"),
    /** The name is the same in another encoding, case, apostrophe or spacing. */
    WRITING("writing"),
    /** The kind, on one day. */
    KIND("kind"),
    /** The unit it belongs to, on one day. */
    PARENT("parent"),
    /** The official code. */
    CODE("code"),
    /** The area. */
    AREA("area"),
    /** The units it was formed from. */
    PREDECESSORS("predecessors"),
    /** How many units belong to it. */
    UNIT_COUNT("unit-count"),
    /** Whether it was merged or divided, as a mark beside the rows says and as the rows do. */
    MARK("mark");

    private final String code;

    Fact(String code) {
      this.code = code;
    }

    /**
     * The code in files.
     *
     * @return for example {@code spelling}
     */
    public String code() {
      return code;
    }
  }

  /**
   * What a source says.
   *
   * @param file the file's name
   * @param line the line on which the row begins
   * @param text the words or figures
   */
  public record Statement(String file, int line, String text) {

    static Statement of(Row row, String text) {
      return new Statement(row.file(), row.line(), text);
    }

    /**
     * The statement with its place.
     *
     * @return for example {@code "Xã Hòa An" (lineage.csv:12)}
     */
    @Override
    public String toString() {
      return '"' + text + "\" (" + file + ":" + line + ")";
    }
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
