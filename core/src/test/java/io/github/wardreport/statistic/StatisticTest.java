package io.github.wardreport.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Given;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.NullArgumentException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are those of the 2025 report of phường Hoành Sơn, unless a test says otherwise. */
class StatisticTest {
  private static final MeasureUnit ENTERPRISES =
      MeasureUnit.counting("doanh nghiệp", Label.of("doanh nghiệp", "enterprises"));
  private static final Label WHY = Label.of("Số liệu được rà soát lại");

  private static Statistic.Builder revenue() {
    return Statistic.builder()
        .id("budget-revenue")
        .label(Label.of("Tổng thu ngân sách", "Total budget revenue"))
        .value(Given.quantity("130.8 tỷ đồng"));
  }

  @Test
  void aFigureNeedsAnIdALabelAndAValue() {
    assertThatThrownBy(() -> Statistic.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build value: $.id: must be given; $.label: must be given;"
                + " $.value: must be given");
    assertThatThrownBy(() -> Statistic.builder().topic("revenue").id("a").build())
        .hasMessage("Cannot build value: $.label: must be given; $.value: must be given");
  }

  @Test
  void whatIsNotSaidOfAFigureIsAbsent() {
    Statistic statistic = revenue().build();
    assertThat(statistic.qualifier()).isEmpty();
    assertThat(statistic.maturity()).isEmpty();
    assertThat(statistic.priceBasis()).isEmpty();
    assertThat(statistic.period()).isEmpty();
    assertThat(statistic.comparedWith()).isEmpty();
    assertThat(statistic.boundaries()).isEmpty();
    assertThat(statistic.definition()).isEmpty();
    assertThat(statistic.asPrinted()).isEmpty();
    assertThat(statistic.editorial()).isEmpty();
    assertThat(statistic.citation()).isEmpty();
    assertThat(statistic.members()).isEmpty();
    assertThat(statistic.attributes()).isEqualTo(Attributes.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Budget", "budget_revenue", "-budget", "budget-", "budget--revenue", "ngân-sách"})
  void anIdIsASlug(String id) {
    assertThatThrownBy(() -> revenue().id(id).build())
        .hasMessage(
            "Cannot build statistic \""
                + id
                + "\": $.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \""
                + id
                + "\"");
  }

  @Test
  void anEmptyIdIsNoSlug() {
    assertThatThrownBy(() -> revenue().id("").build())
        .hasMessage(
            "Cannot build statistic \"\": $.id: must be lower-case letters and digits joined by"
                + " hyphens, but was \"\"");
  }

  @Test
  void aTopicIsASlugAndTheIdWhereNoneIsGiven() {
    assertThat(revenue().build().topic()).isEqualTo("budget-revenue");
    assertThat(revenue().topic("revenue-in-area").build().topic()).isEqualTo("revenue-in-area");
    assertThatThrownBy(() -> revenue().topic("thu ngân sách").build())
        .hasMessage(
            "Cannot build statistic \"budget-revenue\": $.topic: must be lower-case letters and"
                + " digits joined by hyphens, but was \"thu ngân sách\"");
  }

  @Test
  void everythingThatDoesNotHoldIsSaidAtOnce() {
    Statistic.Builder broken =
        revenue()
            .id("Rice")
            .topic("Area")
            .addMembers(new Member("crop", "rice"), new Member("crop", "maize"))
            .addNotes("crops", "weather", "crops")
            .addRevisions(
                new Revision(Given.quantity("128 tỷ đồng"), LocalDate.of(2026, 2, 1), WHY),
                new Revision(Given.quantity("129 tỷ đồng"), LocalDate.of(2026, 2, 1), WHY));
    assertThatThrownBy(broken::build)
        .hasMessage(
            "Cannot build statistic \"Rice\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Rice\"; "
                + "$.members[1]: \"crop\" is there already; "
                + "$.notes[2]: \"crops\" is there already; "
                + "$.revisions: must go from the first to the last; "
                + "$.topic: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Area\"");
  }

  @Test
  void nothingIsNull() {
    Statistic.Builder builder = revenue();
    String none = Optional.<String>empty().orElse(null);
    assertThatThrownBy(() -> builder.id(none))
        .isExactlyInstanceOf(NullArgumentException.class)
        .hasMessage("Argument 'id' must be given but was null");
  }

  @Test
  void membersStandByDimensionWhateverTheirOrder() {
    Member rice = new Member("crop", "rice");
    Member spring = new Member("season", "spring");
    Statistic one = revenue().addMembers(spring, rice).build();
    assertThat(one.members()).containsExactly(rice, spring);
    assertThat(one).isEqualTo(revenue().addMembers(rice, spring).build());
  }

  @Test
  void theKeyIsEverythingThatTellsWhatAFigureIsAFigureOf() {
    Comparison withPlan = new Comparison.WithPlan("plan", Optional.of("province"));
    Statistic statistic =
        revenue()
            .topic("kept-revenue")
            .addMembers(new Member("tax", "land"))
            .subject("treasury")
            .referenceArea("hoanh-son")
            .period(StatedPeriod.of(Period.parse("2025"), "năm 2025"))
            .comparedWith(withPlan)
            .build();
    assertThat(statistic.key())
        .isEqualTo(
            new StatisticKey(
                "kept-revenue",
                Set.of(new Member("tax", "land")),
                Optional.of("treasury"),
                Optional.of("hoanh-son"),
                Optional.of(Period.parse("2025")),
                Optional.of(withPlan)));
  }

  @Test
  void aFigureStatedTwiceHasOneKeyWhateverItsWordsAndDigits() {
    Statistic inText =
        revenue()
            .topic("poor-households")
            .period(StatedPeriod.of(Period.parse("2025"), "năm 2025"))
            .build();
    Statistic inNote =
        Statistic.builder()
            .id("poor-households-2")
            .label(Label.of("hộ nghèo"))
            .value(Given.quantity("76 hộ"))
            .topic("poor-households")
            .period(StatedPeriod.of(Period.parse("2025")))
            .maturity(Maturity.ESTIMATED)
            .priceBasis(PriceBasis.CURRENT)
            .definition("poverty-2022-2025")
            .build();
    assertThat(inNote.key()).isEqualTo(inText.key()).hasSameHashCodeAs(inText.key());
    assertThat(inNote).isNotEqualTo(inText);
  }

  @Test
  void anotherPeriodSubjectAreaMemberOrComparisonIsAnotherKey() {
    StatisticKey key = revenue().build().key();
    assertThat(revenue().topic("other").build().key()).isNotEqualTo(key);
    assertThat(revenue().addMembers(new Member("tax", "land")).build().key()).isNotEqualTo(key);
    assertThat(revenue().subject("treasury").build().key()).isNotEqualTo(key);
    assertThat(revenue().referenceArea("ky-loi").build().key()).isNotEqualTo(key);
    assertThat(revenue().period(StatedPeriod.of(Period.parse("2024"))).build().key())
        .isNotEqualTo(key);
    assertThat(
            revenue().comparedWith(new Comparison.WithPeriod(Period.parse("2024"))).build().key())
        .isNotEqualTo(key);
  }

  @Test
  void aKeyCopiesItsMembers() {
    Set<Member> members = new HashSet<>(Set.of(new Member("crop", "rice")));
    StatisticKey key =
        new StatisticKey(
            "area",
            members,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    members.clear();
    assertThat(key.members()).containsExactly(new Member("crop", "rice"));
  }

  @Test
  void onlyOneQuantityIsCalculatedWith() {
    StatedValue outOf =
        CountOutOf.of(13, 17, MeasureUnit.counting("chỉ tiêu", Label.of("chỉ tiêu")));
    assertThat(revenue().build().quantity()).contains(Given.quantity("130.8 tỷ đồng"));
    assertThat(revenue().value(outOf).build().quantity()).isEmpty();
    assertThat(
            revenue()
                .value(MissingValue.of(MissingReason.NOT_STATED, Given.unit("tỷ đồng")))
                .build()
                .quantity())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, '(2500, +∞)'",
    "ABOVE, '(2500, +∞)'",
    "AT_LEAST, '[2500, +∞)'",
    "NEARLY, '(-∞, 2500)'",
    "BELOW, '(-∞, 2500)'",
    "AT_MOST, '(-∞, 2500]'"
  })
  void aQualifierSaysWhichValuesAFigureStandsFor(Qualifier qualifier, String values) {
    Statistic visits = revenue().value(Given.quantity("2500 người")).qualifier(qualifier).build();
    Optional<Interval> stated =
        visits
            .qualifier()
            .flatMap(word -> word.possibleValues(visits.quantity().orElseThrow().figure()));
    assertThat(stated.map(Interval::toString)).contains(values);
  }

  @Test
  void countedThingsAreExactUntilAWordDoubtsThem() {
    assertThat(usual(ENTERPRISES, Optional.empty(), Optional.empty())).isEqualTo(Precision.EXACT);
    assertThat(usual(ENTERPRISES, Optional.of(Qualifier.MORE_THAN), Optional.empty()))
        .isEqualTo(Precision.PRINTED);
    assertThat(usual(ENTERPRISES, Optional.empty(), Optional.of(Maturity.ESTIMATED)))
        .isEqualTo(Precision.PRINTED);
    assertThat(usual(ENTERPRISES, Optional.empty(), Optional.of(Maturity.OFFICIAL)))
        .isEqualTo(Precision.EXACT);
    assertThat(usual(ENTERPRISES, Optional.empty(), Optional.of(Maturity.parse("budget:outturn"))))
        .isEqualTo(Precision.EXACT);
    assertThat(usual(ENTERPRISES, Optional.empty(), Optional.of(Maturity.parse("budget:planned"))))
        .isEqualTo(Precision.PRINTED);
  }

  @Test
  void measuredThingsAreAsPreciseAsTheyArePrinted() {
    assertThat(usual(Given.unit("tỷ đồng"), Optional.empty(), Optional.of(Maturity.OFFICIAL)))
        .isEqualTo(Precision.PRINTED);
    assertThat(usual(Given.unit("ha"), Optional.empty(), Optional.empty()))
        .isEqualTo(Precision.PRINTED);
    assertThat(usual(Given.unit("% share"), Optional.empty(), Optional.empty()))
        .isEqualTo(Precision.PRINTED);
  }

  private static Precision usual(
      MeasureUnit unit, Optional<Qualifier> qualifier, Optional<Maturity> maturity) {
    return Statistic.usualPrecision(unit, qualifier, maturity);
  }

  @Test
  void aRevisedFigureAnswersWithWhatWasKnownOnADay() {
    Quantity first = Given.quantity("128 tỷ đồng");
    Quantity second = Given.quantity("129.5 tỷ đồng");
    Statistic revised =
        revenue()
            .addRevisions(
                new Revision(first, LocalDate.of(2025, 12, 20), WHY),
                new Revision(second, LocalDate.of(2026, 2, 1), WHY))
            .build();
    assertThat(revised.asOf(LocalDate.of(2025, 12, 19))).isEqualTo(first);
    assertThat(revised.asOf(LocalDate.of(2025, 12, 20))).isEqualTo(second);
    assertThat(revised.asOf(LocalDate.of(2026, 1, 31))).isEqualTo(second);
    assertThat(revised.asOf(LocalDate.of(2026, 2, 1))).isEqualTo(Given.quantity("130.8 tỷ đồng"));
  }

  @Test
  void aFigureThatWasNeverRevisedWasAlwaysKnown() {
    assertThat(revenue().build().asOf(LocalDate.of(1999, 1, 1)))
        .isEqualTo(Given.quantity("130.8 tỷ đồng"));
  }

  @Test
  void revisionsGoFromTheFirstToTheLast() {
    Statistic.Builder turned =
        revenue()
            .addRevisions(
                new Revision(Given.quantity("129.5 tỷ đồng"), LocalDate.of(2026, 2, 1), WHY),
                new Revision(Given.quantity("128 tỷ đồng"), LocalDate.of(2025, 12, 20), WHY));
    assertThatThrownBy(turned::build)
        .hasMessage(
            "Cannot build statistic \"budget-revenue\": $.revisions: must go from the first to the"
                + " last");
  }

  @Test
  void aMissingValueMayBeReplacedByAFigure() {
    StatedValue updating = MissingValue.of(MissingReason.BEING_UPDATED, Given.unit("tỷ đồng"));
    Statistic revised =
        revenue().addRevisions(new Revision(updating, LocalDate.of(2026, 1, 5), WHY)).build();
    assertThat(revised.asOf(LocalDate.of(2026, 1, 4))).isEqualTo(updating);
  }

  @Test
  void figuresPrintedWithOtherDecimalsAreOtherStatistics() {
    Statistic one = revenue().value(Given.quantity("1.90 % share")).build();
    assertThat(one).isNotEqualTo(revenue().value(Given.quantity("1.9 % share")).build());
    assertThat(one).isEqualTo(revenue().value(Given.quantity("1.90 % share")).build());
  }
}
