package io.github.wardreport.json;

import io.github.wardreport.measure.MeasureUnits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one text: which units may stand in it, what is let pass, and what was found wrong.
 */
final class ReadContext {
  private final boolean draft;
  private final List<JsonProblem> problems = new ArrayList<>();
  private final List<JsonProblem> gaps = new ArrayList<>();
  private final List<JsonProblem> ignored = new ArrayList<>();
  private final NavigableSet<String> paths = new TreeSet<>();
  private final Map<String, List<Integer>> indexesInText = new HashMap<>();
  private final Set<String> lostIds = new HashSet<>();
  private MeasureUnits units;
  private boolean newerMinor;
  private @Nullable ReadContext lookingAheadFor;

  ReadContext(MeasureUnits units, boolean draft) {
    this.units = units;
    this.draft = draft;
  }

  MeasureUnits units() {
    return units;
  }

  void declare(MeasureUnits declared) {
    units = declared;
  }

  void letUnknownMembersPass() {
    newerMinor = true;
    if (lookingAheadFor != null) {
      lookingAheadFor.newerMinor = true;
    }
  }

  /** A reading that shares what is let pass and notes no problems; for looking ahead. */
  ReadContext withoutProblems() {
    ReadContext ahead = new ReadContext(units, draft);
    ahead.lookingAheadFor = this;
    return ahead;
  }

  boolean isDraft() {
    return draft;
  }

  void problem(String path, Location at, String message) {
    problem(new JsonProblem(path, at.line(), at.column(), message));
  }

  void problem(JsonProblem problem) {
    problems.add(problem);
    paths.add(problem.path());
  }

  void gap(String path, Location at, String message) {
    gaps.add(new JsonProblem(path, at.line(), at.column(), message));
  }

  void unknownMember(String path, Location at, String message) {
    JsonProblem unknown = new JsonProblem(path, at.line(), at.column(), message);
    if (newerMinor) {
      ignored.add(unknown);
    } else {
      problem(unknown);
    }
  }

  /** Items of a list could not be read; these are the indexes of the ones that could. */
  void listHasGaps(String path, List<Integer> indexes) {
    indexesInText.put(path, indexes);
  }

  /** Where an item of a list that was read stands in the text. */
  int indexInText(String path, int index) {
    List<Integer> indexes = indexesInText.get(path);
    return indexes == null || index >= indexes.size() ? index : indexes.get(index);
  }

  /** Something with an id could not be read, so references to it lead to nothing. */
  void lost(String id) {
    lostIds.add(id);
  }

  /**
   * Whether a problem of the whole report says nothing new: it is about something that was not
   * read, or may be there only because something was not.
   */
  boolean follows(Place place) {
    if (problems.isEmpty()) {
      return false;
    }
    return !(place.nearest().node() instanceof Node.Text text)
        || lostIds.contains(text.value())
        || hasProblemIn(place.path());
  }

  /** The problem that a member is missing stands at its object; nothing more is said of it. */
  void isMissing(String path) {
    paths.add(path);
  }

  /** Whether there is a problem at a path already, or at a part of what it leads to. */
  boolean hasProblemIn(String path) {
    return paths.contains(path) || beginsLike(path + ".") || beginsLike(path + "[");
  }

  private boolean beginsLike(String path) {
    String next = paths.ceiling(path);
    return next != null && next.startsWith(path);
  }

  int problemCount() {
    return problems.size();
  }

  void throwProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidJsonException(inOrder(problems));
    }
  }

  List<JsonProblem> gaps() {
    return inOrder(gaps);
  }

  List<JsonProblem> ignored() {
    return inOrder(ignored);
  }

  private static List<JsonProblem> inOrder(List<JsonProblem> problems) {
    return problems.stream()
        .sorted(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column))
        .toList();
  }
}
