package io.github.wardreport.json;

import io.github.wardreport.measure.MeasureUnits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one text: which units may stand in it, what is let pass, and what was found wrong.
 */
final class Reading {
  private final boolean draft;
  private final List<JsonProblem> problems = new ArrayList<>();
  private final List<JsonProblem> gaps = new ArrayList<>();
  private final List<JsonProblem> ignored = new ArrayList<>();
  private MeasureUnits units;
  private boolean newerMinor;
  private @Nullable Reading lookingAheadFor;

  Reading(MeasureUnits units, boolean draft) {
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
  Reading withoutProblems() {
    Reading ahead = new Reading(units, draft);
    ahead.lookingAheadFor = this;
    return ahead;
  }

  boolean isDraft() {
    return draft;
  }

  void problem(String path, Location at, String message) {
    problems.add(new JsonProblem(path, at.line(), at.column(), message));
  }

  void gap(String path, Location at, String message) {
    gaps.add(new JsonProblem(path, at.line(), at.column(), message));
  }

  void unknownMember(String path, Location at, String message) {
    (newerMinor ? ignored : problems).add(new JsonProblem(path, at.line(), at.column(), message));
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
