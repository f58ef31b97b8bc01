package io.github.wardreport.page;

import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report refers to by id, as it is printed on a page: figures, names, marks of notes. */
final class ReportTexts {
  private static final String PROVISIONAL = "≈ ";

  private final WardReport report;
  private final PageWriter page;

  ReportTexts(WardReport report, PageWriter page) {
    this.report = report;
    this.page = page;
  }

  /** A figure with its qualifier, behind a mark if it is provisional. */
  String figure(Statistic statistic) {
    String value = page.printer().print(statistic.qualifier(), statistic.value());
    boolean provisional =
        statistic.maturity().filter(maturity -> maturity.isProvisional()).isPresent();
    return provisional ? PROVISIONAL + value : value;
  }

  /** The figure with an id, or a dot. */
  String figure(Optional<String> statistic) {
    return statistic.flatMap(report::statistic).map(this::figure).orElse(PageWriter.NONE);
  }

  String outcome(Outcome outcome) {
    return outcome.label().in(page.language());
  }

  Optional<String> indicator(String id) {
    return report.indicator(id).map(Indicator::label).map(page::text);
  }

  Optional<String> organization(String id) {
    return report.organization(id).map(Organization::name).map(page::text);
  }

  String name(AdministrativeUnit unit) {
    return page.text(unit.latestName());
  }

  /** The numbers of notes in brackets, each behind a space. */
  String references(List<String> notes) {
    return notes.stream()
        .map(note -> " [" + report.noteNumbers().get(note) + "]")
        .collect(Collectors.joining());
  }
}
