package io.github.wardreport.measure;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * Why there is no value. These are different things, and none of them is zero; they stay apart in
 * storage, in printing and through sums.
 *
 * <p>The signs are those of Vietnamese and international statistical tables: {@code -}, {@code
 * ...}, {@code x}.
 */
public enum MissingReason implements Labelled {
  /** The thing did not occur; printed {@code -}. */
  DID_NOT_OCCUR("did-not-occur"),
  /** It occurred, or may have, and nobody collected it; printed {@code ...}. */
  NOT_COLLECTED("not-collected"),
  /** It cannot occur here; printed {@code x}. */
  NOT_APPLICABLE("not-applicable"),
  /** The source says that the value is still being worked on ({@code đang cập nhật}). */
  BEING_UPDATED("being-updated"),
  /** There is a value, and it is withheld, for example to protect a person or an enterprise. */
  SUPPRESSED("suppressed"),
  /** The document speaks of the figure and does not print it. */
  NOT_STATED("not-stated");

  private final String code;

  MissingReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(MissingReason.class, "missing." + code);
  }
}
