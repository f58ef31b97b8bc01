package io.github.wardreport.report;

/** The place where a statistic is printed: the text of a section, or a note. */
public sealed interface Place permits Place.InSection, Place.InNote {

  /**
   * The text of a section.
   *
   * @param section the section's id
   */
  record InSection(String section) implements Place {}

  /**
   * A note.
   *
   * @param note the note's id
   */
  record InNote(String note) implements Place {}
}
