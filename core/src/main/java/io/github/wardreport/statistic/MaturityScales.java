package io.github.wardreport.statistic;

import io.github.wardreport.label.Coded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scales of maturity that apply to a report: the two that are known, and those that the report
 * declares. They decide which of several maturities is the weakest, whoever asks.
 *
 * <p>A revenue of which one month is {@code ước thực hiện} and eleven are {@code thực hiện} is
 * {@code ước thực hiện}. This class is immutable and thread-safe.
 */
public final class MaturityScales {
  private static final MaturityScales STANDARD =
      new MaturityScales(List.of(MaturityScale.STATISTICS, MaturityScale.BUDGET));

  private final List<MaturityScale> scales;

  /**
   * What is provisional comes first; then the order of the scales' codes; then the rank in the
   * scale. It is a total order, so that the weakest of several does not depend on their order.
   */
  private final Comparator<Maturity> byStrength =
      Comparator.comparing(Maturity::isProvisional)
          .reversed()
          .thenComparing(Maturity::scale)
          .thenComparing(this::rank)
          .thenComparing(Maturity::level);

  private MaturityScales(List<MaturityScale> scales) {
    this.scales = List.copyOf(scales);
  }

  /**
   * Returns the scales of official statistics and of the state budget.
   *
   * @return the two known scales
   */
  public static MaturityScales standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of these scales with those of a report, which come first: a declared scale
   * replaces a known one of the same code.
   *
   * @param declared the scales that a report declares
   * @return all of them
   */
  public MaturityScales with(List<MaturityScale> declared) {
    List<MaturityScale> all = new ArrayList<>(declared);
    all.addAll(scales);
    return new MaturityScales(all);
  }

  /**
   * Returns the scale that has a code.
   *
   * @param code for example {@code budget}
   * @return the scale; empty if there is none
   */
  public Optional<MaturityScale> find(String code) {
    return Coded.find(scales, code);
  }

  /**
   * Returns the weakest of several maturities. In one scale the lowest level is the weakest. Of
   * several scales, which cannot be compared, what is provisional is weaker than what is not; if
   * that does not decide, the scale whose code comes first in the alphabet is taken, so that the
   * answer never depends on the order of the figures.
   *
   * @param maturities the maturities
   * @return the weakest; empty if there are none
   */
  public Optional<Maturity> weakest(Collection<Maturity> maturities) {
    return maturities.stream().min(byStrength);
  }

  private int rank(Maturity maturity) {
    return find(maturity.scale()).map(scale -> scale.levels().indexOf(maturity.level())).orElse(-1);
  }
}
