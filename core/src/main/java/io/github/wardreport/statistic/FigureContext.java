package io.github.wardreport.statistic;

import io.github.wardreport.period.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a figure is stated for, and how firmly: the facts that decide whether it may meet another
 * figure, and those that a result inherits.
 *
 * <p>Example: revenue of {@code 2025} at current prices, estimated, with note {@code 7}. This class
 * is immutable and thread-safe.
 *
 * @param period the period it speaks of; empty if none is stated
 * @param priceBasis the prices it is stated at; empty if prices do not matter
 * @param definition the version of its definition; empty if none is stated
 * @param boundaries the boundaries of its area; empty if they are not an issue
 * @param maturity how final it is; empty if that is not stated
 * @param notes the ids of its notes, each once, in order
 */
public record FigureContext(
    Optional<Period> period,
    Optional<PriceBasis> priceBasis,
    Optional<String> definition,
    Optional<Boundaries> boundaries,
    Optional<Maturity> maturity,
    List<String> notes) {

  /**
   * Copies the notes.
   *
   * @param period {@link #period()}
   * @param priceBasis {@link #priceBasis()}
   * @param definition {@link #definition()}
   * @param boundaries {@link #boundaries()}
   * @param maturity {@link #maturity()}
   * @param notes {@link #notes()}
   */
  public FigureContext {
    notes = List.copyOf(notes);
  }

  /**
   * Returns the context of a result: the facts that all figures behind it agree on, the weakest
   * maturity among them and all their notes.
   *
   * @param contexts the contexts of the figures
   * @return the common context; empty if there are none
   */
  public static Optional<FigureContext> common(List<FigureContext> contexts) {
    if (contexts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FigureContext(
            agreed(contexts, FigureContext::period),
            agreed(contexts, FigureContext::priceBasis),
            agreed(contexts, FigureContext::definition),
            agreed(contexts, FigureContext::boundaries),
            MaturityScales.standard()
                .weakest(contexts.stream().flatMap(context -> context.maturity.stream()).toList()),
            contexts.stream().flatMap(context -> context.notes.stream()).distinct().toList()));
  }

  /**
   * Returns this context without a price basis, as a percent has it.
   *
   * @return the context of a number that no longer is an amount of money
   */
  public FigureContext withoutPrices() {
    return new FigureContext(period, Optional.empty(), definition, boundaries, maturity, notes);
  }

  private static <T> Optional<T> agreed(
      List<FigureContext> contexts, Function<FigureContext, Optional<T>> fact) {
    Optional<T> first = fact.apply(contexts.get(0));
    return contexts.stream().allMatch(context -> Objects.equals(fact.apply(context), first))
        ? first
        : Optional.empty();
  }
}
