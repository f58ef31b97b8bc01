package io.github.wardreport.json;

/**
 * A place in a JSON text.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 code units, counted from 1
 */
public record JsonPosition(int line, int column) {}
