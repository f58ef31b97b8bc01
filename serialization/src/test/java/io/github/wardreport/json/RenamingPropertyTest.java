package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.Reference;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds for generated reports, which use every attribute of every type. */
class RenamingPropertyTest {
  private static final int REPORTS = Integer.getInteger("wardreport.cases", 200);
  private static final String NEW_ID = "id-that-no-generated-report-has";

  private static List<String> usesOf(WardReport report, EntityKind kind, String id) {
    return report.usesOf(kind, id).stream().map(Reference::path).toList();
  }

  @Test
  void renamingThereAndBackGivesAnEqualReport() {
    for (int seed = 1; seed <= REPORTS; seed++) {
      WardReport report = GeneratedReports.report(seed);
      Random random = new Random(seed);
      for (EntityKind kind : EntityKind.values()) {
        List<String> ids = new ArrayList<>(report.index().ids(kind));
        if (!ids.isEmpty()) {
          renameThereAndBack(report, kind, ids.get(random.nextInt(ids.size())), seed);
        }
      }
    }
  }

  private static void renameThereAndBack(WardReport report, EntityKind kind, String id, int seed) {
    WardReport there = report.withRenamed(kind, id, NEW_ID);
    assertThat(there.problems()).as("problems for seed %s", seed).isEqualTo(report.problems());
    assertThat(usesOf(there, kind, NEW_ID))
        .as("uses for seed %s", seed)
        .isEqualTo(usesOf(report, kind, id));
    assertThat(usesOf(there, kind, id)).as("old uses for seed %s", seed).isEmpty();
    assertThat(there.withRenamed(kind, NEW_ID, id)).as("seed %s", seed).isEqualTo(report);
  }

  @Test
  void everyReferenceLeadsToSomethingThatIsInTheReport() {
    for (int seed = 1; seed <= REPORTS; seed++) {
      WardReport report = GeneratedReports.report(seed);
      assertThat(report.references())
          .allSatisfy(
              reference ->
                  assertThat(report.index().find(reference.kind(), reference.id())).isPresent());
    }
  }
}
