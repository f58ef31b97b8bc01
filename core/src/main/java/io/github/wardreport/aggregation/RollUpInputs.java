package io.github.wardreport.aggregation;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Coded;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.MaturityScales;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a roll-up keeps of its inputs besides the amounts: how many inputs had an amount, why the
 * others had none, and what the result inherits. The order of the inputs does not matter.
 *
 * @param amounts the number of inputs that had an amount
 * @param without the number of inputs that had none, by the code of the reason
 * @param notes the notes of all inputs
 * @param maturities the maturities of all inputs by their text forms; the scales of a report say
 *     which is the weakest
 */
record RollUpInputs(
    long amounts,
    SortedMap<String, Long> without,
    SortedSet<String> notes,
    SortedMap<String, Maturity> maturities) {
  static final RollUpInputs NONE =
      new RollUpInputs(0, new TreeMap<>(), new TreeSet<>(), new TreeMap<>());

  /** The reasons of missing values for which there is nothing to add. */
  private static final List<String> NIL =
      List.of(MissingReason.DID_NOT_OCCUR.code(), MissingReason.NOT_APPLICABLE.code());

  RollUpInputs {
    without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
    notes = Collections.unmodifiableSortedSet(new TreeSet<>(notes));
    maturities = Collections.unmodifiableSortedMap(new TreeMap<>(maturities));
  }

  /** These inputs and one more, which may consist of several figures that belong together. */
  RollUpInputs plus(List<Operand> terms) {
    SortedMap<String, Long> none = new TreeMap<>();
    terms.stream()
        .filter(term -> term.amount().isEmpty())
        .findFirst()
        .ifPresent(term -> none.put(why(term), 1L));
    SortedSet<String> itsNotes = new TreeSet<>();
    SortedMap<String, Maturity> itsMaturities = new TreeMap<>();
    for (Operand term : terms) {
      Optional<FigureContext> context = ContextualOperand.of(term);
      context.ifPresent(known -> itsNotes.addAll(known.notes()));
      context
          .flatMap(FigureContext::maturity)
          .ifPresent(known -> itsMaturities.put(known.toString(), known));
    }
    return plus(new RollUpInputs(none.isEmpty() ? 1 : 0, none, itsNotes, itsMaturities));
  }

  private static String why(Operand term) {
    Optional<MissingReason> missing =
        term instanceof Statistic statistic
            ? statistic.value().missingReason()
            : term instanceof StatedValue value ? value.missingReason() : Optional.empty();
    return missing
        .map(MissingReason::code)
        .orElseGet(() -> term.undefinedReason().orElse(UndefinedReason.NOT_A_QUANTITY).code());
  }

  RollUpInputs plus(RollUpInputs other) {
    SortedMap<String, Long> allWithout = new TreeMap<>(without);
    other.without.forEach((reason, count) -> allWithout.merge(reason, count, Long::sum));
    SortedSet<String> allNotes = new TreeSet<>(notes);
    allNotes.addAll(other.notes);
    SortedMap<String, Maturity> allMaturities = new TreeMap<>(maturities);
    allMaturities.putAll(other.maturities);
    return new RollUpInputs(amounts + other.amounts, allWithout, allNotes, allMaturities);
  }

  /**
   * The number of inputs that are accounted for: those with an amount and those with nothing to
   * add.
   */
  long covered() {
    return amounts
        + without.entrySet().stream()
            .filter(entry -> NIL.contains(entry.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
  }

  /** Why a strict result is undefined; empty if all inputs are accounted for. */
  Optional<UndefinedReason> whyNotComplete() {
    return without.keySet().stream()
        .filter(code -> !NIL.contains(code))
        .findFirst()
        .map(RollUpInputs::reason);
  }

  private static UndefinedReason reason(String code) {
    return Coded.find(UndefinedReason.values(), code)
        .filter(reason -> reason != UndefinedReason.DID_NOT_OCCUR)
        .orElse(UndefinedReason.MISSING_VALUE);
  }

  /** Why there is no result at all; empty if at least one input had an amount. */
  Optional<UndefinedReason> whyNothing() {
    if (amounts > 0) {
      return Optional.empty();
    }
    return Optional.of(
        covered() > 0 ? UndefinedReason.DID_NOT_OCCUR : UndefinedReason.NOTHING_ADDED);
  }

  Optional<Maturity> maturity(MaturityScales scales) {
    return scales.weakest(maturities.values());
  }

  /** The fields of a text form: the count, the reasons, the notes, the maturities. */
  List<String> fields() {
    List<String> fields = new ArrayList<>();
    fields.add(Long.toString(amounts));
    fields.add(
        String.join(
            ",", without.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList()));
    fields.add(String.join(",", notes));
    fields.add(String.join(",", maturities.keySet()));
    return fields;
  }

  static RollUpInputs ofFields(List<String> fields) {
    SortedMap<String, Long> without = new TreeMap<>();
    for (String entry : list(fields.get(1))) {
      String[] pair = entry.split("=", 2);
      without.put(pair[0], count(pair.length == 2 ? pair[1] : ""));
    }
    SortedMap<String, Maturity> maturities = new TreeMap<>();
    for (String entry : list(fields.get(3))) {
      Maturity maturity = Maturity.parse(entry);
      maturities.put(maturity.toString(), maturity);
    }
    return new RollUpInputs(
        count(fields.get(0)), without, new TreeSet<>(list(fields.get(2))), maturities);
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(",", -1));
  }

  private static long count(String digits) {
    if (!digits.matches("[0-9]{1,18}")) {
      throw Arguments.refuse("text", "hold a count", digits);
    }
    return Long.parseLong(digits);
  }
}
