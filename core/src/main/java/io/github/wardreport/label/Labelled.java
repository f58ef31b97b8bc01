package io.github.wardreport.label;

/**
 * Something with a code for files and a label for people: {@code not-stated} is {@code không nêu}
 * in Vietnamese and {@code not stated} in English.
 *
 * <p>The library's own codes have their words in the bundle of their package. What an application
 * declares brings its own label, or shows its code.
 */
public interface Labelled extends Coded {

  /**
   * Returns the words for people.
   *
   * @return the words in Vietnamese and, if there are any, in English
   */
  Label label();
}
