package io.github.wardreport.territory;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ward, commune, province or other unit of administration (đơn vị hành chính). Its id never
 * changes. Its name, kind, parent and code are dated facts about it, because all of them change,
 * and a code may be given to another unit later.
 *
 * <p>Example: phường Hoành Sơn of Hà Tĩnh, formed in 2025 from phường Kỳ Nam, Kỳ Phương, Kỳ Liên
 * and the rest of xã Kỳ Lợi by Nghị quyết 1665/NQ-UBTVQH15.
 *
 * <p>It has no {@code with…} methods, because Java cannot take dated facts as variable arguments
 * safely. A changed copy is made by {@code AdministrativeUnit.builder().from(unit)}.
 */
@Value.Immutable
@ValueStyle
public sealed interface AdministrativeUnit extends Entity<AdministrativeUnit>
    permits ImmutableAdministrativeUnit {

  /**
   * The id by which other things refer to the unit.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * The names of the unit, from the first to the last.
   *
   * @return at least one name
   */
  List<DatedFact<Label>> names();

  /**
   * The kinds of the unit, from the first to the last. Kinds are data.
   *
   * @return for example {@code ward}, {@code commune}, {@code province}
   */
  List<DatedFact<String>> kinds();

  /**
   * The units that it belonged to, from the first to the last.
   *
   * @return ids of administrative units
   */
  List<DatedFact<String>> parents();

  /**
   * The official codes, from the first to the last. On another day a code may belong to another
   * unit.
   *
   * @return for example {@code 18796}
   */
  List<DatedFact<String>> codes();

  /**
   * How the unit was formed.
   *
   * @return empty if the document does not say
   */
  Optional<Formation> formation();

  /**
   * The land area.
   *
   * @return the id of a statistic; empty if it is not known
   */
  Optional<String> landArea();

  /**
   * The population.
   *
   * @return the id of a statistic; empty if it is not known
   */
  Optional<String> population();

  /**
   * Texts of the application.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * The first day on which the unit existed: the first day of its first name.
   *
   * @return empty if it is not known
   */
  default Optional<LocalDate> formedOn() {
    return names().get(0).from();
  }

  /**
   * The last day on which the unit existed: the last day of its last name.
   *
   * @return empty if the unit still exists or the day is not known
   */
  default Optional<LocalDate> existedUntil() {
    return names().get(names().size() - 1).until();
  }

  /**
   * Returns whether the unit existed on a day.
   *
   * @param day the day
   * @return true from its first day to its last; a bound that is not known excludes nothing
   */
  default boolean existsOn(LocalDate day) {
    return formedOn().filter(day::isBefore).isEmpty()
        && existedUntil().filter(day::isAfter).isEmpty();
  }

  /**
   * The name on a day.
   *
   * @param day the day
   * @return empty if the unit did not exist on the day or its name is not known
   */
  default Optional<Label> nameOn(LocalDate day) {
    return at(day, names());
  }

  /**
   * The kind on a day.
   *
   * @param day the day
   * @return the code of a kind; empty if the unit did not exist on the day or its kind is not known
   */
  default Optional<String> kindOn(LocalDate day) {
    return at(day, kinds());
  }

  /**
   * The unit that it belonged to on a day.
   *
   * @param day the day
   * @return the id of an administrative unit; empty if the unit did not exist on the day or its
   *     parent is not known
   */
  default Optional<String> parentOn(LocalDate day) {
    return at(day, parents());
  }

  /**
   * The official code on a day.
   *
   * @param day the day
   * @return empty if the unit did not exist on the day or its code is not known
   */
  default Optional<String> codeOn(LocalDate day) {
    return at(day, codes());
  }

  private <T> Optional<T> at(LocalDate day, List<DatedFact<T>> facts) {
    return existsOn(day) ? DatedFact.on(day, facts) : Optional.empty();
  }

  /**
   * The latest name.
   *
   * @return the last of its names
   */
  default Label latestName() {
    return names().get(names().size() - 1).value();
  }

  @Override
  default AdministrativeUnit mapIds(IdMapper ids) {
    String id = ids.own(EntityKind.ADMINISTRATIVE_UNIT, this);
    List<DatedFact<String>> parents =
        ids.parts("parents", parents(), AdministrativeUnit::mapParent);
    Optional<String> landArea = ids.refer(EntityKind.STATISTIC, "landArea", landArea());
    Optional<String> population = ids.refer(EntityKind.STATISTIC, "population", population());
    Optional<Formation> formation = ids.part("formation", formation());
    boolean same =
        id.equals(id())
            && parents.equals(parents())
            && landArea.equals(landArea())
            && population.equals(population())
            && formation.equals(formation());
    return same
        ? this
        : builder()
            .from(this)
            .id(id)
            .parents(parents)
            .landArea(landArea)
            .population(population)
            .formation(formation)
            .build();
  }

  private static DatedFact<String> mapParent(DatedFact<String> parent, IdMapper ids) {
    String id = ids.refer(EntityKind.ADMINISTRATIVE_UNIT, "value", parent.value());
    return new DatedFact<>(id, parent.from(), parent.until());
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
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
   * Starts a new unit.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AdministrativeUnit}; {@code build()} reports every problem at once. */
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
