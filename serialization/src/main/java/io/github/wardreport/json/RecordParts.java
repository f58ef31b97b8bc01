package io.github.wardreport.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The parts of a record while they are read: records have no builder. */
final class RecordParts {
  private final Map<RecordPart<?>, Object> values = new HashMap<>();

  /**
   * One part of a record.
   *
   * @param <V> its type
   */
  static final class RecordPart<V> implements BiConsumer<RecordParts, V> {
    @Override
    public void accept(RecordParts parts, V value) {
      parts.values.put(this, value);
    }
  }

  /** A part that was declared as required. */
  <V> V get(RecordPart<V> part) {
    return find(part).orElseThrow();
  }

  @SuppressWarnings("unchecked") // a part only ever puts values of its own type
  <V> Optional<V> find(RecordPart<V> part) {
    return Optional.ofNullable((V) values.get(part));
  }

  <V> List<V> list(RecordPart<List<V>> part) {
    return find(part).orElse(List.of());
  }
}
