package io.github.wardreport.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a text, or what a Jackson parser stands at, into nodes. */
final class NodeReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private NodeReader() {}

  /** Reads a whole text; anything behind its one value is refused. */
  static Node read(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), withoutMark)) {
      if (parser.nextToken() == null) {
        throw new InvalidJsonException(
            List.of(new JsonProblem("$", 1, 1, "expected an object, found nothing")));
      }
      Node node = node(parser);
      if (parser.nextToken() != null) {
        Location at = location(parser.currentTokenLocation());
        throw new InvalidJsonException(
            List.of(
                new JsonProblem("$", at.line(), at.column(), "expected the end, found more text")));
      }
      return node;
    } catch (JacksonException broken) {
      throw syntax(broken);
    }
  }

  static InvalidJsonException syntax(JacksonException broken) {
    TokenStreamLocation place = broken.getLocation();
    Location at = place == null ? new Location(1, 1) : location(place);
    String said = broken.getOriginalMessage();
    String firstLine = said == null ? "cannot be read" : said.lines().findFirst().orElse("");
    return new InvalidJsonException(
        List.of(
            new JsonProblem("$", at.line(), at.column(), "not JSON: " + withoutNames(firstLine))));
  }

  /** Takes names of classes and settings of the parser out of a message that is shown to people. */
  private static String withoutNames(String message) {
    return message
        .replaceAll(": enable `[^`]*` to allow", "")
        .replaceAll(";? ?byte offset: #UNKNOWN\\]?\\)?", "")
        .replaceAll("\\s*\\(not recognized[^)]*\\)", "")
        .replaceAll("\\s*\\(start marker at [^)]*\\)?\\]?\\)?", "")
        .replaceAll("`[A-Za-z.]*[A-Z][A-Za-z.]*(\\(\\))?`", "the reader's limit")
        .replaceAll("\\s*\\([^()]*from [^()]*`[^()]*\\)", "");
  }

  /** Reads the value that a parser stands at, and leaves the parser at its last token. */
  static Node node(JsonParser parser) {
    Location at = location(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> members(parser, at);
      case START_ARRAY -> items(parser, at);
      case VALUE_STRING -> new Node.Text(wellFormed(parser.getString(), at), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Digits(parser.getString(), at);
      case VALUE_TRUE -> new Node.Truth(true, at);
      case VALUE_FALSE -> new Node.Truth(false, at);
      default -> new Node.Null(at);
    };
  }

  /** Half of a surrogate pair is no character, and no UTF-8 could be written for it. */
  private static String wellFormed(String text, Location at) {
    if (text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF)) {
      throw new InvalidJsonException(
          List.of(
              new JsonProblem(
                  "$", at.line(), at.column(), "not JSON: half of a surrogate pair in a text")));
    }
    return text;
  }

  private static Node members(JsonParser parser, Location at) {
    List<Node.Member> members = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Location nameOn = location(parser.currentTokenLocation());
      String name = wellFormed(parser.currentName(), nameOn);
      parser.nextToken();
      members.add(new Node.Member(name, node(parser), nameOn));
    }
    return new Node.Members(members, at);
  }

  private static Node items(JsonParser parser, Location at) {
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node(parser));
    }
    return new Node.Items(nodes, at);
  }

  private static Location location(TokenStreamLocation place) {
    return new Location(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }
}
