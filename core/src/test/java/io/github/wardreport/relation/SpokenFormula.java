package io.github.wardreport.relation;

import io.github.wardreport.number.Ratio;
import java.math.BigDecimal;

/** The value of a formula as people write it: {@code (121 − 100) ÷ |100| × 100}. */
final class SpokenFormula {
  private final String text;
  private int at;

  private SpokenFormula(String text) {
    this.text = text.replace(" ", "");
  }

  static Ratio value(String text) {
    SpokenFormula formula = new SpokenFormula(text);
    Ratio value = formula.sum();
    if (formula.at < formula.text.length()) {
      throw new IllegalArgumentException("cannot read " + text + " behind " + formula.at);
    }
    return value;
  }

  private boolean next(String sign) {
    boolean found = text.startsWith(sign, at);
    at += found ? sign.length() : 0;
    return found;
  }

  private Ratio sum() {
    Ratio sum = product();
    while (true) {
      if (next("+")) {
        sum = sum.plus(product());
      } else if (next("−")) {
        sum = sum.minus(product());
      } else {
        return sum;
      }
    }
  }

  private Ratio product() {
    Ratio product = factor();
    while (true) {
      if (next("×")) {
        product = product.times(factor());
      } else if (next("÷")) {
        product = product.dividedBy(factor());
      } else {
        return product;
      }
    }
  }

  private Ratio factor() {
    if (next("(")) {
      Ratio inner = sum();
      next(")");
      return inner;
    }
    if (next("|")) {
      Ratio inner = sum();
      next("|");
      return inner.abs();
    }
    int end = at;
    while (end < text.length() && "-0123456789.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    Ratio number = Ratio.of(new BigDecimal(text.substring(at, end)));
    at = end;
    return number;
  }
}
