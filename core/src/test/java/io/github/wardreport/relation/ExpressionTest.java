package io.github.wardreport.relation;

import static io.github.wardreport.relation.Expression.role;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Cases;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final Expression<String> GROWTH = role("current").over(role("base")).minus(1);

  private static Ratio number(String digits) {
    return Ratio.of(new BigDecimal(digits));
  }

  private static Interval rounded(String digits) {
    return Figure.printed(digits).roundingInterval().orElseThrow();
  }

  private static <L> Expression<L> sum(List<L> leaves) {
    return Expression.sum(leaves.stream().map(Expression::leaf).toList());
  }

  @Test
  void oneDeclarationGivesValueBoundsAndSolution() {
    Map<String, Ratio> printed = Map.of("current", number("1302"), "base", number("1211"));
    Map<String, Interval> possible = Map.of("current", rounded("1302"), "base", rounded("1211"));

    assertThat(GROWTH.value(printed::get)).contains(Ratio.of(91, 1211));
    assertThat(GROWTH.bounds(possible::get))
        .contains(
            Interval.closed(
                Ratio.of(2603, 2423).minus(Ratio.ONE), Ratio.of(2605, 2421).minus(Ratio.ONE)));
    assertThat(GROWTH.solution("current", number("0.075"), printed::get))
        .hasValueSatisfying(
            current -> assertThat(current.isSameNumber(number("1301.825"))).isTrue());
  }

  /** 1302 after a growth of 7.5 %: the base lies between 1301.5 ÷ 1.0755 and 1302.5 ÷ 1.0745. */
  @Test
  void aFigureThatAppearsOnceIsSolvedForTightly() {
    Interval growth = Interval.closed(number("0.0745"), number("0.0755"));

    assertThat(GROWTH.solutions("base", growth, any -> rounded("1302")))
        .contains(
            Interval.closed(
                number("1301.5").dividedBy(number("1.0755")),
                number("1302.5").dividedBy(number("1.0745"))));
  }

  @Test
  void aFigureThatAppearsTwiceIsNotSolvedFor() {
    Expression<String> reduction =
        role("base").minus(role("actual")).over(role("base").minus(role("target")));

    assertThat(reduction.solution("base", Ratio.ONE, any -> Ratio.ONE)).isEmpty();
    assertThat(reduction.solution("unknown", Ratio.ONE, any -> Ratio.ONE)).isEmpty();
  }

  /** From 1.80 % to 1.46 % where 1.50 % was planned: 0.34 of 0.30 points. */
  @Test
  void boundsOfAFigureThatAppearsTwiceAreTakenAtItsEnds() {
    Map<String, Interval> possible =
        Map.of("base", rounded("1.80"), "actual", rounded("1.46"), "target", rounded("1.50"));

    Optional<Interval> bounds = Relations.REDUCTION_ACHIEVED.expression().bounds(possible::get);

    // base 1.795: 0.33 ÷ 0.30 … 0.34 ÷ 0.29; base 1.805: 0.34 ÷ 0.31 … 0.35 ÷ 0.30
    assertThat(bounds).contains(Interval.closed(Ratio.of(34, 31), Ratio.of(34, 29)));
  }

  @Test
  void aDivisorThatMayBeZeroGivesNothing() {
    assertThat(GROWTH.value(any -> Ratio.ZERO)).isEmpty();
    assertThat(GROWTH.bounds(any -> rounded("0"))).isEmpty();
  }

  @Test
  void equalLeavesOfASumAreOne() {
    Expression<String> twice =
        Expression.<String>leaf("a").plus(Expression.leaf("b")).minus(Expression.leaf("a"));

    assertThat(twice).isEqualTo(Expression.leaf("b"));
    assertThat(sum(List.of("a", "a")).coefficients()).contains(Map.of("a", Ratio.of(2, 1)));
    assertThat(sum(List.of("a", "a")).bounds(any -> Interval.closed(Ratio.ONE, number("2"))))
        .contains(Interval.closed(number("2"), number("4")));
    assertThat(sum(List.<String>of()).value(any -> Ratio.ONE)).contains(Ratio.ZERO);
  }

  @Test
  void aRoleOfSeveralFiguresCountsAsTheirSum() {
    Expression<String> bound =
        GROWTH.bind(
            role ->
                role.equals("base")
                    ? List.of(Expression.leaf("one"), Expression.leaf("other"))
                    : List.of(Expression.leaf("all")));

    assertThat(bound.leaves()).containsExactly("all", "one", "other");
    assertThat(bound.value(leaf -> leaf.equals("all") ? number("3") : Ratio.ONE))
        .contains(Ratio.of(1, 2));
  }

  @Test
  void listsFoldIntoOneNumber() {
    Map<String, Ratio> values = Map.of("a", number("3"), "b", number("5"), "c", number("4"));
    List<Expression<String>> all = Stream.of("a", "b", "c").map(Expression::leaf).toList();

    assertThat(Expression.total("parts").<String>bind(role -> all).value(values::get))
        .contains(number("12"));
    assertThat(Expression.product("parts").<String>bind(role -> all).value(values::get))
        .contains(number("60"));
    assertThat(Expression.count("parts").<String>bind(role -> all).value(values::get))
        .contains(number("3"));
    assertThat(Expression.least("parts").<String>bind(role -> all).value(values::get))
        .contains(number("3"));
    assertThat(Expression.greatest("parts").<String>bind(role -> all).value(values::get))
        .contains(number("5"));
    assertThat(
            Expression.greatest("parts")
                .<String>bind(role -> all)
                .solution("a", Ratio.ONE, values::get))
        .isEmpty();
  }

  @Test
  void theGreatestOfIntervalsReachesFromTheGreatestLowerToTheGreatestUpperEnd() {
    Map<String, Interval> possible =
        Map.of(
            "a",
            Interval.closed(Ratio.ONE, number("9")),
            "b",
            Interval.open(number("4"), number("6")));
    List<Expression<String>> both = List.of(Expression.leaf("a"), Expression.leaf("b"));

    assertThat(Expression.greatest("x").<String>bind(role -> both).bounds(possible::get))
        .contains(Interval.openClosed(number("4"), number("9")));
    assertThat(Expression.least("x").<String>bind(role -> both).bounds(possible::get))
        .contains(Interval.closedOpen(Ratio.ONE, number("6")));
  }

  @Test
  void theTextOfAnExpressionShowsItsForm() {
    assertThat(GROWTH).hasToString("(current ÷ base + -1)");
    assertThat(Expression.total("parts")).hasToString("total[parts]");
    assertThat(role("a").times(role("b"))).hasToString("a × b");
    assertThat(role("a").minus(role("b"))).hasToString("(a + -1 × b)");
  }

  @Test
  void expressionsOfOneFormAreEqual() {
    assertThat(GROWTH)
        .isEqualTo(role("current").over(role("base")).minus(1))
        .hasSameHashCodeAs(role("current").over(role("base")).minus(1))
        .isNotEqualTo(role("current").over(role("other")).minus(1))
        .isNotEqualTo(role("current").over(role("base")).minus(2));
    assertThat(role("a").times(role("b")))
        .isEqualTo(role("a").times(role("b")))
        .isNotEqualTo(role("b").times(role("a")));
    assertThat(Expression.least("a")).isNotEqualTo(Expression.greatest("a"));
  }

  /** Whatever an expression comes to, solving for a figure gives the figure back. */
  @Test
  void theSolutionInvertsTheValue() {
    Cases.forAll(
        drawn -> {
          Relation relation = drawn.one(Relations.standard().all().toArray(new Relation[0]));
          Expression<String> bound = inEveryRole(relation, drawn.whole(1, 4));
          Map<String, Ratio> values = new HashMap<>();
          bound.leaves().forEach(leaf -> values.put(leaf, Ratio.of(drawn.amount())));
          Optional<Ratio> value = bound.value(values::get);
          for (String leaf : bound.leaves()) {
            value
                .flatMap(result -> bound.solution(leaf, result, values::get))
                .ifPresent(
                    solution ->
                        assertThat(solution.isSameNumber(values.get(leaf)))
                            .as("%s in %s", leaf, bound)
                            .isTrue());
          }
        });
  }

  /** No value of figures inside their intervals lies outside the bounds. */
  @Test
  void theBoundsHoldEveryValue() {
    Cases.forAll(
        drawn -> {
          Relation relation = drawn.one(Relations.standard().all().toArray(new Relation[0]));
          Expression<String> bound = inEveryRole(relation, drawn.whole(1, 4));
          Map<String, Interval> possible = new HashMap<>();
          Map<String, Ratio> inside = new HashMap<>();
          for (String leaf : bound.leaves()) {
            Figure figure = Figure.printed(drawn.amount().toPlainString());
            Interval interval = figure.roundingInterval().orElseThrow();
            Ratio at = interval.lower().orElseThrow().at();
            Ratio width = interval.upper().orElseThrow().at().minus(at);
            possible.put(leaf, interval);
            inside.put(leaf, at.plus(width.times(Ratio.of(drawn.whole(0, 10), 10))));
          }
          Optional<Interval> bounds = bound.bounds(possible::get);
          bounds.ifPresent(
              range ->
                  assertThat(range.contains(bound.value(inside::get).orElseThrow()))
                      .as("%s of %s in %s", bound, inside, range)
                      .isTrue());
        });
  }

  private static Expression<String> inEveryRole(Relation relation, int size) {
    return relation
        .expression()
        .bind(
            name ->
                Stream.iterate(1, i -> i + 1)
                    .limit(isList(relation, name) ? size : 1)
                    .<Expression<String>>map(i -> Expression.leaf(name + i))
                    .toList());
  }

  private static boolean isList(Relation relation, String name) {
    return relation.roles().stream().anyMatch(role -> role.name().equals(name) && role.isList());
  }

  private static final Expression<String> SPREAD =
      role("a").minus(role("b")).over(role("a").plus(role("b")));

  private static String bounds(Expression<String> expression, Interval a, Interval b) {
    Map<String, Interval> possible = Map.of("a", a, "b", b);
    return expression.bounds(possible::get).orElseThrow().toString();
  }

  /** (a − b) ÷ (a + b) rises with a and falls with b: 1 ÷ 5 at 3 and 2, 3 ÷ 5 at 4 and 1. */
  @Test
  void twoFiguresThatAppearTwiceAreTakenAtAllTheirCorners() {
    Interval a = Interval.closed(number("3"), number("4"));
    Interval b = Interval.closed(number("1"), number("2"));

    assertThat(bounds(SPREAD, a, b)).isEqualTo("[1/5, 3/5]");
  }

  /** Ends that are not reached stay open beside other figures; a lone number counts as reached. */
  @Test
  void endsThatAreNotReachedStayOpenAndNeverShutATrueValueOut() {
    Interval open = Interval.open(number("3"), number("4"));
    Interval b = Interval.closed(number("1"), number("2"));
    Map<String, Interval> possible = Map.of("a", open, "b", b, "c", b);

    assertThat(SPREAD.times(role("c")).bounds(possible::get))
        .map(Interval::toString)
        .contains("(1/5, 6/5)");
    assertThat(bounds(SPREAD, open, b)).isEqualTo("[1/5, 3/5]");
  }

  @Test
  void withoutABoundThereAreNoCorners() {
    Interval b = Interval.closed(number("1"), number("2"));

    assertThat(bounds(SPREAD, Interval.atLeast(number("3")), b)).isEqualTo("(0, +∞)");
  }

  /** A figure over itself is 1, even at ends that it does not reach. */
  @Test
  void aCornerThatIsANumberStaysOne() {
    Interval open = Interval.open(number("1"), number("2"));

    assertThat(bounds(role("a").over(role("a")), open, open))
        .isIn("[1, 1]", "[1/1, 1/1]", "[2/2, 2/2]");
  }

  @Test
  void moreThanEightFiguresThatAppearTwiceHaveWiderBounds() {
    Interval possible = Interval.closed(number("1"), number("2"));

    assertThat(overThemselves(8).bounds(any -> possible)).contains(Interval.point(number("8")));
    assertThat(overThemselves(9).bounds(any -> possible))
        .contains(Interval.closed(number("4.5"), number("18")));
  }

  private static Expression<Integer> overThemselves(int count) {
    return Expression.sum(
        Stream.iterate(1, i -> i + 1)
            .limit(count)
            .map(i -> Expression.leaf(i).over(Expression.leaf(i)))
            .toList());
  }

  @Test
  void productsAndMultiplesAreSolvedForEachFigure() {
    Map<String, Ratio> values = Map.of("a", number("3"), "b", number("5"), "c", number("4"));
    Expression<String> product = role("a").times(role("b")).times(role("c"));

    assertThat(product.solution("b", number("60"), values::get)).contains(Ratio.of(60, 12));
    assertThat(
            product.solutions(
                "b", Interval.point(number("60")), leaf -> Interval.point(values.get(leaf))))
        .contains(Interval.point(number("5")));
    assertThat(sum(List.of("a", "a")).solution("a", number("10"), values::get))
        .hasValueSatisfying(half -> assertThat(half.isSameNumber(number("5"))).isTrue());
  }

  @Test
  void ofEqualNumbersTheFirstIsTaken() {
    Map<String, Ratio> values = Map.of("a", Ratio.of(1, 2), "b", Ratio.of(2, 4));
    List<Expression<String>> both = List.of(Expression.leaf("a"), Expression.leaf("b"));

    assertThat(Expression.least("x").<String>bind(role -> both).value(values::get))
        .map(Ratio::toString)
        .contains("1/2");
    assertThat(Expression.greatest("x").<String>bind(role -> both).value(values::get))
        .map(Ratio::toString)
        .contains("1/2");
  }

  @Test
  void theLeastOfUnboundedFiguresIsBoundedByTheOthers() {
    List<Expression<String>> both = List.of(Expression.leaf("a"), Expression.leaf("b"));
    Expression<String> least = Expression.least("x").bind(role -> both);

    assertThat(
            bounds(least, Interval.atLeast(number("1")), Interval.closed(number("2"), number("5"))))
        .isEqualTo("[1, 5]");
    assertThat(
            bounds(least, Interval.closed(number("2"), number("5")), Interval.atLeast(number("1"))))
        .isEqualTo("[1, 5]");
  }

  @Test
  void aBoundExpressionCanBeBoundAgain() {
    List<Expression<String>> items = List.of(role("a").plus(role("b")), Expression.leaf("c"));
    Expression<String> least = Expression.least("x").<String>bind(role -> items);

    Expression<String> again =
        least.bind(leaf -> List.of(Expression.leaf(leaf + "1"), Expression.leaf(leaf + "2")));

    assertThat(again.leaves()).containsExactly("a1", "a2", "b1", "b2", "c1", "c2");
    assertThat(Expression.total("x").value(any -> number("3"))).contains(number("3"));
  }

  @Test
  void onlySumsHaveCoefficients() {
    assertThat(role("a").minus(role("b")).minus(3).coefficients())
        .contains(Map.of("a", Ratio.ONE, "b", Ratio.of(-1, 1)));
    assertThat(Expression.<String>number(Ratio.ONE).coefficients()).contains(Map.of());
    assertThat(role("a").over(role("b")).minus(1).coefficients()).isEmpty();
  }

  @Test
  void expressionsOfDifferentFormsHaveDifferentHashes() {
    List<Expression<String>> all =
        List.of(
            role("a"),
            Expression.number(Ratio.of(7, 3)),
            role("a").plus(role("b")),
            role("a").times(role("b")),
            role("a").over(role("b")),
            Expression.least("a"));

    assertThat(all).extracting(Object::hashCode).doesNotHaveDuplicates().doesNotContain(0);
    assertThat(Expression.least("a"))
        .isEqualTo(Expression.least("a"))
        .isNotEqualTo(Expression.least("b"));
  }

  @Test
  void theFormShowsWhetherAnExpressionIsMonotone() {
    Expression<String> a = role("a");
    Expression<String> b = role("b");

    assertThat(a.over(a.plus(b)).isMonotoneIn("a")).isTrue();
    assertThat(b.over(a.plus(b)).minus(1).isMonotoneIn("b")).isTrue();
    assertThat(a.times(a).isMonotoneIn("a")).isFalse();
    assertThat(a.times(a).over(b).isMonotoneIn("a")).isFalse();
    assertThat(b.over(a.times(a)).isMonotoneIn("a")).isFalse();
    assertThat(b.over(a.times(a)).isMonotoneIn("b")).isTrue();
    assertThat(a.times(b).over(a.plus(b)).isMonotoneIn("a")).isFalse();
    assertThat(a.over(a.times(b)).isMonotoneIn("a")).isFalse();
    assertThat(a.over(b).plus(b.over(a)).isMonotoneIn("a")).isFalse();
    assertThat(a.times(a).plus(b).isMonotoneIn("a")).isFalse();
    assertThat(a.times(a).times(b).isMonotoneIn("a")).isFalse();
    assertThat(Expression.product("a").isMonotoneIn("a")).isFalse();
    assertThat(Expression.greatest("a").isMonotoneIn("a")).isTrue();
    assertThat(Expression.greatest("a").times(b).divisors()).isEmpty();
    assertThat(a.over(b.over(role("c"))).times(b).minus(1).divisors())
        .containsExactly(b.over(role("c")), role("c"));
  }
}
