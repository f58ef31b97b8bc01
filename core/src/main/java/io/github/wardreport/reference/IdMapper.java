package io.github.wardreport.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the id to use in the place of each id of a value. A type passes its ids through one
 * of these in {@link Referrer#mapIds}, a line for each attribute:
 *
 * <pre>{@code
 * public default Section mapIds(IdMapper ids) {
 *   return withId(ids.own(EntityKind.SECTION, this))
 *       .withParent(ids.refer(EntityKind.SECTION, "parent", parent()))
 *       .withNotes(ids.refer(EntityKind.NOTE, "notes", notes()));
 * }
 * }</pre>
 *
 * <p>Whatever has no new id comes back as the same object, so that {@code with…} makes no copy.
 */
public final class IdMapper {
  private final Answers answers;
  private final ModelPath path;
  private final Optional<String> owner;

  /** Decides which id is used in the place of another. */
  interface Answers {

    /** The id to use for the reference; the entity is given if the reference is its own id. */
    String to(Reference reference, @Nullable Entity<?> entity);
  }

  private IdMapper(Answers answers, ModelPath path, Optional<String> owner) {
    this.answers = answers;
    this.path = path;
    this.owner = owner;
  }

  static IdMapper of(Answers answers) {
    return new IdMapper(answers, ModelPath.ROOT, Optional.empty());
  }

  /**
   * Returns the mapper that gives one thing another id and leaves all other ids as they are.
   *
   * @param kind the kind of thing
   * @param id the id it has
   * @param newId the id it gets
   * @return the mapper
   */
  static IdMapper renaming(EntityKind kind, String id, String newId) {
    return of(
        (reference, entity) ->
            reference.kind() == kind && reference.id().equals(id) ? newId : reference.id());
  }

  /**
   * Maps the id of a thing itself.
   *
   * @param kind the kind of thing
   * @param entity the thing
   * @return its id
   */
  public String own(EntityKind kind, Entity<?> entity) {
    return answers.to(reference(kind, entity.id(), path.then("id")), entity);
  }

  /**
   * Maps a reference.
   *
   * @param kind the kind of thing it refers to
   * @param member the member that holds the reference
   * @param id the id of the thing
   * @return the id to use
   */
  public String refer(EntityKind kind, String member, String id) {
    return answer(kind, id, path.then(member));
  }

  /**
   * Maps a reference that stands at the path of this mapper.
   *
   * @param kind the kind of thing it refers to
   * @param id the id of the thing
   * @return the id to use
   */
  public String refer(EntityKind kind, String id) {
    return answer(kind, id, path);
  }

  /**
   * Maps a reference that may be absent.
   *
   * @param kind the kind of thing it refers to
   * @param member the member that holds the reference
   * @param id the id of the thing
   * @return the id to use; empty if there is no reference
   */
  public Optional<String> refer(EntityKind kind, String member, Optional<String> id) {
    return id.map(present -> refer(kind, member, present));
  }

  /**
   * Maps a list of references.
   *
   * @param kind the kind of things they refer to
   * @param member the member that holds the references
   * @param ids the ids of the things
   * @return the ids to use, in the same order
   */
  public List<String> refer(EntityKind kind, String member, List<String> ids) {
    ModelPath list = path.then(member);
    return mapItems(ids, (id, index) -> answer(kind, id, list.then(index)));
  }

  /**
   * Maps references by name, such as those of a breakdown's part by measure.
   *
   * @param kind the kind of things they refer to
   * @param ids the ids of the things by the name of the member that holds each reference
   * @return the ids to use by the same names, in the same order
   */
  public Map<String, String> refer(EntityKind kind, Map<String, String> ids) {
    Map<String, String> answers = new LinkedHashMap<>();
    ids.forEach((member, id) -> answers.put(member, refer(kind, member, id)));
    return answers.equals(ids) ? ids : Collections.unmodifiableMap(answers);
  }

  /**
   * Maps the ids of a part that may be absent.
   *
   * @param member the member that holds the part
   * @param part the part
   * @param <T> the type of the part
   * @return the part with the ids to use; empty if there is none
   */
  public <T extends Referrer<T>> Optional<T> part(String member, Optional<T> part) {
    if (part.isEmpty()) {
      return part;
    }
    T mapped = part.get().mapIds(within(member));
    return mapped.equals(part.get()) ? part : Optional.of(mapped);
  }

  /**
   * Maps the ids of a list of parts.
   *
   * @param member the member that holds the parts
   * @param parts the parts
   * @param <T> the type of the parts
   * @return the parts with the ids to use, in the same order
   */
  public <T extends Referrer<T>> List<T> parts(String member, List<T> parts) {
    return parts(member, parts, Referrer::mapIds);
  }

  /**
   * Maps the ids of a list of parts that cannot map them by themselves.
   *
   * @param member the member that holds the parts
   * @param parts the parts
   * @param mapping maps the ids of one part
   * @param <T> the type of the parts
   * @return the parts with the ids to use, in the same order
   */
  public <T> List<T> parts(String member, List<T> parts, BiFunction<T, IdMapper, T> mapping) {
    return within(member).items(parts, mapping);
  }

  /**
   * Maps the ids of the items of a list that stands at the path of this mapper.
   *
   * @param items the items
   * @param mapping maps the ids of one item
   * @param <T> the type of the items
   * @return the items with the ids to use, in the same order
   */
  public <T> List<T> items(List<T> items, BiFunction<T, IdMapper, T> mapping) {
    return mapItems(items, (item, index) -> mapping.apply(item, at(index)));
  }

  /**
   * Returns the mapper for what a member holds.
   *
   * @param member the member
   * @return a mapper whose paths go through the member
   */
  public IdMapper within(String member) {
    return new IdMapper(answers, path.then(member), owner);
  }

  /**
   * Returns the mapper for an item of a list.
   *
   * @param index the place of the item, counted from 0
   * @return a mapper whose paths go through the item
   */
  public IdMapper at(int index) {
    return new IdMapper(answers, path.then(index), owner);
  }

  /**
   * Returns the mapper for parts whose ids belong to a thing.
   *
   * @param id the id of the thing, such as the indicator that targets belong to
   * @return a mapper that maps ids of such parts as those of that thing
   */
  public IdMapper ownedBy(String id) {
    return new IdMapper(answers, path, Optional.of(id));
  }

  private String answer(EntityKind kind, String id, ModelPath at) {
    return answers.to(reference(kind, id, at), null);
  }

  private Reference reference(EntityKind kind, String id, ModelPath at) {
    return new Reference(kind, id, kind.owner().isPresent() ? owner : Optional.empty(), at);
  }

  private interface ItemMapper<T> {
    T map(T item, int index);
  }

  private static <T> List<T> mapItems(List<T> items, ItemMapper<T> mapper) {
    List<T> mapped = new ArrayList<>(items.size());
    boolean same = true;
    for (int i = 0; i < items.size(); i++) {
      T item = mapper.map(items.get(i), i);
      same &= item.equals(items.get(i));
      mapped.add(item);
    }
    return same ? items : List.copyOf(mapped);
  }
}
