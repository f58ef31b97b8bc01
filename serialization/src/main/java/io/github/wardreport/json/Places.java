package io.github.wardreport.json;

/** Finds the node that a path leads to. */
final class Places {

  private Places() {}

  /**
   * The node at a path such as {@code .parts[2].label}, or the nearest one before it that is there.
   */
  static Cursor find(Cursor from, String relativePath) {
    Cursor at = from;
    String rest = relativePath;
    while (!rest.isEmpty()) {
      Cursor next = null;
      int end = 1;
      if (rest.charAt(0) == '[') {
        end = rest.indexOf(']') + 1;
        int index = Integer.parseInt(rest.substring(1, end - 1));
        if (at.node() instanceof Node.Items items && index < items.nodes().size()) {
          next = at.item(index, items.nodes().get(index));
        }
      } else {
        while (end < rest.length() && rest.charAt(end) != '.' && rest.charAt(end) != '[') {
          end++;
        }
        String name = rest.substring(1, end);
        Node member = at.node() instanceof Node.Members object ? object.find(name) : null;
        next = member == null ? null : at.member(name, member);
      }
      if (next == null) {
        return at;
      }
      at = next;
      rest = rest.substring(end);
    }
    return at;
  }
}
