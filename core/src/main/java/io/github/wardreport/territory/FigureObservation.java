package io.github.wardreport.territory;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.source.Citation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The land area or the population that a source states for an administrative unit on a day.
 *
 * <p>Example: 70.48 km² for phường Hoành Sơn on 17 July 2025. A value that the source announces but
 * does not give ({@code đang cập nhật}) is a missing value.
 */
@Value.Immutable
@ValueStyle
public sealed interface FigureObservation extends WithFigureObservation
    permits ImmutableFigureObservation {

  /**
   * The administrative unit that the figure is about.
   *
   * @return an administrative unit's id
   */
  String referenceArea();

  /**
   * What the figure measures.
   *
   * @return land area or population
   */
  Topic topic();

  /**
   * The value with its measure unit.
   *
   * @return a quantity or a missing value
   */
  StatedValue value();

  /**
   * The day that the figure is of.
   *
   * @return the day
   */
  LocalDate asOf();

  /**
   * The printed token, if the value does not rebuild it.
   *
   * @return for example {@code 21,004}; empty if the value rebuilds it
   */
  Optional<String> asPrinted();

  /**
   * The document that the figure was taken from, with the place in it.
   *
   * @return empty if it is not known
   */
  Optional<Citation> citation();

  /**
   * Where this was observed, in words for people.
   *
   * @return for example {@code areas.csv:12}
   */
  String source();

  /**
   * The id of the statistic that is made of this figure.
   *
   * @return for example {@code land-area-of-hoanh-son-2025-07-17}
   */
  default String id() {
    return topic().code() + "-of-" + referenceArea() + "-" + asOf();
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants.of("figure of \"" + referenceArea() + "\"")
        .id("referenceArea", referenceArea())
        .require(!source().isBlank(), "source", "must not be blank")
        .check();
  }

  /** What figures of administrative units measure. */
  enum Topic {
    /** Land area (diện tích tự nhiên), in km² or another unit of area. */
    LAND_AREA("land-area", "Diện tích tự nhiên", "Land area"),
    /** Population (quy mô dân số), in persons. */
    POPULATION("population", "Quy mô dân số", "Population");

    private final String code;
    private final String vietnamese;
    private final String english;

    Topic(String code, String vietnamese, String english) {
      this.code = code;
      this.vietnamese = vietnamese;
      this.english = english;
    }

    /**
     * The code in files and the topic of the statistic.
     *
     * @return for example {@code land-area}
     */
    public String code() {
      return code;
    }

    /**
     * The words for people.
     *
     * @return the label in Vietnamese and English
     */
    public Label label() {
      return Label.of(vietnamese, english);
    }

    /**
     * Finds a topic by its code.
     *
     * @param code for example {@code population}
     * @return empty if no topic has the code
     */
    public static Optional<Topic> find(String code) {
      return Arrays.stream(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
  }

  /**
   * Starts a new figure.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FigureObservation}; {@code build()} reports every problem at once. */
  final class Builder extends ImmutableFigureObservation.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
