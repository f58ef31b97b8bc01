package io.github.wardreport.format;

/** A thing that prints itself with more than its amount: a statistic with its qualifier. */
public interface Printable {

  /**
   * Prints it as a report does.
   *
   * @param printer the printer of a language
   * @return for example {@code hơn 5 tháng} or {@code 130,8 tỷ đồng}
   */
  String print(Printer printer);
}
