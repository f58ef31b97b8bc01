package io.github.wardreport.measure;

import io.github.wardreport.number.Ratio;

/**
 * A part of a whole, in percent (tỷ trọng, tỷ lệ): industry and construction make up 59.21 % of the
 * ward's product.
 *
 * @param number the number before the percent sign, exactly
 */
public record Share(Ratio number) implements Percent<Share> {

  /**
   * Reads the text form.
   *
   * @param text for example {@code 59.21 % share}
   * @return the percent
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static Share parse(String text) {
    return Percent.parse(text, PercentKind.SHARE, Share::new);
  }

  @Override
  public PercentKind kind() {
    return PercentKind.SHARE;
  }

  @Override
  public Share with(Ratio other) {
    return new Share(other);
  }

  /**
   * Two parts of one whole together.
   *
   * @param other a share of the same whole
   * @return the sum of the shares
   */
  public Share plus(Share other) {
    return new Share(number.plus(other.number));
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code 59.21 % share}
   */
  @Override
  public String toString() {
    return number + " " + kind().code();
  }
}
