package io.github.wardreport.json;

import io.github.wardreport.problem.PathStep;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node, its path, and the reading it is part of. */
record Cursor(Node node, String path, ReadContext reading) {

  Cursor member(String name, Node value) {
    return new Cursor(value, path + new PathStep.Member(name), reading);
  }

  Cursor item(int index, Node value) {
    return new Cursor(value, path + new PathStep.Item(index), reading);
  }

  /** One step on; null where the step leads to nothing. */
  @Nullable Cursor follow(PathStep step) {
    return step.match(member -> follow(member.name()), item -> follow(item.index())).orElse(null);
  }

  private Optional<Cursor> follow(String name) {
    Node value = node instanceof Node.Members members ? members.find(name) : null;
    return value == null ? Optional.empty() : Optional.of(member(name, value));
  }

  private Optional<Cursor> follow(int index) {
    return node instanceof Node.Items items && index < items.nodes().size()
        ? Optional.of(item(index, items.nodes().get(index)))
        : Optional.empty();
  }

  /** Notes a problem here; the null is for the caller to hand on. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T problem(String message) {
    reading.problem(path, node.at(), message);
    return null;
  }

  /** Notes that something else was expected here. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T expected(String what) {
    return problem("expected " + what + ", found " + node.words());
  }

  /** Notes that a member is not there; a draft may lack what has a stand-in. */
  void missing(String name, boolean hasStandIn) {
    String message = "the member \"" + name + "\" is missing";
    if (hasStandIn && reading.isDraft()) {
      reading.gap(path, node.at(), message);
    } else {
      reading.problem(path, node.at(), message);
      reading.isMissing(path + new PathStep.Member(name));
    }
  }

  @Nullable String text(String what) {
    return node instanceof Node.Text text ? text.value() : expected(what);
  }
}
