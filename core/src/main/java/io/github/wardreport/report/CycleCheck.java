package io.github.wardreport.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the things that reach themselves by following references: the strongly connected components
 * with an edge inside. It takes linear time and does not recurse, so that a long chain in a file
 * cannot overflow the stack.
 *
 * <p><i>Source:</i> R. Tarjan, Depth-first search and linear graph algorithms, 1972.
 */
final class CycleCheck {
  private final Map<String, List<String>> edges;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> isOpen = new HashSet<>();
  private final Set<String> found = new HashSet<>();

  /** A thing whose references are being followed, and those that are still to be followed. */
  private record Step(String id, Iterator<String> rest) {}

  private CycleCheck(Map<String, List<String>> edges) {
    this.edges = edges;
  }

  static Set<String> membersOf(Map<String, List<String>> edges) {
    CycleCheck check = new CycleCheck(edges);
    for (String id : edges.keySet()) {
      if (!check.order.containsKey(id)) {
        check.follow(id);
      }
    }
    return check.found;
  }

  private void follow(String start) {
    Deque<Step> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Step step = path.peek();
      if (step.rest().hasNext()) {
        String next = step.rest().next();
        if (!order.containsKey(next)) {
          path.push(enter(next));
        } else if (isOpen.contains(next)) {
          lower(step.id(), at(order, next));
        }
      } else {
        path.pop();
        if (!path.isEmpty()) {
          lower(path.peek().id(), at(lowest, step.id()));
        }
        close(step.id());
      }
    }
  }

  private Step enter(String id) {
    order.put(id, order.size());
    lowest.put(id, at(order, id));
    open.push(id);
    isOpen.add(id);
    return new Step(id, edges.getOrDefault(id, List.of()).iterator());
  }

  private void lower(String id, int reached) {
    lowest.merge(id, reached, Math::min);
  }

  private void close(String id) {
    if (at(lowest, id) != at(order, id)) {
      return;
    }
    boolean alone = id.equals(open.peek()) && !edges.getOrDefault(id, List.of()).contains(id);
    String last;
    do {
      last = open.pop();
      isOpen.remove(last);
      if (!alone) {
        found.add(last);
      }
    } while (!last.equals(id));
  }

  private static int at(Map<String, Integer> numbers, String id) {
    return numbers.getOrDefault(id, 0);
  }
}
