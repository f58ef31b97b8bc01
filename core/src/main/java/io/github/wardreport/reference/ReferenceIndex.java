package io.github.wardreport.reference;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a value that has an id, everything that refers to it, and what is broken between
 * them. An index is made in one pass over the value; a look-up takes constant time.
 *
 * <p>Example: {@code usesOf(EntityKind.STATISTIC, "budget-revenue")} are the section that prints
 * the figure, the indicator record whose actual it is, and the claims about it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReferenceIndex {
  private final Map<EntityKind, Map<String, Definition>> definitions =
      new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Map<String, List<Reference>>> uses =
      new EnumMap<>(EntityKind.class);
  private final Map<String, Set<String>> idsByOwner = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Reference> repeated = new ArrayList<>();

  /** A thing, and the place of its id. */
  private record Definition(Entity<?> entity, Reference id) {

    String path() {
      String path = id.path();
      return path.substring(0, path.length() - ".id".length());
    }
  }

  private ReferenceIndex() {}

  /**
   * Makes the index of a value.
   *
   * @param mapIds passes every id of the value through a mapper: {@code statistic::mapIds}
   * @return the index
   */
  public static ReferenceIndex of(Consumer<IdMapper> mapIds) {
    ReferenceIndex index = new ReferenceIndex();
    mapIds.accept(IdMapper.of(index::add));
    return index;
  }

  private String add(Reference reference, @Nullable Entity<?> entity) {
    if (entity == null) {
      references.add(reference);
      uses.computeIfAbsent(reference.kind(), unseen -> new HashMap<>())
          .computeIfAbsent(reference.id(), unseen -> new ArrayList<>(2))
          .add(reference);
    } else {
      define(reference, entity);
    }
    return reference.id();
  }

  private void define(Reference id, Entity<?> entity) {
    Definition first =
        definitions
            .computeIfAbsent(id.kind(), unseen -> new LinkedHashMap<>())
            .putIfAbsent(id.id(), new Definition(entity, id));
    if (id.owner().isPresent()) {
      idsByOwner.computeIfAbsent(id.owner().get(), unseen -> new LinkedHashSet<>()).add(id.id());
    } else if (first != null) {
      repeated.add(id);
    }
  }

  /**
   * The ids of all things of a kind.
   *
   * @param kind the kind
   * @return ids in the order of the value; empty if it has no such thing
   */
  public Set<String> ids(EntityKind kind) {
    return Collections.unmodifiableSet(definitionsOf(kind).keySet());
  }

  private Map<String, Definition> definitionsOf(EntityKind kind) {
    return definitions.getOrDefault(kind, Map.of());
  }

  /**
   * The thing with an id.
   *
   * @param kind its kind
   * @param id its id
   * @return the first thing of the kind with the id; empty if there is none
   */
  public Optional<Entity<?>> find(EntityKind kind, String id) {
    return Optional.ofNullable(definitionsOf(kind).get(id)).map(Definition::entity);
  }

  /**
   * The place of the thing with an id.
   *
   * @param kind its kind
   * @param id its id
   * @return the path of the first thing of the kind with the id, such as {@code $.records[3]};
   *     empty if there is none
   */
  public Optional<String> pathOf(EntityKind kind, String id) {
    return Optional.ofNullable(definitionsOf(kind).get(id)).map(Definition::path);
  }

  /**
   * All references, in the order of the value.
   *
   * @return references; the list cannot be changed
   */
  public List<Reference> references() {
    return Collections.unmodifiableList(references);
  }

  /**
   * The references to a thing: who uses this figure, which tasks an office leads or supports.
   *
   * @param kind the kind of the thing
   * @param id its id
   * @return references in the order of the value; empty if nothing refers to it
   */
  public List<Reference> usesOf(EntityKind kind, String id) {
    return Collections.unmodifiableList(
        uses.getOrDefault(kind, Map.of()).getOrDefault(id, List.of()));
  }

  /**
   * The ids that several things of one kind have, and the references that lead to nothing.
   *
   * @return problems, repeated ids first, each in the order of the value; empty if nothing is
   *     broken
   */
  public List<Problem> problems() {
    return problems(EnumSet.allOf(EntityKind.class));
  }

  /**
   * The ids that several things of one kind have, and the references that lead to nothing.
   *
   * @param kinds the kinds of things to check
   * @return problems, repeated ids first, each in the order of the value; empty if nothing is
   *     broken
   */
  public List<Problem> problems(Set<EntityKind> kinds) {
    List<Problem> problems = new ArrayList<>();
    for (Reference id : repeated) {
      if (kinds.contains(id.kind())) {
        problems.add(duplicate(id));
      }
    }
    for (Reference reference : references) {
      if (kinds.contains(reference.kind()) && leadsToNothing(reference)) {
        problems.add(dangling(reference));
      }
    }
    return List.copyOf(problems);
  }

  private Problem duplicate(Reference id) {
    Optional<String> first =
        Optional.ofNullable(definitionsOf(id.kind()).get(id.id()))
            .map(definition -> ", first at " + definition.id().path());
    return new Problem(id.path(), "duplicate id \"" + id.id() + "\"" + first.orElse(""));
  }

  /** Whose owner is unknown is not asked about: the reference to the owner is the problem. */
  private boolean leadsToNothing(Reference reference) {
    boolean hasKnownOwner =
        reference.owner().isEmpty()
            || reference.kind().owner().stream()
                .anyMatch(kind -> definitionsOf(kind).containsKey(reference.owner().get()));
    return hasKnownOwner && !known(reference).contains(reference.id());
  }

  private Collection<String> known(Reference reference) {
    return reference
        .owner()
        .map(owner -> idsByOwner.getOrDefault(owner, Set.of()))
        .orElseGet(() -> definitionsOf(reference.kind()).keySet());
  }

  private Problem dangling(Reference reference) {
    return new Problem(
        reference.path(),
        "no "
            + reference.kind().noun()
            + " has the id \""
            + reference.id()
            + "\""
            + NearMiss.question(reference.id(), known(reference)));
  }

  /**
   * Returns the mapper that renames a thing and all references to it.
   *
   * @param kind the kind of the thing
   * @param id the id it has
   * @param newId the id it gets
   * @return the mapper
   * @throws io.github.wardreport.problem.InvalidValueException if no thing of the kind has the id,
   *     or another has the new one
   */
  public IdMapper renaming(EntityKind kind, String id, String newId) {
    Set<String> known = ids(kind);
    if (!known.contains(id)) {
      String question = NearMiss.question(id, known);
      throw Arguments.refuse("id", "be the id of " + kind.nounWithArticle() + question, id);
    }
    if (!newId.equals(id) && known.contains(newId)) {
      throw Arguments.refuse("newId", "not be the id of another " + kind.noun(), newId);
    }
    return IdMapper.renaming(kind, id, newId);
  }
}
