package io.github.wardreport.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The objects of a JSON file as rows; objects nested in them are rows as well. */
final class JsonRows {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * An object with the objects in its lists.
   *
   * @param row its texts and numbers
   * @param nested the objects of its lists, by the names of the lists
   */
  record Nested(Row row, Map<String, List<Nested>> nested) {

    List<Nested> list(String name) {
      return nested.getOrDefault(name, List.of());
    }
  }

  private final TextFile file;
  private final JsonParser parser;

  private JsonRows(TextFile file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Reads the objects of a file that holds a list of objects or a single one. */
  static List<Nested> read(TextFile file) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
      JsonRows rows = new JsonRows(file, parser);
      JsonToken first = parser.nextToken();
      List<Nested> found =
          first == JsonToken.START_OBJECT ? List.of(rows.object()) : rows.objects(first);
      if (parser.nextToken() != null) {
        throw rows.unexpected("the end of the file");
      }
      return found;
    } catch (JacksonException malformed) {
      throw InvalidTableException.of(
          file.name(),
          malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr(),
          "expected JSON: " + malformed.getOriginalMessage());
    }
  }

  private InvalidTableException unexpected(String what) {
    return InvalidTableException.of(
        file.name(), parser.currentTokenLocation().getLineNr(), "expected " + what);
  }

  private List<Nested> objects(JsonToken start) {
    if (start != JsonToken.START_ARRAY) {
      throw unexpected("a list of objects or an object");
    }
    List<Nested> objects = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw unexpected("an object");
      }
      objects.add(object());
    }
    return objects;
  }

  private Nested object() {
    int line = parser.currentTokenLocation().getLineNr();
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, List<Nested>> nested = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY) {
        nested.put(name, objects(value));
      } else if (value == JsonToken.START_OBJECT) {
        nested.put(name, List.of(object()));
      } else if (value != JsonToken.VALUE_NULL) {
        if (cells.put(name, parser.getString()) != null) {
          throw unexpected("each member once, found duplicate member \"" + name + "\"");
        }
      }
    }
    return new Nested(new Row(file.name(), line, cells), nested);
  }
}
