package io.github.wardreport.audit;

import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedChange;
import io.github.wardreport.number.Figure;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Wordings that readers may take otherwise than they were meant. */
final class WordingLint {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int TOO_MANY_DIGITS = 4;

  private WordingLint() {}

  /** {@code tăng 121% so với cùng kỳ} where the level was meant, or may have been. */
  static List<Finding> growthThatReadsAsIndex(WardReport report) {
    return each(
        report,
        "LNT-001",
        "growth-or-index",
        statistic -> isBoth(statistic) || isAtLeastHundred(statistic, PercentKind.GROWTH));
  }

  /** {@code vượt 132% kế hoạch} where 132 % of the plan was meant. */
  static List<Finding> excessThatReadsAsLevel(WardReport report) {
    return each(
        report,
        "LNT-002",
        "excess-or-level",
        statistic -> isAtLeastHundred(statistic, PercentKind.EXCESS));
  }

  /** {@code giảm 0,34%} of a rate, where points are meant. */
  static List<Finding> percentWherePointsAreMeant(WardReport report) {
    return each(report, "LNT-003", "percent-or-points", WordingLint::isChangeOfARateInPercent);
  }

  /** {@code hơn 8.221}, {@code khoảng 140,583 tỷ}: as many digits as nobody estimates. */
  static List<Finding> approximationOfAnExactFigure(WardReport report) {
    return each(report, "LNT-004", "approximate-and-exact", WordingLint::isApproximateAndExact);
  }

  private static boolean isBoth(Statistic statistic) {
    if (!(statistic.value() instanceof AmbiguousValue ambiguous)) {
      return false;
    }
    List<Optional<PercentKind>> kinds =
        ambiguous.readings().stream().map(q -> q.measureUnit().percentKind()).toList();
    return kinds.contains(Optional.of(PercentKind.GROWTH))
        && kinds.contains(Optional.of(PercentKind.LEVEL));
  }

  private static boolean isAtLeastHundred(Statistic statistic, PercentKind kind) {
    return statistic
        .quantity()
        .filter(quantity -> quantity.measureUnit().equals(MeasureUnit.percent(kind)))
        .filter(quantity -> quantity.figure().value().compareTo(HUNDRED) >= 0)
        .isPresent();
  }

  private static boolean isChangeOfARateInPercent(Statistic statistic) {
    return statistic.value() instanceof StatedChange change
        && change.size().measureUnit().equals(MeasureUnit.percent(PercentKind.SHARE));
  }

  private static boolean isApproximateAndExact(Statistic statistic) {
    boolean approximate =
        statistic
            .qualifier()
            .filter(
                word ->
                    word == Qualifier.ABOUT
                        || word == Qualifier.MORE_THAN
                        || word == Qualifier.NEARLY)
            .isPresent();
    return approximate
        && statistic
            .quantity()
            .map(Quantity::figure)
            .filter(WordingLint::hasDigitsThatNobodyEstimates)
            .isPresent();
  }

  private static boolean hasDigitsThatNobodyEstimates(Figure figure) {
    return figure.value().stripTrailingZeros().precision() >= TOO_MANY_DIGITS;
  }

  private static List<Finding> each(
      WardReport report, String rule, String message, Predicate<Statistic> suspect) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < report.statistics().size(); i++) {
      Statistic statistic = report.statistics().get(i);
      if (suspect.test(statistic)) {
        findings.add(
            new Finding(
                rule,
                Severity.NOTICE,
                "$.statistics[" + i + "]",
                List.of(statistic.id()),
                Finding.sentence(message),
                FindingWords.of(
                    language ->
                        List.of(
                            statistic.label().in(language),
                            Printer.in(language).print(statistic.qualifier(), statistic.value()))),
                Optional.empty()));
      }
    }
    return findings;
  }
}
