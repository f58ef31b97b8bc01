package io.github.wardreport.audit;

import io.github.wardreport.indicator.Assessment;
import io.github.wardreport.indicator.Assessor;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Outcomes that are stated otherwise than they compute; a notice, because the policy is a choice.
 */
final class StatedOutcomes {

  private StatedOutcomes() {}

  static List<Finding> findings(WardReport report) {
    List<Finding> findings = new ArrayList<>();
    for (Assessment assessment : Assessor.standard().assess(report)) {
      String record = assessment.reported().id();
      String path = report.index().pathOf(EntityKind.INDICATOR_RECORD, record).orElseThrow();
      compare(path, assessment.reported(), assessment).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> compare(
      String path, IndicatorRecord reported, Assessment assessment) {
    for (StatedOutcome stated : reported.outcomes()) {
      boolean ofTarget =
          stated.target().isEmpty() || stated.target().get().equals(assessment.target().id());
      if (ofTarget && contradicts(stated.outcome(), assessment.outcome())) {
        return Optional.of(
            new Finding(
                "IND-003",
                Severity.NOTICE,
                path,
                reported.actual().stream().toList(),
                Finding.sentence("outcome"),
                FindingWords.of(
                    language ->
                        List.of(
                            assessment.indicator().label().in(language),
                            stated.outcome().label().in(language),
                            assessment.outcome().label().in(language))),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static boolean contradicts(Outcome stated, Outcome computed) {
    boolean isMet = stated.equals(Outcome.MET) || stated.equals(Outcome.EXCEEDED);
    boolean computesMet = computed.equals(Outcome.MET) || computed.equals(Outcome.EXCEEDED);
    return (isMet && computed.equals(Outcome.NOT_MET))
        || (stated.equals(Outcome.NOT_MET) && computesMet);
  }
}
