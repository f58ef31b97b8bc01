package io.github.wardreport.label;

import io.github.wardreport.internal.Arguments;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Texts that an application keeps beside a value under keys of its own. The library carries them
 * along, in order, and never reads them.
 *
 * <p>Example: {@code Attributes.empty().with("erp-code", "NS-01").get("erp-code")}. Values of this
 * class cannot change.
 */
public final class Attributes {
  private static final Attributes EMPTY = new Attributes(Map.of());

  private final Map<String, String> texts;

  private Attributes(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * No attributes.
   *
   * @return the empty attributes
   */
  public static Attributes empty() {
    return EMPTY;
  }

  /**
   * These attributes and one more, which comes last.
   *
   * @param key its key, not blank and not there yet
   * @param text its text
   * @return the attributes
   * @throws io.github.wardreport.problem.InvalidValueException if the key is blank or there already
   */
  public Attributes with(String key, String text) {
    Arguments.notBlank("key", key);
    Map<String, String> more = new LinkedHashMap<>(texts);
    if (more.putIfAbsent(key, text) != null) {
      throw Arguments.refuse("key", "not be there already", key);
    }
    return new Attributes(Collections.unmodifiableMap(more));
  }

  /**
   * The text under a key.
   *
   * @param key the key
   * @return empty if there is none
   */
  public Optional<String> get(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /**
   * All texts by key, in order.
   *
   * @return a map that cannot be changed
   */
  public Map<String, String> asMap() {
    return texts;
  }

  /**
   * Whether there are none.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /**
   * Whether the other are the same texts under the same keys, in any order.
   *
   * @param other any object
   * @return true if they are
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Attributes attributes && texts.equals(attributes.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /**
   * The texts by key.
   *
   * @return for example {@code {erp-code=NS-01}}
   */
  @Override
  public String toString() {
    return texts.toString();
  }
}
