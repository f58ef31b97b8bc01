package io.github.wardreport.reference;

import java.util.Optional;

/**
 * The kinds of things that have an id. Each kind has its own ids: a section and a subject may both
 * be called {@code budget}.
 */
public enum EntityKind {
  /** An organization. */
  ORGANIZATION("organization"),
  /** A document. */
  DOCUMENT("document"),
  /** A legal instrument. */
  LEGAL_INSTRUMENT("legal instrument"),
  /** An administrative unit. */
  ADMINISTRATIVE_UNIT("administrative unit"),
  /** A subject of statistics: a project, a storm, a campaign. */
  SUBJECT("subject"),
  /** A section. */
  SECTION("section"),
  /** A note. */
  NOTE("note"),
  /** A statistic. */
  STATISTIC("statistic"),
  /** A breakdown. */
  BREAKDOWN("breakdown"),
  /** An indicator. */
  INDICATOR("indicator"),
  /** A target; its id is unique among the targets of its indicator. */
  TARGET("target"),
  /** An indicator record. */
  INDICATOR_RECORD("indicator record"),
  /** A scoreboard. */
  SCOREBOARD("scoreboard"),
  /** A directive. */
  DIRECTIVE("directive"),
  /** A task. */
  TASK("task"),
  /** A case flow. */
  CASE_FLOW("case flow"),
  /** A claim. */
  CLAIM("claim");

  private final String noun;

  EntityKind(String noun) {
    this.noun = noun;
  }

  /**
   * The noun that messages for developers use.
   *
   * @return for example {@code legal instrument}
   */
  public String noun() {
    return noun;
  }

  String nounWithArticle() {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /**
   * The kind of thing that ids of this kind belong to.
   *
   * @return {@link #INDICATOR} for targets; empty if ids are unique in the whole report
   */
  public Optional<EntityKind> owner() {
    return this == TARGET ? Optional.of(INDICATOR) : Optional.empty();
  }
}
