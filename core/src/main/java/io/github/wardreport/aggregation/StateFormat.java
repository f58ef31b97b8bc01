package io.github.wardreport.aggregation;

import io.github.wardreport.internal.Arguments;
import java.util.ArrayList;
import java.util.List;

/** The fields of a roll-up's text form, separated by bars. */
final class StateFormat {
  private static final char BAR = '|';
  private static final char ESCAPE = '\\';

  private StateFormat() {}

  static String join(List<String> fields) {
    return String.join(
        "|", fields.stream().map(f -> f.replace("\\", "\\\\").replace("|", "\\|")).toList());
  }

  /** The fields after the version. */
  static List<String> split(String text, String version) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE && i + 1 < text.length()) {
        i++;
        field.append(text.charAt(i));
      } else if (c == BAR) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    if (!fields.get(0).equals(version)) {
      throw Arguments.refuse("text", "be a state of the version " + version, text);
    }
    return fields.subList(1, fields.size());
  }
}
