package io.github.wardreport.territory;

import io.github.wardreport.territory.FigureObservation.Topic;
import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Selects the figures of units. A figure of a source of figures takes precedence over an incidental
 * one; of two figures of one rank for one day the first stays.
 */
final class FigureSelection {

  /** What a figure is a figure of, on whatever day. */
  private record Key(String unit, Topic topic) {

    static Key of(FigureObservation figure) {
      return new Key(figure.referenceArea(), figure.topic());
    }
  }

  private final Map<Key, NavigableMap<LocalDate, FigureObservation>> figures =
      new LinkedHashMap<>();
  private final Map<Key, FigureObservation> incidental = new LinkedHashMap<>();

  Optional<SourceConflict> add(FigureObservation figure) {
    FigureObservation known =
        figures
            .computeIfAbsent(Key.of(figure), unseen -> new TreeMap<>())
            .putIfAbsent(figure.asOf(), figure);
    return conflict(known == null ? figure : known, figure);
  }

  Optional<SourceConflict> addIncidental(FigureObservation figure) {
    FigureObservation known = incidental.putIfAbsent(Key.of(figure), figure);
    return conflict(known == null ? figure : known, figure);
  }

  private static Optional<SourceConflict> conflict(FigureObservation one, FigureObservation other) {
    return one.value().equals(other.value())
        ? Optional.empty()
        : Optional.of(
            new SourceConflict(
                one.referenceArea(),
                one.topic() == Topic.LAND_AREA ? Fact.LAND_AREA : Fact.POPULATION,
                new Statement(one.source(), one.value().toString()),
                new Statement(other.source(), other.value().toString())));
  }

  /** Returns where an incidental figure differs from the one that takes precedence over it. */
  List<SourceConflict> incidentalConflicts() {
    List<SourceConflict> conflicts = new ArrayList<>();
    incidental.forEach(
        (key, figure) ->
            figuresOf(key).stream()
                .reduce((earlier, later) -> later)
                .flatMap(latest -> conflict(latest, figure))
                .ifPresent(conflicts::add));
    return conflicts;
  }

  /** The figures of a unit that were selected: by topic, from the first day to the last. */
  List<FigureObservation> figuresOf(String unit) {
    return Arrays.stream(Topic.values())
        .flatMap(topic -> figuresOf(new Key(unit, topic)).stream())
        .toList();
  }

  private Collection<FigureObservation> figuresOf(Key key) {
    return figures.containsKey(key)
        ? figures.get(key).values()
        : Optional.ofNullable(incidental.get(key)).stream().toList();
  }
}
