package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;

/**
 * What an editor restored or doubts in a figure: as found, as read, and why. Example: found {@code
 * 59 21%}, read {@code 59,21%}, because the text was taken from a PDF that had lost the decimal
 * comma.
 *
 * @param found what stands in the source
 * @param read what it was read as
 * @param why the reason for reading it so
 */
public record EditorialMark(String found, String read, Label why) {

  /**
   * Checks the texts.
   *
   * @param found {@link #found()}
   * @param read {@link #read()}
   * @param why {@link #why()}
   * @throws io.github.wardreport.problem.InvalidValueException if one is blank
   */
  public EditorialMark {
    Arguments.notBlank("found", found);
    Arguments.notBlank("read", read);
  }
}
