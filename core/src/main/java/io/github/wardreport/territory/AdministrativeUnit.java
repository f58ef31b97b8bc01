package io.github.wardreport.territory;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ward, commune, province or other unit of administration. It has an id of its own; its name,
 * kind, parent and code are dated facts about it, because all of them change and codes are given to
 * other units later.
 *
 * <p>Example: phường Hoành Sơn of Hà Tĩnh, formed in 2025 from phường Kỳ Nam, Kỳ Phương, Kỳ Liên
 * and the rest of xã Kỳ Lợi by Nghị quyết 1665/NQ-UBTVQH15.
 */
@Value.Immutable
@ValueStyle
public sealed interface AdministrativeUnit permits ImmutableAdministrativeUnit {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  String id();

  /**
   * Its names, from the first to the last.
   *
   * @return at least one name
   */
  List<DatedFact<Label>> names();

  /**
   * What kind of unit it was; kinds are data.
   *
   * @return for example {@code ward}, {@code commune}, {@code province}
   */
  List<DatedFact<String>> kinds();

  /**
   * The units it belonged to.
   *
   * @return ids of administrative units
   */
  List<DatedFact<String>> parents();

  /**
   * Its official codes; one code may be another unit's at another date.
   *
   * @return for example {@code 18796}
   */
  List<DatedFact<String>> codes();

  /**
   * How it was formed.
   *
   * @return nothing where the document does not say
   */
  Optional<Formation> formation();

  /**
   * Its area.
   *
   * @return the id of a statistic, or nothing
   */
  Optional<String> landArea();

  /**
   * Its population.
   *
   * @return the id of a statistic, or nothing
   */
  Optional<String> population();

  /**
   * The application's own texts.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * The first day of its life, which is that of its first name.
   *
   * @return nothing where that is not known
   */
  default Optional<LocalDate> formedOn() {
    return names().get(0).from();
  }

  /**
   * The last day of its life, which is that of its last name.
   *
   * @return nothing where it still exists or that is not known
   */
  default Optional<LocalDate> existedUntil() {
    return names().get(names().size() - 1).until();
  }

  /**
   * Whether it existed on a day.
   *
   * @param day the day
   * @return true from its first day to its last, as far as they are known
   */
  default boolean existsOn(LocalDate day) {
    return formedOn().filter(day::isBefore).isEmpty()
        && existedUntil().filter(day::isAfter).isEmpty();
  }

  /**
   * What it was called on a day.
   *
   * @param day the day
   * @return nothing where it did not exist then, or its name is not known
   */
  default Optional<Label> nameOn(LocalDate day) {
    return at(day, names());
  }

  /**
   * What kind of unit it was on a day.
   *
   * @param day the day
   * @return nothing where it did not exist then, or that is not known
   */
  default Optional<String> kindOn(LocalDate day) {
    return at(day, kinds());
  }

  /**
   * Which unit it belonged to on a day.
   *
   * @param day the day
   * @return the id of an administrative unit, or nothing where it did not exist then or that is not
   *     known
   */
  default Optional<String> parentOn(LocalDate day) {
    return at(day, parents());
  }

  /**
   * Its official code on a day.
   *
   * @param day the day
   * @return nothing where it did not exist then, or that is not known
   */
  default Optional<String> codeOn(LocalDate day) {
    return at(day, codes());
  }

  private <T> Optional<T> at(LocalDate day, List<DatedFact<T>> facts) {
    return existsOn(day) ? DatedFact.on(day, facts) : Optional.empty();
  }

  /**
   * The name it has had last.
   *
   * @return the last of its names
   */
  default Label latestName() {
    return names().get(names().size() - 1).value();
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants invariants = Invariants.of("administrative unit \"" + id() + "\"");
    invariants
        .id("id", id())
        .require(!names().isEmpty(), "names", "must not be empty")
        .require(DatedFact.inOrder(names()), "names", "must follow each other without overlapping")
        .require(DatedFact.inOrder(kinds()), "kinds", "must follow each other without overlapping")
        .require(
            DatedFact.inOrder(parents()), "parents", "must follow each other without overlapping")
        .require(DatedFact.inOrder(codes()), "codes", "must follow each other without overlapping");
    if (!names().isEmpty()) {
      checkLife(invariants, "kinds", kinds());
      checkLife(invariants, "parents", parents());
      checkLife(invariants, "codes", codes());
      Optional<LocalDate> effective = formation().flatMap(Formation::effective);
      invariants.require(
          effective.isEmpty() || formedOn().isEmpty() || effective.equals(formedOn()),
          "formation.effective",
          "must be the unit's first day, " + formedOn().map(LocalDate::toString).orElse(""));
    }
    invariants.check();
  }

  private <T> void checkLife(Invariants invariants, String path, List<DatedFact<T>> facts) {
    for (int i = 0; i < facts.size(); i++) {
      DatedFact<T> fact = facts.get(i);
      String at = path + "[" + i + "]";
      formedOn()
          .ifPresent(
              first -> {
                invariants.require(
                    fact.from().filter(first::isAfter).isEmpty(),
                    at + ".from",
                    "must not be before the unit's first day, " + first);
                invariants.require(
                    fact.until().filter(first::isAfter).isEmpty(),
                    at + ".until",
                    "must not be before the unit's first day, " + first);
              });
      existedUntil()
          .ifPresent(
              last -> {
                invariants.require(
                    fact.from().filter(last::isBefore).isEmpty(),
                    at + ".from",
                    "must not be after the unit's last day, " + last);
                invariants.require(
                    fact.until().filter(last::isBefore).isEmpty(),
                    at + ".until",
                    "must not be after the unit's last day, " + last);
              });
    }
  }

  /**
   * Starts a new one.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link AdministrativeUnit}; what is missing or contradicts itself is reported by
   * {@code build()}, all at once.
   */
  final class Builder extends ImmutableAdministrativeUnit.Builder {

    /** An empty builder. */
    public Builder() {}

    /**
     * Makes a figure the current land area or population of the unit.
     *
     * @param figure a figure of the unit
     * @return this builder
     */
    public Builder figure(FigureObservation figure) {
      return switch (figure.topic()) {
        case LAND_AREA -> landArea(figure.id());
        case POPULATION -> population(figure.id());
      };
    }
  }
}
