package io.github.wardreport.page;

import io.github.wardreport.format.TextWidth;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.Predecessor;
import java.util.List;
import java.util.stream.Collectors;

/** The unit that a report is about, the period, and how much the report holds. */
final class ProfileSection implements PageSection {
  private static final int KEY_WIDTH = 20;

  private final WardReport report;
  private final ReportTexts texts;

  ProfileSection(WardReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    page.heading(page.words("heading.profile"));
    report.referenceArea().flatMap(report::administrativeUnit).ifPresent(unit -> unit(page, unit));
    report.period().ifPresent(period -> fact(page, "profile.period", page.printer().print(period)));
    fact(
        page,
        "profile.size",
        page.words(
            "profile.counts",
            Integer.toString(report.statistics().size()),
            Integer.toString(report.notes().size()),
            Integer.toString(report.claims().size())));
  }

  private void unit(PageWriter page, AdministrativeUnit unit) {
    fact(page, "profile.name", texts.name(unit));
    List<String> parents =
        unit.parents().stream()
            .flatMap(parent -> report.administrativeUnit(parent.value()).stream())
            .map(texts::name)
            .toList();
    if (!parents.isEmpty()) {
      fact(page, "profile.parent", String.join(", ", parents));
    }
    unit.formation().ifPresent(formation -> formation(page, formation));
    unit.landArea()
        .flatMap(report::statistic)
        .ifPresent(area -> fact(page, "profile.area", texts.figure(area)));
    unit.population()
        .flatMap(report::statistic)
        .ifPresent(population -> fact(page, "profile.population", texts.figure(population)));
  }

  private void formation(PageWriter page, Formation formation) {
    fact(
        page,
        "profile.formed-from",
        formation.predecessors().stream()
            .map(predecessor -> predecessor(page, predecessor))
            .collect(Collectors.joining("; ")));
    formation
        .instrument()
        .flatMap(report::instrument)
        .ifPresent(instrument -> fact(page, "profile.by", instrument(page, instrument)));
  }

  private String predecessor(PageWriter page, Predecessor predecessor) {
    String name =
        report
            .administrativeUnit(predecessor.formerUnit())
            .map(texts::name)
            .orElse(predecessor.formerUnit());
    boolean whole =
        predecessor.landArea() == Predecessor.Extent.WHOLE
            && predecessor.population() == Predecessor.Extent.WHOLE;
    return whole ? name : page.words("profile.part", name);
  }

  private static String instrument(PageWriter page, LegalInstrument instrument) {
    return instrument.number()
        + instrument.date().map(date -> " (" + page.printer().print(date) + ")").orElse("")
        + instrument.title().map(title -> ", " + page.text(title)).orElse("");
  }

  private static void fact(PageWriter page, String key, String value) {
    page.paragraph(TextWidth.padRight(page.words(key), KEY_WIDTH) + PageWriter.INDENT, value);
  }
}
