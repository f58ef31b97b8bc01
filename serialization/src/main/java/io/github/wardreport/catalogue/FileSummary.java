package io.github.wardreport.catalogue;

/**
 * What came out of one file.
 *
 * @param file the file's name
 * @param content what kind of data set it is: {@code units}, {@code legal-basis}, {@code lineage},
 *     {@code unit-figures}, {@code province-figures}
 * @param rows how many rows it has
 * @param used how many of them are in the result
 */
public record FileSummary(String file, String content, int rows, int used) {

  /**
   * How many rows are not in the result; each is among the {@linkplain ImportResult#rejected
   * rejected}.
   *
   * @return 0 or more
   */
  public int rejected() {
    return rows - used;
  }
}
