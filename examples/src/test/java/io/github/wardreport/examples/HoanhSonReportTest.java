package io.github.wardreport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.report.Section;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real report keeps every figure, where it was printed and as it was printed. */
class HoanhSonReportTest {
  private static WardReport report;

  @BeforeAll
  static void load() throws Exception {
    report = ReportSource.ownReport();
  }

  @Test
  void everySectionKeepsItsFigures() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Section section : report.sections()) {
      if (!section.statistics().isEmpty()) {
        counts.put(section.id(), section.statistics().size());
      }
    }
    assertThat(counts)
        .containsExactly(
            entry("i", 2),
            entry("i-1", 5),
            entry("growth", 15),
            entry("disaster", 1),
            entry("fishing", 3),
            entry("budget", 9),
            entry("enterprises", 7),
            entry("land", 8),
            entry("welfare", 16),
            entry("jobs", 8),
            entry("health", 2),
            entry("resolution-57", 2),
            entry("reform", 2),
            entry("petitions", 9),
            entry("security", 4),
            entry("ii-1-a", 16),
            entry("ii-1-b", 17),
            entry("assessment", 1));
  }

  @Test
  void everyNoteKeepsItsFiguresInTheOrderOfTheirNumbers() {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    report.noteNumbers().forEach((id, number) -> counts.put(number, note(id).statistics().size()));
    assertThat(counts)
        .containsExactly(
            entry(1, 16),
            entry(2, 3),
            entry(3, 5),
            entry(4, 0),
            entry(5, 1),
            entry(6, 0),
            entry(7, 8),
            entry(8, 9),
            entry(9, 3),
            entry(10, 4),
            entry(11, 2),
            entry(12, 4),
            entry(13, 6),
            entry(14, 6),
            entry(15, 1),
            entry(16, 4),
            entry(17, 8),
            entry(18, 4),
            entry(19, 2),
            entry(20, 12),
            entry(21, 7),
            entry(22, 0));
  }

  private static Note note(String id) {
    return report.note(id).orElseThrow();
  }

  @Test
  void everyFigureIsPrintedSomewhere() {
    assertThat(report.places().keySet())
        .containsExactlyInAnyOrderElementsOf(report.index().ids(EntityKind.STATISTIC));
  }

  @Test
  void theReportHasAllItsOtherParts() {
    assertThat(report.breakdowns()).hasSize(10);
    assertThat(report.indicators()).hasSize(12);
    assertThat(report.scoreboards()).hasSize(2);
    assertThat(report.tasks()).hasSize(9);
    assertThat(report.caseFlows()).hasSize(4);
    assertThat(report.claims()).hasSize(73);
  }

  @Test
  void everythingHasAnEnglishLabel() {
    assertThat(report.statistics()).allMatch(statistic -> statistic.label().en().isPresent());
    assertThat(report.sections()).allMatch(section -> section.heading().en().isPresent());
    assertThat(report.notes()).allMatch(note -> note.text().en().isPresent());
    assertThat(report.tasks()).allMatch(task -> task.title().en().isPresent());
    assertThat(report.declaredUnits()).allMatch(unit -> unit.symbol().en().isPresent());
  }

  @Test
  void noMissingFigureIsInvented() {
    assertThat(report.statistics())
        .noneMatch(statistic -> statistic.value() instanceof MissingValue);
  }

  @Test
  void figuresAreKeptAsPrinted() {
    assertThat(value("share-agriculture")).hasToString("1.90 % share");
    assertThat(value("product-total")).hasToString("5769 tỷ đồng");
    assertThat(value("tunnel-households")).hasToString("26/26 hộ");
    assertThat(value("product-industry-growth")).hasToString("121 % level or 121 % growth");
    assertThat(value("rice-summer-change")).hasToString("decrease 3 tấn");
    assertThat(value("enterprises-total")).hasToString("=368 doanh nghiệp");
    assertThat(value("damage-storm-5")).hasToString("4.550 tỷ đồng");
    assertThat(statistic("petitions-pending").asPrinted()).contains("05");
  }

  @Test
  void figuresWithRestoredDigitsAreMarked() {
    List<String> restored =
        report.statistics().stream()
            .filter(statistic -> statistic.editorial().isPresent())
            .map(Statistic::id)
            .toList();
    assertThat(restored)
        .containsExactlyInAnyOrder(
            "growth-actual",
            "share-industry",
            "files-in-time-rate",
            "paid-online-rate",
            "rice-spring-area",
            "rice-spring-change",
            "rice-summer-area",
            "crop-beans-area",
            "crop-maize-area",
            "crop-sweet-potato-area",
            "crop-shallot-area",
            "cattle",
            "damage-floods",
            "tunnel-area",
            "bronze-medals",
            "allowance-merit");
    assertThat(statistic("share-industry").editorial().orElseThrow().found()).isEqualTo("59 21%");
    assertThat(statistic("share-industry").editorial().orElseThrow().read()).isEqualTo("59,21%");
  }

  @Test
  void contradictionsOfTheReportAreKept() {
    assertThat(value("documents-issued")).hasToString("=3212 văn bản");
    assertThat(value("files-received")).hasToString("=3087 hồ sơ");
    assertThat(value("files-received-note")).hasToString("=3095 hồ sơ");
    assertThat(value("indicators-not-met-stated")).hasToString("=3 tiêu chí");
    assertThat(value("indicators-not-met")).hasToString("4/17 tiêu chí");
  }

  private static StatedValue value(String id) {
    return statistic(id).value();
  }

  private static Statistic statistic(String id) {
    return report.statistic(id).orElseThrow();
  }
}
