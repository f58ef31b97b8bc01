package io.github.wardreport.json;

import org.jspecify.annotations.Nullable;

/** A node, its path, and the reading it is part of. */
record Cursor(Node node, String path, Reading reading) {

  Cursor member(String name, Node value) {
    boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_-]*");
    return new Cursor(value, plain ? path + "." + name : path + "['" + name + "']", reading);
  }

  Cursor item(int index, Node value) {
    return new Cursor(value, path + "[" + index + "]", reading);
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

  @Nullable String text(String what) {
    return node instanceof Node.Text text ? text.value() : expected(what);
  }
}
