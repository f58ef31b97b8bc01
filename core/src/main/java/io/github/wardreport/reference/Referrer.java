package io.github.wardreport.reference;

import java.util.List;

/**
 * A value that refers to things by their ids, itself or in its parts.
 *
 * @param <T> the type itself
 */
public interface Referrer<T extends Referrer<T>> {

  /**
   * Returns a copy of this value with the ids that a mapper answers with, among them its own. This
   * is the one place where a type lists its ids; everything else follows from it.
   *
   * @param ids answers with the id to use for each id of this value
   * @return the copy, equal to this value if every answer is the id that was asked about
   * @throws io.github.wardreport.problem.InvalidValueException if an answer is no slug, or the copy
   *     would contradict itself
   */
  T mapIds(IdMapper ids);

  /**
   * What this value and its parts refer to, in the order of their attributes.
   *
   * <p>Example: a statistic about {@code storm-10} with the note {@code damage} has the references
   * {@code $.subject} to that subject and {@code $.notes[0]} to that note.
   *
   * @return references with their paths inside this value; empty if it refers to nothing
   */
  default List<Reference> references() {
    return ReferenceIndex.of(this::mapIds).references();
  }
}
