package io.github.wardreport.page;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.format.Printer;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Align;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.indicator.Assessment;
import io.github.wardreport.indicator.Assessor;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.PercentOfBase;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.Section;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Condition;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.task.CaseFlow;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.Predecessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as a page of at most {@value #WIDTH} columns: the ward, its scoreboards, indicators,
 * breakdowns, figures by section, case files, tasks and numbered notes.
 */
public final class ReportPage {
  static final int WIDTH = 100;
  private static final int PERCENT_DECIMALS = 1;
  private static final String INDENT = "  ";

  private final WardReport report;
  private final Language language;
  private final Printer printer;
  private final Messages messages;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  /**
   * Makes the page.
   *
   * @param report the report
   * @param language the language of the page
   */
  public ReportPage(WardReport report, Language language) {
    this.report = report;
    this.language = language;
    this.printer = Printer.in(language);
    this.messages = Messages.of(Outcome.class, language);
    this.words = Words.in(language);
  }

  /**
   * Returns the page.
   *
   * @return its lines
   */
  public List<String> lines() {
    lines.clear();
    lines.addAll(TextWidth.wrap(report.title().in(language), WIDTH));
    profile();
    scoreboards();
    indicators();
    report.breakdowns().forEach(this::breakdown);
    sections();
    caseFlows();
    tasks();
    notes();
    return List.copyOf(lines);
  }

  private void heading(String text) {
    lines.add("");
    lines.add(text);
    lines.add("═".repeat(WIDTH));
  }

  private void paragraph(String text, String indent) {
    String hanging = " ".repeat(TextWidth.of(indent));
    String lead = indent;
    for (String line : TextWidth.wrap(text, WIDTH - TextWidth.of(indent))) {
      lines.add(lead + line);
      lead = hanging;
    }
  }

  private String text(Label label) {
    return label.in(language);
  }

  // The ward

  private void profile() {
    heading(words.text("heading.profile"));
    report.referenceArea().flatMap(this::area).ifPresent(this::profile);
    report.period().ifPresent(period -> fact("profile.period", printer.print(period)));
    fact(
        "profile.size",
        words.text(
            "profile.counts",
            Integer.toString(report.statistics().size()),
            Integer.toString(report.notes().size()),
            Integer.toString(report.claims().size())));
  }

  private void profile(AdministrativeUnit area) {
    fact("profile.name", text(area.latestName()));
    List<String> parents =
        area.parents().stream()
            .flatMap(parent -> area(parent.value()).stream())
            .map(unit -> text(unit.latestName()))
            .toList();
    if (!parents.isEmpty()) {
      fact("profile.parent", String.join(", ", parents));
    }
    area.formation()
        .ifPresent(
            formation -> {
              fact(
                  "profile.formed-from",
                  formation.predecessors().stream()
                      .map(this::predecessor)
                      .collect(Collectors.joining("; ")));
              formation
                  .instrument()
                  .flatMap(this::instrument)
                  .ifPresent(law -> fact("profile.by", law));
            });
    area.landArea()
        .flatMap(report::statistic)
        .ifPresent(figure -> fact("profile.area", print(figure)));
    area.population()
        .flatMap(report::statistic)
        .ifPresent(figure -> fact("profile.population", print(figure)));
  }

  private String predecessor(Predecessor predecessor) {
    String name =
        area(predecessor.formerUnit())
            .map(unit -> text(unit.latestName()))
            .orElse(predecessor.formerUnit());
    boolean whole =
        predecessor.area() == Predecessor.Extent.WHOLE
            && predecessor.population() == Predecessor.Extent.WHOLE;
    return whole ? name : words.text("profile.part", name);
  }

  private Optional<String> instrument(String id) {
    return report.instruments().stream()
        .filter(law -> law.id().equals(id))
        .findFirst()
        .map(
            law ->
                law.number() + date(law) + law.title().map(title -> ", " + text(title)).orElse(""));
  }

  private String date(LegalInstrument law) {
    return law.date().map(date -> " (" + printer.print(date) + ")").orElse("");
  }

  private Optional<AdministrativeUnit> area(String id) {
    return report.administrativeUnits().stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  private void fact(String key, String value) {
    paragraph(value, TextWidth.padRight(words.text(key), 20) + INDENT);
  }

  // Scoreboards and indicators

  private void scoreboards() {
    if (report.scoreboards().isEmpty()) {
      return;
    }
    heading(words.text("heading.scoreboard"));
    for (Scoreboard scoreboard : report.scoreboards()) {
      paragraph(text(scoreboard.label()), "");
      scoreboard
          .counts()
          .forEach(
              count ->
                  report
                      .statistic(count.statistic())
                      .ifPresent(
                          figure ->
                              paragraph(outcome(count.outcome()) + ": " + print(figure), INDENT)));
      scoreboard.lists().forEach(this::listed);
    }
  }

  private void listed(ScoreboardList list) {
    String names =
        list.indicators().stream()
            .flatMap(id -> indicator(id).stream())
            .map(indicator -> text(indicator.label()))
            .collect(Collectors.joining("; "));
    paragraph(words.text("scoreboard.listed", outcome(list.outcome()), names), INDENT);
  }

  private String outcome(Outcome outcome) {
    String key = "outcome." + outcome.code();
    return messages.knows(key) ? messages.text(key) : outcome.code();
  }

  private Optional<Indicator> indicator(String id) {
    return report.indicators().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  private void indicators() {
    TextTable table =
        new TextTable()
            .column(words.text("column.indicator"), 24, Align.LEFT)
            .column(words.text("column.plan"), 14, Align.RIGHT)
            .column(words.text("column.actual"), 14, Align.RIGHT)
            .column(words.text("column.percent"), 9, Align.RIGHT)
            .column(words.text("column.stated"), 9, Align.RIGHT)
            .column(words.text("column.growth"), 10, Align.RIGHT)
            .column(words.text("column.outcome"), 8, Align.LEFT);
    for (Indicator indicator : report.indicators()) {
      for (IndicatorRecord reported : recordsOf(indicator)) {
        List<Assessment> assessments =
            Assessor.standard().assess(indicator, reported, report::statistic);
        if (assessments.isEmpty()) {
          table.row(
              text(indicator.label()),
              none(),
              figure(reported.actual()),
              none(),
              none(),
              figure(reported.growth()),
              stated(reported));
        }
        for (Assessment assessment : assessments) {
          table.row(
              text(indicator.label()) + issuer(assessment.target()),
              figure(assessment.target().figure()),
              figure(reported.actual()),
              percent(assessment),
              figure(assessment.target().attainment()),
              figure(reported.growth()),
              outcome(assessment.outcome()));
        }
      }
    }
    if (!table.isEmpty()) {
      heading(words.text("heading.indicators"));
      lines.addAll(table.lines());
      lines.add("");
      paragraph(words.text("indicators.legend"), "");
    }
  }

  private List<IndicatorRecord> recordsOf(Indicator indicator) {
    return report.records().stream()
        .filter(reported -> reported.indicator().equals(indicator.id()))
        .toList();
  }

  private String issuer(Target target) {
    return target
        .issuer()
        .flatMap(
            id ->
                report.organizations().stream().filter(known -> known.id().equals(id)).findFirst())
        .map(Organization::name)
        .map(name -> " (" + text(name) + ")")
        .orElse("");
  }

  private String stated(IndicatorRecord reported) {
    List<String> outcomes =
        reported.outcomes().stream().map(StatedOutcome::outcome).map(this::outcome).toList();
    return outcomes.isEmpty() ? none() : String.join(", ", outcomes);
  }

  private String percent(Assessment assessment) {
    Calculation<PercentOfBase> percent = assessment.percentOfPlan();
    int decimals =
        assessment
            .target()
            .attainment()
            .flatMap(report::statistic)
            .flatMap(Statistic::quantity)
            .map(Quantity::figure)
            .map(figure -> Math.max(0, figure.decimals()))
            .orElse(PERCENT_DECIMALS);
    return percent.value().isEmpty()
        ? none()
        : percent.round(Rounding.halfUp(decimals)).print(printer);
  }

  private String figure(Optional<String> id) {
    return id.flatMap(report::statistic).map(this::print).orElse(none());
  }

  private static String none() {
    return "·";
  }

  private String print(Statistic statistic) {
    String value = printer.print(statistic.qualifier(), statistic.value());
    String mark =
        statistic.maturity().filter(known -> known.isProvisional()).isPresent()
            ? words.text("mark.estimated")
            : "";
    return mark + value;
  }

  // Breakdowns and sections

  private void breakdown(Breakdown breakdown) {
    heading(text(breakdown.label()));
    int width = Math.min(22, (WIDTH - 30) / breakdown.measures().size() - 2);
    TextTable table =
        new TextTable().column(breakdown.dimension().map(this::text).orElse(""), 28, Align.LEFT);
    breakdown
        .measures()
        .forEach(measure -> table.column(text(measure.label()), width, Align.RIGHT));
    for (BreakdownPart part : breakdown.parts()) {
      row(table, text(part.label()), breakdown, measure -> part.statistics().get(measure.code()));
    }
    if (breakdown.measures().stream().anyMatch(measure -> measure.whole().isPresent())) {
      row(table, words.text("breakdown.whole"), breakdown, measure -> measure.whole().orElse(null));
    }
    lines.addAll(table.lines());
  }

  private interface Cell {
    @Nullable String of(BreakdownMeasure measure);
  }

  private void row(TextTable table, String label, Breakdown breakdown, Cell cell) {
    List<String> cells = new ArrayList<>();
    cells.add(label);
    breakdown
        .measures()
        .forEach(measure -> cells.add(figure(Optional.ofNullable(cell.of(measure)))));
    table.row(cells.toArray(String[]::new));
  }

  private void sections() {
    heading(words.text("heading.sections"));
    for (Section section : report.sections()) {
      if (section.statistics().isEmpty() && section.notes().isEmpty()) {
        continue;
      }
      lines.add("");
      paragraph(text(section.heading()) + references(section.notes()), "▪ ");
      figures(section.statistics());
    }
  }

  private String references(List<String> notes) {
    return notes.stream()
        .map(note -> " [" + report.noteNumbers().get(note) + "]")
        .collect(Collectors.joining());
  }

  private void figures(List<String> statistics) {
    TextTable table = new TextTable().column("", 60, Align.LEFT).column("", 36, Align.RIGHT);
    for (String id : statistics) {
      report
          .statistic(id)
          .ifPresent(
              statistic ->
                  table.row(
                      text(statistic.label()) + details(statistic) + references(statistic.notes()),
                      print(statistic) + (statistic.editorial().isPresent() ? "*" : "")));
    }
    table.lines().forEach(line -> lines.add(INDENT + line));
  }

  /**
   * The conditions that define a figure, and its period where the report has words of its own for
   * it.
   */
  private String details(Statistic statistic) {
    List<String> details = new ArrayList<>();
    statistic.conditions().forEach(condition -> details.add(condition(condition)));
    statistic
        .period()
        .filter(period -> period.wording().isPresent())
        .ifPresent(period -> details.add(printer.print(period)));
    return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
  }

  private String condition(Condition condition) {
    return text(condition.label())
        + condition
            .quantity()
            .map(quantity -> ": " + printer.print(condition.qualifier(), quantity))
            .orElse("");
  }

  // Case files, tasks, notes

  private void caseFlows() {
    if (report.caseFlows().isEmpty()) {
      return;
    }
    heading(words.text("heading.case-files"));
    int width = Math.max(12, (WIDTH - 30) / report.caseFlows().size() - 2);
    TextTable table = new TextTable().column(words.text("column.component"), 26, Align.LEFT);
    report.caseFlows().forEach(flow -> table.column(text(flow.label()), width, Align.RIGHT));
    for (String name : CaseFlow.componentNames()) {
      if (report.caseFlows().stream().noneMatch(flow -> flow.components().containsKey(name))) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      cells.add(words.text("component." + name));
      report
          .caseFlows()
          .forEach(flow -> cells.add(figure(Optional.ofNullable(flow.components().get(name)))));
      table.row(cells.toArray(String[]::new));
    }
    lines.addAll(table.lines());
  }

  private void tasks() {
    if (report.tasks().isEmpty()) {
      return;
    }
    heading(words.text("heading.tasks"));
    for (Task task : report.tasks()) {
      String number = task.number().map(known -> known + ". ").orElse("- ");
      String due =
          task.due().map(day -> " — " + words.text("task.due", printer.print(day))).orElse("");
      paragraph(text(task.title()) + due, TextWidth.padLeft(number, 4));
    }
  }

  private void notes() {
    if (report.notes().isEmpty()) {
      return;
    }
    heading(words.text("heading.notes"));
    Map<String, Note> notes =
        report.notes().stream()
            .collect(Collectors.toMap(Note::id, note -> note, (one, other) -> one));
    report
        .noteNumbers()
        .forEach(
            (id, number) -> {
              Note note = notes.get(id);
              if (note != null) {
                paragraph(
                    text(note.text()) + references(note.notes()),
                    TextWidth.padLeft("[" + number + "] ", 5));
                figures(note.statistics());
              }
            });
    if (report.statistics().stream().anyMatch(statistic -> statistic.editorial().isPresent())) {
      lines.add("");
      paragraph(words.text("notes.editorial"), "");
    }
  }
}
