package io.github.wardreport.json;

import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.indicator.Adjustment;
import io.github.wardreport.indicator.AttainmentMethod;
import io.github.wardreport.indicator.DesiredDirection;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Operator;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardCount;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.indicator.TargetBasis;
import io.github.wardreport.indicator.TemporalAggregation;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.Dimension;
import io.github.wardreport.measure.Direction;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.QuantityRange;
import io.github.wardreport.measure.StatedChange;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.TextValue;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Bound;
import io.github.wardreport.period.DateRange;
import io.github.wardreport.period.HalfYear;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.MonthRange;
import io.github.wardreport.period.MultiYearPeriod;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.Quarter;
import io.github.wardreport.period.SchoolYear;
import io.github.wardreport.period.Season;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.period.Year;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimBasis;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.Section;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Boundaries;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Comparison;
import io.github.wardreport.statistic.Condition;
import io.github.wardreport.statistic.EditorialMark;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.MaturityScale;
import io.github.wardreport.statistic.Member;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Revision;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.statistic.Tristate;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.Extension;
import io.github.wardreport.task.ProgressEntry;
import io.github.wardreport.task.Recurrence;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Draws reports that use every attribute of every type; the same seed draws the same report. */
final class GeneratedReports {
  private static final List<LineageKind> BETWEEN_UNITS =
      List.of(LineageKind.FORMED_FROM, LineageKind.DIVIDED_INTO, LineageKind.PART_TRANSFERRED);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static final List<String> TEXTS =
      List.of(
          "Tổng giá trị sản xuất",
          Normalizer.normalize("Tổng giá trị sản xuất", Normalizer.Form.NFD),
          "phường \"Hoành Sơn\"",
          "C:\\báo cáo\\2025",
          "dòng một\ndòng hai\r\n\tthụt vào",
          "\u0000\u0001\u001f\u007f\u0085",
          "\u2028 và \u2029",
          "\uFEFFđầu",
          "😀👩‍👩‍👧 1️⃣",
          "</script>&amp;<!-- -->",
          "null",
          "05",
          " cách trước và sau ",
          "...",
          "%",
          "…");

  private final Random random;
  private final List<MeasureUnit> declared = new ArrayList<>();
  private final List<MeasureUnit> units = new ArrayList<>();
  private final List<Maturity> maturities = new ArrayList<>();

  private GeneratedReports(long seed) {
    random = new Random(seed);
  }

  static WardReport report(long seed) {
    return new GeneratedReports(seed).report();
  }

  /** A draw that every report makes anew: the ids of everything that can be referred to. */
  private record Ids(
      List<String> organizations,
      List<String> documents,
      List<String> instruments,
      List<String> areas,
      List<String> subjects,
      List<String> sections,
      List<String> notes,
      List<String> statistics,
      List<String> breakdowns,
      List<String> indicators,
      List<String> directives) {}

  private WardReport report() {
    List<MaturityScale> scales = maturityScales();
    declareUnits();
    Ids ids =
        new Ids(
            ids("org"),
            ids("doc"),
            ids("law"),
            ids("area"),
            ids("subject"),
            ids("section"),
            ids("note"),
            ids("statistic"),
            ids("breakdown"),
            ids("indicator"),
            ids("directive"));
    List<String> unplaced = new ArrayList<>(ids.statistics());
    Collections.shuffle(unplaced, random);
    int cut = random.nextInt(unplaced.size() + 1);
    int end = cut + random.nextInt(unplaced.size() - cut + 1);
    List<String> inSections = unplaced.subList(0, cut);
    List<String> inNotes = unplaced.subList(cut, end);
    WardReport.Builder report = WardReport.builder();
    report.title(label());
    maybe(() -> one(ids.documents())).ifPresent(report::document);
    maybe(() -> one(ids.areas())).ifPresent(report::referenceArea);
    maybe(this::statedPeriod).ifPresent(report::period);
    return withClaimsThatCanHold(
        report
            .maturityScales(scales)
            .declaredUnits(declared)
            .organizations(each(ids.organizations(), this::organization))
            .documents(each(ids.documents(), id -> document(id, ids)))
            .instruments(each(ids.instruments(), id -> instrument(id, ids)))
            .administrativeUnits(each(ids.areas(), id -> area(ids.areas().indexOf(id), ids)))
            .lineage(lineage(ids))
            .subjects(numbered(ids.subjects(), i -> subject(i, ids)))
            .sections(numbered(ids.sections(), i -> section(i, ids, inSections)))
            .notes(numbered(ids.notes(), i -> note(i, ids, inNotes)))
            .statistics(each(ids.statistics(), id -> statistic(id, ids, inNotes)))
            .breakdowns(numbered(ids.breakdowns(), i -> breakdown(i, ids)))
            .indicators(each(ids.indicators(), id -> indicator(id, ids)))
            .records(each(ids("record"), id -> indicatorRecord(id, ids)))
            .scoreboards(each(ids("scoreboard"), id -> scoreboard(id, ids)))
            .directives(each(ids.directives(), id -> directive(id, ids)))
            .tasks(tasks(ids))
            .caseFlows(each(ids("flow"), id -> caseFlow(id, ids)))
            .claims(each(ids("claim"), id -> claim(id, ids)))
            .attributes(attributes())
            .buildDraft());
  }

  /** Claims over figures that their relation does not allow are drawn too, and dropped here. */
  private static WardReport withClaimsThatCanHold(WardReport draft) {
    List<Claim> claims = new ArrayList<>(draft.claims());
    for (int i = claims.size() - 1; i >= 0; i--) {
      String path = "$.claims[" + i + "]";
      if (draft.problems().stream().anyMatch(problem -> problem.path().startsWith(path))) {
        claims.remove(i);
      }
    }
    return WardReport.builder().from(draft).claims(claims).build();
  }

  private List<MaturityScale> maturityScales() {
    maturities.addAll(
        List.of(
            Maturity.ESTIMATED,
            Maturity.PRELIMINARY,
            Maturity.OFFICIAL,
            Maturity.parse("budget:planned"),
            Maturity.parse("budget:estimated-outturn"),
            Maturity.parse("budget:outturn"),
            Maturity.parse("budget:settled")));
    List<MaturityScale> scales = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      MaturityScale scale = new MaturityScale("scale-" + i, List.of("first", "second", "3rd"));
      scale.levels().forEach(level -> maturities.add(new Maturity(scale.code(), level)));
      scales.add(scale);
    }
    return scales;
  }

  private void declareUnits() {
    declared.add(MeasureUnit.counting("sản phẩm OCOP", label()));
    declared.add(
        MeasureUnit.counting(
            "lượt " + random.nextInt(100),
            label(),
            new MeasureUnit.CountedThing(maybe(() -> "lượt"), "người"),
            random.nextInt(7)));
    declared.add(
        MeasureUnit.counting(
            "vụ \"cháy\"",
            label(),
            new MeasureUnit.CountedThing(maybe(this::text), "vụ \"cháy\""),
            -random.nextInt(3)));
    Dimension mass = Dimension.base("mass");
    Dimension odd =
        Dimension.base("length").times(Dimension.base("length")).per(Dimension.base("tiền: đồng"));
    declared.add(MeasureUnit.of("bao", label(), mass, Ratio.of(50, 1), 0));
    declared.add(MeasureUnit.of("lạng", label(), mass, Ratio.of(1, 10), -random.nextInt(3)));
    declared.add(MeasureUnit.of("lạ", label(), odd, Ratio.parse("1.50/3.7"), 3));
    declared.add(MeasureUnit.of("lần", label(), Dimension.NONE, Ratio.ONE, 0));
    declared.add(MeasureUnit.of("đồng/sào", label(), odd, Ratio.ONE, random.nextInt(61) - 30));
    Collections.shuffle(declared, random);
    declared.subList(random.nextInt(3), declared.size()).clear();
    MeasureUnits all = MeasureUnits.builtIn().with(declared);
    units.addAll(all.all());
    for (String code :
        List.of("tạ/ha", "triệu đồng/người/năm", "kg·m/ngày·ngày", "người/km²", "hộ/hộ")) {
      units.add(all.get(code));
    }
  }

  // numbers and values

  private Figure figure(MeasureUnit unit) {
    int digits = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 6);
    BigInteger unscaled = new BigInteger(200, random).mod(BigInteger.TEN.pow(digits));
    int scale = random.nextInt(10) == 0 ? random.nextInt(121) - 60 : random.nextInt(4);
    BigDecimal value = new BigDecimal(unscaled, scale);
    Figure figure = Figure.printed(value, scale);
    return switch (random.nextInt(6)) {
      case 0 -> figure.withPrecision(Precision.EXACT);
      case 1 -> figure.withPrecision(Precision.UNKNOWN);
      case 2 -> figure.withPrecision(Precision.PRINTED);
      default -> figure.withPrecision(Quantity.usualPrecision(unit));
    };
  }

  private Quantity size() {
    MeasureUnit unit = one(units);
    return Quantity.of(figure(unit), unit);
  }

  private Quantity quantity() {
    Quantity size = size();
    return random.nextInt(5) == 0 ? size.negated() : size;
  }

  private StatedValue value() {
    return switch (random.nextInt(9)) {
      case 0 -> new MissingValue(one(MissingReason.values()), maybe(() -> one(units)));
      case 1 -> countOutOf();
      case 2 -> range();
      case 3 -> new StatedChange(one(Direction.values()), size());
      case 4 -> new Ordinal(text().strip() + "x", label());
      case 5 -> new TextValue(label());
      case 6 -> ambiguous();
      default -> quantity();
    };
  }

  private CountOutOf countOutOf() {
    Precision precision = one(Precision.values());
    return new CountOutOf(
        Figure.exact(random.nextInt(30)).withPrecision(precision),
        Figure.exact(random.nextInt(30)).withPrecision(precision),
        one(units));
  }

  private QuantityRange range() {
    MeasureUnit unit = one(units);
    Figure one = figure(unit);
    Figure other = figure(unit).withPrecision(one.precision());
    List<Quantity> ends =
        new ArrayList<>(List.of(Quantity.of(one, unit), Quantity.of(other, unit)));
    ends.sort(Quantity.byAmount());
    return new QuantityRange(ends.get(0), ends.get(1));
  }

  private AmbiguousValue ambiguous() {
    List<Quantity> readings = new ArrayList<>();
    int count = 2 + random.nextInt(2);
    while (readings.size() < count) {
      Quantity next = quantity();
      if (!readings.contains(next)) {
        readings.add(next);
      }
    }
    return new AmbiguousValue(readings);
  }

  // words, days, periods

  private String text() {
    return one(TEXTS);
  }

  private String words() {
    String text = text();
    return text.isBlank() ? "x" : text;
  }

  private Label label() {
    return new Label(words(), maybe(this::words));
  }

  private LocalDate day() {
    return DAY.plusDays(random.nextInt(2000) - 1000);
  }

  private Bound bound() {
    return new Bound(day(), random.nextBoolean());
  }

  private Period period() {
    int year = 1900 + random.nextInt(1100);
    return switch (random.nextInt(13)) {
      case 0 -> new Year(year);
      case 1 -> new HalfYear(year, 1 + random.nextInt(2));
      case 2 -> new Quarter(year, 1 + random.nextInt(4));
      case 3 -> new Month(year, 1 + random.nextInt(12));
      case 4 -> MonthRange.cumulative(year, 1 + random.nextInt(12));
      case 5 -> new MonthRange(YearMonth.of(2024, 11), YearMonth.of(2025, 1 + random.nextInt(12)));
      case 6 -> new SchoolYear(year);
      case 7 -> new Season(year, one(List.of("xuan", "he-thu", "dong-xuan", "mua")));
      case 8 -> new MultiYearPeriod(2021, 2022 + random.nextInt(9));
      case 9 -> {
        Bound from = bound();
        yield new DateRange(
            Optional.of(from),
            Optional.of(new Bound(from.date().plusDays(random.nextInt(9)), random.nextBoolean())));
      }
      case 10 ->
          random.nextBoolean()
              ? new DateRange(Optional.of(bound()), Optional.empty())
              : new DateRange(Optional.empty(), Optional.of(bound()));
      case 11 -> new PointInTime(Optional.of(bound()));
      default -> PointInTime.unknown();
    };
  }

  private StatedPeriod statedPeriod() {
    return new StatedPeriod(period(), maybe(this::words));
  }

  private Attributes attributes() {
    Attributes attributes = Attributes.empty();
    List<String> keys = new ArrayList<>(TEXTS);
    keys.addAll(List.of("a.b", "a[0]", "it's", "id", "vi"));
    keys.removeIf(String::isBlank);
    Collections.shuffle(keys, random);
    for (int i = random.nextInt(3); i > 0; i--) {
      attributes = attributes.with(keys.get(i), random.nextInt(5) == 0 ? "" : text());
    }
    return attributes;
  }

  // things

  private Organization organization(String id) {
    Organization.Builder organization = Organization.builder().id(id).name(label());
    maybe(this::text).ifPresent(organization::kind);
    return organization.attributes(attributes()).build();
  }

  private Document document(String id, Ids ids) {
    Document.Builder document = Document.builder().id(id).title(label());
    maybe(this::text).ifPresent(document::kind);
    maybe(this::text).ifPresent(document::number);
    maybe(this::day).ifPresent(document::date);
    maybe(() -> one(ids.organizations())).ifPresent(document::issuer);
    return document.attributes(attributes()).build();
  }

  private LegalInstrument instrument(String id, Ids ids) {
    LegalInstrument.Builder law = LegalInstrument.builder().id(id).kind(text()).number(text());
    maybe(this::day).ifPresent(law::date);
    maybe(() -> one(ids.organizations())).ifPresent(law::issuer);
    maybe(this::label).ifPresent(law::title);
    return law.attributes(attributes()).build();
  }

  /** A unit in the second half of the list has a history; the others have been there always. */
  private AdministrativeUnit area(int index, Ids ids) {
    List<DatedFact<Label>> names =
        isOld(index, ids) ? history() : List.of(DatedFact.always(label()));
    AdministrativeUnit.Builder area =
        AdministrativeUnit.builder()
            .id(ids.areas().get(index))
            .names(names)
            .kinds(alongside(names, this::text))
            .parents(
                index == 0
                    ? List.of()
                    : alongside(
                        names, () -> ids.areas().get(random.nextInt(Math.min(index, olds(ids))))))
            .codes(alongside(names, () -> text() + index));
    maybe(() -> formation(ids, names.get(0).from())).ifPresent(area::formation);
    maybe(() -> one(ids.statistics())).ifPresent(area::landArea);
    maybe(() -> one(ids.statistics())).ifPresent(area::population);
    return area.attributes(attributes()).build();
  }

  private static int olds(Ids ids) {
    return (ids.areas().size() + 1) / 2;
  }

  private static boolean isOld(int index, Ids ids) {
    return index >= olds(ids);
  }

  private List<DatedFact<Label>> history() {
    List<DatedFact<Label>> names = new ArrayList<>();
    int count = random.nextInt(3) + 1;
    for (int i = 0; i < count; i++) {
      Optional<LocalDate> from = Optional.of(DAY.plusYears(i));
      Optional<LocalDate> until = Optional.of(DAY.plusYears(i).plusDays(random.nextInt(300)));
      boolean first = i == 0 && random.nextBoolean();
      boolean last = i == count - 1 && random.nextBoolean();
      names.add(
          new DatedFact<>(
              label(), first ? Optional.empty() : from, last ? Optional.empty() : until));
    }
    return names;
  }

  /** Facts that held while some of the names did. */
  private <T> List<DatedFact<T>> alongside(List<DatedFact<Label>> names, Supplier<T> value) {
    return names.stream()
        .filter(name -> random.nextBoolean())
        .map(name -> new DatedFact<>(value.get(), name.from(), name.until()))
        .toList();
  }

  private Formation formation(Ids ids, Optional<LocalDate> formedOn) {
    return new Formation(
        maybe(() -> one(ids.instruments())),
        formedOn.or(() -> maybe(this::day)),
        list(
            () ->
                new Predecessor(
                    one(ids.areas()),
                    one(Predecessor.Extent.values()),
                    one(Predecessor.Extent.values()))));
  }

  /** Steps between units that have been there always, one a day. */
  private List<LineageEdge> lineage(Ids ids) {
    List<LineageEdge> edges = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      boolean between = olds(ids) > 1 && random.nextBoolean();
      LineageEdge.Builder edge =
          LineageEdge.builder()
              .kind(between ? one(BETWEEN_UNITS) : LineageKind.RETAINED)
              .formerUnit(ids.areas().get(0))
              .laterUnit(ids.areas().get(between ? 1 : 0))
              .effective(DAY.plusDays(i))
              .extent(one(List.of(Predecessor.Extent.PART, Predecessor.Extent.NOT_STATED)))
              .weights(weights())
              .attributes(attributes());
      maybe(() -> one(ids.instruments())).ifPresent(edge::instrument);
      edges.add(edge.build());
    }
    return edges;
  }

  private Map<String, Quantity> weights() {
    MeasureUnits units = MeasureUnits.builtIn();
    return random.nextBoolean()
        ? Map.of()
        : Map.of(
            LineageEdge.LAND_AREA,
            Quantity.of("12." + random.nextInt(100), units.get("km²")),
            LineageEdge.POPULATION,
            Quantity.of("35." + random.nextInt(10), units.get("% share")));
  }

  private Subject subject(int index, Ids ids) {
    Subject.Builder subject =
        Subject.builder().id(ids.subjects().get(index)).kind(text()).name(label());
    earlier(index, ids.subjects()).ifPresent(subject::partOf);
    return subject.attributes(attributes()).build();
  }

  private Section section(int index, Ids ids, List<String> printed) {
    int sections = ids.sections().size();
    Section.Builder section = Section.builder().id(ids.sections().get(index)).heading(label());
    maybe(this::text).ifPresent(section::number);
    earlier(index, ids.sections()).ifPresent(section::parent);
    return section
        .statistics(share(printed, index, sections))
        .breakdowns(some(ids.breakdowns()))
        .notes(index == 0 ? ids.notes() : some(ids.notes()))
        .attributes(attributes())
        .build();
  }

  /** Notes refer to later ones only, so that none reaches itself. */
  private Note note(int index, Ids ids, List<String> inNotes) {
    return Note.builder()
        .id(ids.notes().get(index))
        .text(label())
        .statistics(share(inNotes, index, ids.notes().size()))
        .breakdowns(some(ids.breakdowns()))
        .notes(some(ids.notes().subList(index + 1, ids.notes().size())))
        .mustShow(random.nextBoolean())
        .attributes(attributes())
        .build();
  }

  private Statistic statistic(String id, Ids ids, List<String> inNotes) {
    Statistic.Builder statistic = Statistic.builder().id(id).label(label()).value(value());
    maybe(() -> one(Qualifier.values())).ifPresent(statistic::qualifier);
    maybe(() -> one(maturities)).ifPresent(statistic::maturity);
    maybe(this::priceBasis).ifPresent(statistic::priceBasis);
    maybe(() -> one(List.of("topic", "rice-yield", id))).ifPresent(statistic::topic);
    maybe(() -> one(ids.subjects())).ifPresent(statistic::subject);
    maybe(() -> one(ids.areas())).ifPresent(statistic::referenceArea);
    maybe(this::text).ifPresent(statistic::definition);
    maybe(() -> one(Boundaries.values())).ifPresent(statistic::boundaries);
    maybe(this::statedPeriod).ifPresent(statistic::period);
    maybe(() -> comparison(ids)).ifPresent(statistic::comparedWith);
    maybe(this::text).ifPresent(statistic::asPrinted);
    maybe(() -> new EditorialMark(words(), words(), label())).ifPresent(statistic::editorial);
    maybe(() -> new Citation(one(ids.documents()), maybe(this::text)))
        .ifPresent(statistic::citation);
    return statistic
        .members(members())
        .conditions(
            list(() -> new Condition(label(), maybe(this::qualifier), maybe(this::quantity))))
        .notes(inNotes.contains(id) ? List.of() : some(ids.notes()))
        .revisions(revisions())
        .attributes(attributes())
        .build();
  }

  private Qualifier qualifier() {
    return one(Qualifier.values());
  }

  private PriceBasis priceBasis() {
    return one(
        List.of(
            PriceBasis.CURRENT,
            PriceBasis.NOT_STATED,
            PriceBasis.constant(1900 + random.nextInt(1100))));
  }

  private Comparison comparison(Ids ids) {
    return random.nextBoolean()
        ? new Comparison.WithPeriod(period())
        : new Comparison.WithPlan(words(), maybe(() -> one(ids.organizations())));
  }

  private List<Member> members() {
    return some(List.of("crop", "giới tính", "lĩnh vực")).stream()
        .map(dimension -> new Member(dimension, words()))
        .toList();
  }

  private List<Revision> revisions() {
    List<Revision> revisions = new ArrayList<>();
    LocalDate replaced = DAY;
    for (int i = random.nextInt(3); i > 0; i--) {
      replaced = replaced.plusDays(1 + random.nextInt(50));
      revisions.add(new Revision(value(), replaced, label()));
    }
    return revisions;
  }

  private Breakdown breakdown(int index, Ids ids) {
    List<String> measures = List.of("lượt", "a.b", "m").subList(0, 1 + random.nextInt(3));
    List<String> later = ids.breakdowns().subList(index + 1, ids.breakdowns().size());
    List<BreakdownPart> parts = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Map<String, String> statistics = new LinkedHashMap<>();
      some(measures).forEach(measure -> statistics.put(measure, one(ids.statistics())));
      parts.add(
          new BreakdownPart(
              "part-" + i,
              label(),
              statistics,
              later.isEmpty() ? Optional.empty() : maybe(() -> one(later))));
    }
    Breakdown.Builder breakdown =
        Breakdown.builder().id(ids.breakdowns().get(index)).label(label());
    maybe(this::label).ifPresent(breakdown::dimension);
    return breakdown
        .measures(
            measures.stream()
                .map(
                    code -> new BreakdownMeasure(code, label(), maybe(() -> one(ids.statistics()))))
                .toList())
        .parts(parts)
        .exhaustive(one(Tristate.values()))
        .disjoint(one(Tristate.values()))
        .attributes(attributes())
        .build();
  }

  private Indicator indicator(String id, Ids ids) {
    Indicator.Builder indicator = Indicator.builder().id(id).label(label());
    maybe(this::text).ifPresent(indicator::concept);
    maybe(this::text).ifPresent(indicator::definition);
    maybe(() -> one(units)).ifPresent(indicator::unit);
    maybe(() -> random.nextInt(61)).ifPresent(indicator::decimals);
    maybe(this::priceBasis).ifPresent(indicator::priceBasis);
    maybe(() -> one(ids.organizations())).ifPresent(indicator::office);
    maybe(() -> one(TemporalAggregation.values())).ifPresent(indicator::overTime);
    maybe(() -> overUnits(ids)).ifPresent(indicator::overUnits);
    maybe(() -> one(AttainmentMethod.values())).ifPresent(indicator::attainment);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      targets.add(target("target-" + i, ids));
    }
    return indicator
        .preference(one(DesiredDirection.values()))
        .targets(targets)
        .attributes(attributes())
        .build();
  }

  private SpatialAggregation overUnits(Ids ids) {
    return one(
        List.of(
            new SpatialAggregation.Sum(),
            new SpatialAggregation.None(),
            new SpatialAggregation.RatioOfSums(one(ids.indicators()), one(ids.indicators())),
            new SpatialAggregation.WeightedMean(one(ids.indicators()))));
  }

  private Target target(String id, Ids ids) {
    Operator operator = one(Operator.values());
    Target.Builder target = Target.builder().id(id).kind(text());
    maybe(() -> one(ids.organizations())).ifPresent(target::issuer);
    maybe(() -> one(ids.instruments())).ifPresent(target::instrument);
    maybe(this::label).ifPresent(target::coverage);
    maybe(this::statedPeriod).ifPresent(target::period);
    maybe(() -> one(units)).ifPresent(target::unit);
    maybe(() -> one(ids.statistics())).ifPresent(target::figure);
    if (operator == Operator.BETWEEN) {
      target.upperFigure(one(ids.statistics()));
    }
    maybe(() -> one(ids.statistics())).ifPresent(target::attainment);
    return target
        .aspect(one(TargetBasis.values()))
        .operator(operator)
        .adjustments(
            list(
                () ->
                    new Adjustment(
                        one(ids.statistics()),
                        maybe(this::day),
                        maybe(() -> one(ids.instruments())))))
        .attributes(attributes())
        .build();
  }

  private Outcome outcome() {
    return random.nextInt(4) == 0 ? new Outcome("of-our-own") : one(Outcome.known());
  }

  private IndicatorRecord indicatorRecord(String id, Ids ids) {
    IndicatorRecord.Builder reported =
        IndicatorRecord.builder().id(id).indicator(one(ids.indicators()));
    maybe(this::statedPeriod).ifPresent(reported::period);
    maybe(() -> one(ids.areas())).ifPresent(reported::referenceArea);
    maybe(() -> one(ids.statistics())).ifPresent(reported::actual);
    maybe(() -> one(ids.statistics())).ifPresent(reported::base);
    maybe(() -> one(ids.statistics())).ifPresent(reported::growth);
    maybe(() -> one(ids.statistics())).ifPresent(reported::share);
    return reported
        .outcomes(
            list(() -> new StatedOutcome(outcome(), maybe(() -> "target-" + random.nextInt(3)))))
        .attributes(attributes())
        .build();
  }

  private Scoreboard scoreboard(String id, Ids ids) {
    Scoreboard.Builder scoreboard = Scoreboard.builder().id(id).label(label());
    maybe(this::statedPeriod).ifPresent(scoreboard::period);
    List<ScoreboardCount> counts =
        list(() -> new ScoreboardCount(outcome(), one(ids.statistics())));
    List<ScoreboardList> lists =
        new ArrayList<>(list(() -> new ScoreboardList(outcome(), some(ids.indicators()))));
    if (counts.isEmpty()) {
      lists.add(new ScoreboardList(outcome(), List.of()));
    }
    return scoreboard
        .counts(counts)
        .lists(lists)
        .metIncludesExceeded(one(Tristate.values()))
        .attributes(attributes())
        .build();
  }

  private Directive directive(String id, Ids ids) {
    Directive.Builder directive = Directive.builder().id(id).kind(text()).label(label());
    maybe(() -> one(ids.organizations())).ifPresent(directive::issuer);
    maybe(() -> one(ids.instruments())).ifPresent(directive::instrument);
    maybe(this::text).ifPresent(directive::number);
    directive.legalBasis(some(ids.instruments()));
    maybe(this::day).ifPresent(directive::issuedOn);
    maybe(this::statedPeriod).ifPresent(directive::period);
    return directive.attributes(attributes()).build();
  }

  private List<Task> tasks(Ids ids) {
    List<String> tasks = ids("task");
    return numbered(tasks, index -> task(index, tasks, ids));
  }

  /** Tasks depend on and belong to earlier ones only, so that none reaches itself. */
  private Task task(int index, List<String> tasks, Ids ids) {
    Task.Builder task = Task.builder().id(tasks.get(index)).title(label());
    maybe(() -> one(ids.directives())).ifPresent(task::directive);
    maybe(this::text).ifPresent(task::number);
    maybe(() -> one(ids.organizations())).ifPresent(task::lead);
    maybe(this::label).ifPresent(task::post);
    maybe(this::text).ifPresent(task::field);
    earlier(index, tasks).ifPresent(task::parent);
    earlier(index, tasks).ifPresent(task::addDependsOn);
    maybe(this::statedPeriod).ifPresent(task::period);
    maybe(() -> DAY).ifPresent(task::givenOn);
    due(task);
    if (random.nextBoolean()) {
      task.doneOn(DAY.plusDays(80 + random.nextInt(99)));
    } else if (random.nextBoolean()) {
      task.cancelledOn(DAY.plusDays(random.nextInt(99)));
      maybe(this::label).ifPresent(task::cancellationReason);
    }
    return task.supporting(some(ids.organizations()))
        .progress(list(() -> progress(ids)))
        .evidence(some(ids.documents()))
        .indicators(some(ids.indicators()))
        .targets(some(List.of("target-0", "target-2")))
        .instruments(some(ids.instruments()))
        .attributes(attributes())
        .build();
  }

  private void due(Task.Builder task) {
    switch (random.nextInt(4)) {
      case 0 -> {
        task.startedOn(DAY.plusDays(random.nextInt(9)));
        task.recurrence(one(Recurrence.values()));
        task.deliveredOn(List.of(DAY.plusDays(9), DAY.plusDays(40)));
      }
      case 1 -> task.dueBy(Period.parse("2025-Q4"));
      case 2 -> {
        task.deadline(DAY.plusDays(30));
        List<Extension> extensions = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
          extensions.add(
              new Extension(DAY.plusDays(60 + 30L * i), maybe(this::day), maybe(this::label)));
        }
        task.extensions(extensions);
      }
      default -> maybe(() -> DAY.plusDays(random.nextInt(9))).ifPresent(task::startedOn);
    }
  }

  private ProgressEntry progress(Ids ids) {
    return new ProgressEntry(
        DAY.plusDays(random.nextInt(80)),
        label(),
        maybe(() -> one(ids.statistics())),
        maybe(
            () -> Quantity.of(random.nextInt(100) + ".5", MeasureUnit.percent(PercentKind.SHARE))));
  }

  private CaseFlow caseFlow(String id, Ids ids) {
    CaseFlow.Builder flow = CaseFlow.builder().id(id).label(label());
    maybe(this::text).ifPresent(flow::field);
    maybe(this::statedPeriod).ifPresent(flow::period);
    for (FlowComponent component : FlowComponent.values()) {
      maybe(() -> one(ids.statistics())).ifPresent(found -> flow.putComponent(component, found));
    }
    return flow.rates(some(ids.statistics())).attributes(attributes()).build();
  }

  private Claim claim(String id, Ids ids) {
    Claim.Builder claim = Claim.builder().id(id).result(operand(ids, 2));
    maybe(this::label).ifPresent(claim::label);
    Map<String, ClaimOperand> operands = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      claim.relation("rate");
      operands.put("denominator", operand(ids, 2));
      operands.put("numerator", operand(ids, 2));
    } else {
      claim.relation("quan hệ riêng");
      some(TEXTS).forEach(role -> operands.put(role, operand(ids, 2)));
    }
    return claim
        .operands(operands)
        .basis(one(ClaimBasis.values()))
        .attributes(attributes())
        .build();
  }

  private ClaimOperand operand(Ids ids, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 6)) {
      case 0 -> new ClaimOperand.OfStatistic(one(ids.statistics()), ClaimOperand.Side.COUNT);
      case 1 -> new ClaimOperand.OfStatistic(one(ids.statistics()), ClaimOperand.Side.WHOLE);
      case 2 -> new ClaimOperand.Constant(quantity());
      case 3 -> new ClaimOperand.Unprinted(words());
      case 4 -> new ClaimOperand.Named(words());
      case 5 -> ClaimOperand.statistic(one(ids.statistics()));
      default -> new ClaimOperand.Items(list(() -> operand(ids, depth - 1)));
    };
  }

  // drawing

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private <T> List<T> some(List<T> of) {
    List<T> some = new ArrayList<>(of);
    Collections.shuffle(some, random);
    return List.copyOf(some.subList(0, random.nextInt(some.size() + 1)));
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  private List<String> ids(String prefix) {
    List<String> ids = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      ids.add(prefix + "-" + i);
    }
    Collections.shuffle(ids, random);
    return ids;
  }

  private static <T> List<T> each(List<String> ids, Function<String, T> make) {
    return ids.stream().map(make).toList();
  }

  private static <T> List<T> numbered(List<String> ids, IntFunction<T> make) {
    List<T> things = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      things.add(make.apply(i));
    }
    return things;
  }

  private Optional<String> earlier(int index, List<String> ids) {
    return index == 0 ? Optional.empty() : maybe(() -> ids.get(random.nextInt(index)));
  }

  /** Every element falls to one of the takers. */
  private static List<String> share(List<String> all, int taker, int takers) {
    List<String> share = new ArrayList<>();
    for (int i = taker; i < all.size(); i += takers) {
      share.add(all.get(i));
    }
    return share;
  }
}
