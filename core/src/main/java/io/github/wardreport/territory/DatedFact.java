package io.github.wardreport.territory;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A fact that held from one day to another: until 30 June 2025 {@code phường Kỳ Phương} was the
 * name of a ward.
 *
 * @param value the fact
 * @param from the first day on which it held; empty if it is not known
 * @param until the last day on which it held; empty if it still holds or the day is not known
 * @param <T> what kind of fact
 */
public record DatedFact<T>(T value, Optional<LocalDate> from, Optional<LocalDate> until) {

  /**
   * Checks the days.
   *
   * @param value {@link #value()}
   * @param from {@link #from()}
   * @param until {@link #until()}
   * @throws io.github.wardreport.problem.InvalidValueException if the last day is before the first
   */
  public DatedFact {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw Arguments.refuse("until", "not be before " + from.get(), until.get());
    }
  }

  /**
   * A fact whose days are not known.
   *
   * @param value the fact
   * @param <T> what kind of fact
   * @return the fact, which holds on every day
   */
  public static <T> DatedFact<T> always(T value) {
    return new DatedFact<>(value, Optional.empty(), Optional.empty());
  }

  /**
   * A fact that holds from a day on.
   *
   * @param value the fact
   * @param from the first day
   * @param <T> what kind of fact
   * @return the fact
   */
  public static <T> DatedFact<T> since(T value, LocalDate from) {
    return new DatedFact<>(value, Optional.of(from), Optional.empty());
  }

  /**
   * Returns whether the fact held on a day.
   *
   * @param day the day
   * @return true from the first day to the last; a bound that is not known excludes nothing
   */
  public boolean holdsOn(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (until.isEmpty() || !day.isAfter(until.get()));
  }

  /**
   * Returns whether another fact begins on the day after this one ends.
   *
   * @param next the other fact
   * @return true if no day lies between them; false if one of the two days is not known
   */
  public boolean isFollowedBy(DatedFact<?> next) {
    return until.isPresent() && next.from().equals(until.map(last -> last.plusDays(1)));
  }

  /**
   * Joins every fact to the one before it if both are one fact: phường Hoành Sơn of August 2025 and
   * of July 2026 is one name.
   *
   * @param facts the facts, from the first to the last
   * @param areOne whether a fact and the one after it are one
   * @param <T> what kind of fact
   * @return the facts; a joined one has the first day of the earlier fact, and the last day and the
   *     value of the later one
   */
  public static <T> List<DatedFact<T>> joined(
      List<DatedFact<T>> facts, BiPredicate<DatedFact<T>, DatedFact<T>> areOne) {
    List<DatedFact<T>> joined = new ArrayList<>();
    for (DatedFact<T> next : facts) {
      int last = joined.size() - 1;
      if (last >= 0 && areOne.test(joined.get(last), next)) {
        joined.set(last, new DatedFact<>(next.value(), joined.get(last).from(), next.until()));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  static <T> Optional<T> on(LocalDate day, List<DatedFact<T>> facts) {
    for (DatedFact<T> fact : facts) {
      if (fact.holdsOn(day)) {
        return Optional.of(fact.value());
      }
    }
    return Optional.empty();
  }

  static <T> boolean inOrder(List<DatedFact<T>> facts) {
    for (int i = 1; i < facts.size(); i++) {
      Optional<LocalDate> ended = facts.get(i - 1).until();
      Optional<LocalDate> began = facts.get(i).from();
      if (ended.isEmpty() || began.isEmpty() || !ended.get().isBefore(began.get())) {
        return false;
      }
    }
    return true;
  }
}
