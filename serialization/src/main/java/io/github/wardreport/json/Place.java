package io.github.wardreport.json;

import io.github.wardreport.problem.PathStep;
import java.util.Iterator;

/**
 * The node that a path of the model leads to, or the nearest one before it that is there.
 *
 * @param nearest the node, at its path in the text
 * @param path the whole path in the text, beyond the nearest node too
 */
record Place(Cursor nearest, String path) {

  /** Follows a path such as {@code $.parts[2].label} from a node on. */
  static Place find(Cursor from, String path) {
    Cursor at = from;
    Iterator<PathStep> steps = PathStep.parse(path).iterator();
    while (steps.hasNext()) {
      PathStep step = steps.next();
      if (step instanceof PathStep.Item item) {
        step = new PathStep.Item(at.reading().indexInText(at.path(), item.index()));
      }
      Cursor next = at.follow(step);
      if (next == null) {
        StringBuilder rest = new StringBuilder(at.path()).append(step);
        steps.forEachRemaining(rest::append);
        return new Place(at, rest.toString());
      }
      at = next;
    }
    return new Place(at, at.path());
  }

  Location at() {
    return nearest.node().at();
  }
}
