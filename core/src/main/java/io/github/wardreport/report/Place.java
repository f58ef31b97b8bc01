package io.github.wardreport.report;

/** Where a statistic is printed: in the text of a section, or in a note. */
public sealed interface Place permits Place.InSection, Place.InNote {

  /**
   * In the text of a section.
   *
   * @param section the section's id
   */
  record InSection(String section) implements Place {}

  /**
   * In a note.
   *
   * @param note the note's id
   */
  record InNote(String note) implements Place {}
}
