package io.github.wardreport.catalogue;

/**
 * How much of one file an import could use.
 *
 * @param file the file's name
 * @param content the kind of data set: {@code units}, {@code legal-basis}, {@code lineage}, {@code
 *     unit-figures}, {@code province-figures}
 * @param rows the number of rows in the file
 * @param used the number of rows that are in the result
 */
public record FileSummary(String file, String content, int rows, int used) {

  /**
   * The number of rows that are not in the result. Each of them is {@linkplain
   * ImportResult#rejected rejected}.
   *
   * @return 0 or more
   */
  public int rejected() {
    return rows - used;
  }
}
