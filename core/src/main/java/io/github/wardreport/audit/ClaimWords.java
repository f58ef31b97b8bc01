package io.github.wardreport.audit;

import io.github.wardreport.format.Printer;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a claim and its check into words, with the figures as the report prints them. */
final class ClaimWords {
  private static final int MORE_DECIMALS = 2;

  private final Figures figures;
  private final Relations relations;
  private final Language language;
  private final Printer printer;
  private final Messages messages;

  ClaimWords(Figures figures, Relations relations, Language language) {
    this.figures = figures;
    this.relations = relations;
    this.language = language;
    this.printer = Printer.in(language);
    this.messages = Messages.of(ClaimWords.class, language);
  }

  /** The formula, what it gives, what is printed, and what would fit. */
  List<String> of(ClaimCheck check) {
    List<String> words = new ArrayList<>();
    words.add(formula(check.claim()));
    words.add(check.computed().map(number -> computed(number, check)).orElse("?"));
    words.add(result(check.claim().result()));
    words.add(check.allowed().map(range -> range(range, check)).orElse("?"));
    return words;
  }

  private String computed(Ratio number, ClaimCheck check) {
    int decimals = check.printed().map(figure -> Math.max(0, figure.decimals())).orElse(0);
    boolean whole =
        check.claim().result() instanceof ClaimOperand.Items
            || check.claim().relation().equals(Relations.SAME_FIGURE.code());
    Ratio shown = whole ? number : number.round(Rounding.halfUp(decimals));
    return check
        .unit()
        .map(unit -> printer.print(new Amount(shown, unit)))
        .orElseGet(() -> printer.print(shown));
  }

  private String range(Interval range, ClaimCheck check) {
    int decimals =
        check.printed().map(figure -> Math.max(0, figure.decimals())).orElse(0) + MORE_DECIMALS;
    String lower = range.lower().map(end -> end(end, decimals)).orElse("−∞");
    String upper = range.upper().map(end -> end(end, decimals)).orElse("+∞");
    return range.lower().equals(range.upper()) ? lower : lower + " … " + upper;
  }

  private String end(Interval.End end, int decimals) {
    Ratio rounded = end.at().round(Rounding.halfUp(decimals));
    Ratio shown = rounded.isSameNumber(end.at()) ? end.at() : rounded;
    return printer.print(
        shown
            .asDecimal()
            .map(d -> d.stripTrailingZeros())
            .filter(d -> d.scale() >= 0)
            .map(Ratio::of)
            .orElse(shown));
  }

  private String formula(Claim claim) {
    return relations
        .find(claim.relation())
        .map(relation -> relation.formula().fill(language, role -> printed(claim, role)))
        .orElse(claim.relation());
  }

  private List<String> printed(Claim claim, String role) {
    return Optional.ofNullable(claim.operands().get(role)).stream()
        .flatMap(operand -> ClaimReader.items(operand).stream())
        .map(this::one)
        .toList();
  }

  String result(ClaimOperand operand) {
    return joined(operand, " + ");
  }

  private String joined(ClaimOperand operand, String sign) {
    if (operand instanceof ClaimOperand.Items items) {
      return items.items().stream().map(this::one).collect(Collectors.joining(sign));
    }
    return one(operand);
  }

  private String one(ClaimOperand operand) {
    if (operand instanceof ClaimOperand.OfStatistic of) {
      return figures.statistic(of.statistic()).map(known -> figure(known, of.side())).orElse("?");
    }
    if (operand instanceof ClaimOperand.Constant constant) {
      return printer.print(constant.quantity());
    }
    if (operand instanceof ClaimOperand.Named named) {
      return named.name();
    }
    return operand instanceof ClaimOperand.Unprinted unprinted
        ? messages.text("audit.unprinted-number", unprinted.name())
        : joined(operand, " + ");
  }

  private String figure(Statistic statistic, ClaimOperand.Side side) {
    StatedValue value = statistic.value();
    if (value instanceof CountOutOf count && side != ClaimOperand.Side.VALUE) {
      Quantity quantity = side == ClaimOperand.Side.COUNT ? count.counted() : count.whole();
      return printer.print(quantity);
    }
    return printer.print(statistic.qualifier(), value);
  }
}
