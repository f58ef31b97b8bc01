package io.github.wardreport.json;

/** Where in a text something stands, counted from 1; {@link #NONE} for what was never read. */
record Location(int line, int column) {
  static final Location NONE = new Location(0, 0);
}
