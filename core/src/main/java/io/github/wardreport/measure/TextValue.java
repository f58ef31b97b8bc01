package io.github.wardreport.measure;

import io.github.wardreport.label.Label;
import java.util.Optional;

/**
 * A result stated in a word: {@code giữ vững}, {@code đạt}.
 *
 * @param text the word
 */
public record TextValue(Label text) implements StatedValue {

  /**
   * Nothing: a word has no quantity.
   *
   * @return nothing
   */
  @Override
  public Optional<Quantity> quantity() {
    return Optional.empty();
  }

  @Override
  public Optional<MeasureUnit> unit() {
    return Optional.empty();
  }

  @Override
  public Optional<NoQuantityReason> noQuantityReason() {
    return Optional.of(NoQuantityReason.NOT_A_QUANTITY);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.text(this);
  }

  /**
   * The word in Vietnamese.
   *
   * @return for example {@code giữ vững}
   */
  @Override
  public String toString() {
    return text.vi();
  }
}
