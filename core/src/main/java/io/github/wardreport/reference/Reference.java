package io.github.wardreport.reference;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a value that names a thing by its id.
 *
 * <p>Example: {@code $.sections[2].statistics[0]} refers to the statistic {@code rice-area}.
 *
 * <p>This class is immutable and thread-safe. The text of the path is made when it is asked for.
 */
public final class Reference {
  private final EntityKind kind;
  private final String id;
  private final Optional<String> owner;
  private final ModelPath path;

  Reference(EntityKind kind, String id, Optional<String> owner, ModelPath path) {
    this.kind = kind;
    this.id = id;
    this.owner = owner;
    this.path = path;
  }

  /**
   * The kind of thing it refers to.
   *
   * @return the kind
   */
  public EntityKind kind() {
    return kind;
  }

  /**
   * The id of the thing it refers to.
   *
   * @return an id; whether a thing with this id exists is not part of the reference
   */
  public String id() {
    return id;
  }

  /**
   * The thing that the id belongs to, where ids are not unique in a report.
   *
   * @return for a target that a record names, the id of the record's indicator; empty if any thing
   *     of the kind with the id is meant
   */
  public Optional<String> owner() {
    return owner;
  }

  /**
   * The place of the reference.
   *
   * @return a model path inside the value that was asked for its references, such as {@code
   *     $.targets[0].figure}
   */
  public String path() {
    return path.toString();
  }

  /**
   * Returns whether the other is a reference to the same id from the same path.
   *
   * @param other anything
   * @return true if kind, id, owner and path are equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Reference that
        && kind == that.kind
        && id.equals(that.id)
        && owner.equals(that.owner)
        && path().equals(that.path());
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, id, owner, path());
  }

  /**
   * The path, the kind and the id.
   *
   * @return for example {@code $.notes[0]: note "crops"}
   */
  @Override
  public String toString() {
    return path + ": " + kind.noun() + " \"" + id + "\"";
  }
}
