package io.github.wardreport.json;

import io.github.wardreport.measure.MeasureUnits;
import java.util.Optional;

/**
 * A JSON text in which model paths are found, so that a finding can be shown beside its line.
 *
 * <p>Example: {@code JsonSource.of(text).find("$.claims[2]")} is line 41, column 5.
 */
public final class JsonSource {
  private final Cursor root;

  private JsonSource(Cursor root) {
    this.root = root;
  }

  /**
   * Reads a text.
   *
   * @param text the JSON text of a report
   * @return the source
   * @throws InvalidJsonException if the text is not JSON
   */
  public static JsonSource of(String text) {
    ReadContext reading = new ReadContext(MeasureUnits.builtIn(), true);
    return new JsonSource(new Cursor(NodeReader.read(text), "$", reading));
  }

  /**
   * Where a model path leads to.
   *
   * @param path for example {@code $.claims[2].operands.actual}
   * @return the place, or that of the nearest part before it that is in the text
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not a path
   */
  public JsonPosition find(String path) {
    Location at = Place.find(root, path).at();
    return new JsonPosition(at.line(), at.column());
  }

  /**
   * Where a model path leads to, if all of it is in the text.
   *
   * @param path for example {@code $.claims[2]}
   * @return the place; empty if there is none
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not a path
   */
  public Optional<JsonPosition> findExactly(String path) {
    Place place = Place.find(root, path);
    return place.nearest().path().equals(place.path())
        ? Optional.of(new JsonPosition(place.at().line(), place.at().column()))
        : Optional.empty();
  }
}
