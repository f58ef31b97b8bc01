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
  List<Dated<Label>> names();

  /**
   * What kind of unit it was; kinds are data.
   *
   * @return for example {@code ward}, {@code commune}, {@code province}
   */
  List<Dated<String>> kinds();

  /**
   * The units it belonged to.
   *
   * @return ids of administrative units
   */
  List<Dated<String>> parents();

  /**
   * Its official codes; one code may be another unit's at another date.
   *
   * @return for example {@code 18796}
   */
  List<Dated<String>> codes();

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
  Optional<String> area();

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
   * What it was called on a day.
   *
   * @param day the day
   * @return nothing where it had no name then
   */
  default Optional<Label> nameAt(LocalDate day) {
    return Dated.at(day, names());
  }

  /**
   * What kind of unit it was on a day.
   *
   * @param day the day
   * @return nothing where that is not known
   */
  default Optional<String> kindAt(LocalDate day) {
    return Dated.at(day, kinds());
  }

  /**
   * Which unit it belonged to on a day.
   *
   * @param day the day
   * @return the id of an administrative unit, or nothing where that is not known
   */
  default Optional<String> parentAt(LocalDate day) {
    return Dated.at(day, parents());
  }

  /**
   * Its official code on a day.
   *
   * @param day the day
   * @return nothing where that is not known
   */
  default Optional<String> codeAt(LocalDate day) {
    return Dated.at(day, codes());
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
    Invariants.of("administrative unit \"" + id() + "\"")
        .id("id", id())
        .require(!names().isEmpty(), "names", "must not be empty")
        .require(Dated.inOrder(names()), "names", "must follow each other without overlapping")
        .require(Dated.inOrder(kinds()), "kinds", "must follow each other without overlapping")
        .require(Dated.inOrder(parents()), "parents", "must follow each other without overlapping")
        .require(Dated.inOrder(codes()), "codes", "must follow each other without overlapping")
        .check();
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
  }
}
