package io.github.wardreport.page;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ImpliedRange;
import io.github.wardreport.label.Language;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calculations as a page: for each its title, its explanation with inputs, formula and rounding,
 * and its remarks; for a range of things that are counted also the whole numbers in it. A
 * calculation without a value is printed with the reason.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CalculationPage.builder(Language.ENGLISH)
 *     .addHeading("PLANS")
 *     .add("Budget revenue, percent of plan", plan.percentOfPlan(revenue, planned), Rounding.halfUp(1))
 *     .build();
 * // 130.8 billion dong ÷ 106.9 billion dong × 100 = 122.4% (rounded to 1 decimals)
 * }</pre>
 */
public final class CalculationPage extends TextPage {
  private static final String INDENT = "    ";

  private final List<Entry> entries;

  /** A heading, or a title with its calculation, exact and as it is printed. */
  private record Entry(String text, Optional<Result> result) {}

  private record Result(Calculation<?> exact, Calculation<?> printed) {}

  private CalculationPage(List<Entry> entries, Language language) {
    super(language);
    this.entries = entries;
  }

  /**
   * Returns a builder of a page.
   *
   * @param language the language of the page
   * @return the builder, without entries
   */
  public static Builder builder(Language language) {
    return new Builder(language);
  }

  /** Collects the entries of a page in their order. */
  public static final class Builder {
    private final Language language;
    private final List<Entry> entries = new ArrayList<>();

    private Builder(Language language) {
      this.language = language;
    }

    /**
     * Adds a heading above the calculations that follow.
     *
     * @param text the heading, in the language of the page
     * @return this builder
     */
    public Builder addHeading(String text) {
      entries.add(new Entry(text, Optional.empty()));
      return this;
    }

    /**
     * Adds a calculation whose result is printed exactly.
     *
     * @param title what is calculated, in the language of the page
     * @param calculation the calculation
     * @return this builder
     */
    public Builder add(String title, Calculation<?> calculation) {
      return add(title, new Result(calculation, calculation));
    }

    /**
     * Adds a calculation whose result is printed rounded.
     *
     * @param title what is calculated, in the language of the page
     * @param calculation the exact calculation
     * @param rounding how its result is rounded
     * @return this builder
     */
    public Builder add(String title, Calculation<?> calculation, Rounding rounding) {
      return add(title, new Result(calculation, calculation.round(rounding)));
    }

    private Builder add(String title, Result result) {
      entries.add(new Entry(title, Optional.of(result)));
      return this;
    }

    /**
     * Returns the page of what was added.
     *
     * @return the page
     */
    public CalculationPage build() {
      return new CalculationPage(List.copyOf(entries), language);
    }
  }

  @Override
  void writeTo(PageWriter page) {
    for (Entry entry : entries) {
      if (entry.result().isEmpty()) {
        page.heading(entry.text());
      } else {
        page.paragraph(entry.text());
        result(page, entry.result().get());
      }
    }
  }

  private void result(PageWriter page, Result result) {
    page.paragraph(INDENT, result.printed().explain(language()));
    for (Remark remark : result.printed().remarks()) {
      page.line(INDENT + "! " + remark.label().in(language()));
    }
    if (result.exact().value().orElse(null) instanceof ImpliedRange range) {
      wholeNumbers(range)
          .ifPresent(numbers -> page.line(INDENT + page.words("calculate.counts", numbers)));
    }
  }

  /** The least and the greatest number of things in a range; empty if nothing is counted. */
  private static Optional<String> wholeNumbers(ImpliedRange range) {
    return range
        .leastCount()
        .flatMap(least -> range.greatestCount().map(greatest -> least + " … " + greatest));
  }
}
