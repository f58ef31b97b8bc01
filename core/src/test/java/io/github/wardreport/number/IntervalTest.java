package io.github.wardreport.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /** Reads {@code [4, 5)}, {@code (3000, +∞)}. */
  private static Interval interval(String text) {
    String[] ends = text.substring(1, text.length() - 1).split(", ", -1);
    Optional<Interval.End> lower =
        ends[0].equals("-∞")
            ? Optional.empty()
            : Optional.of(new Interval.End(Ratio.parse(ends[0]), text.startsWith("[")));
    Optional<Interval.End> upper =
        ends[1].equals("+∞")
            ? Optional.empty()
            : Optional.of(new Interval.End(Ratio.parse(ends[1]), text.endsWith("]")));
    return Interval.of(lower, upper);
  }

  private static Ratio number(int whole) {
    return Ratio.of(whole, 1);
  }

  @Test
  void isMadeWithEveryKindOfEnd() {
    assertThat(Interval.closed(number(4), number(5))).hasToString("[4, 5]");
    assertThat(Interval.open(number(4), number(5))).hasToString("(4, 5)");
    assertThat(Interval.closedOpen(number(4), number(5))).hasToString("[4, 5)");
    assertThat(Interval.openClosed(number(4), number(5))).hasToString("(4, 5]");
    assertThat(Interval.point(number(4))).hasToString("[4, 4]");
    assertThat(Interval.moreThan(number(3000))).hasToString("(3000, +∞)");
    assertThat(Interval.atLeast(number(3000))).hasToString("[3000, +∞)");
    assertThat(Interval.lessThan(number(3000))).hasToString("(-∞, 3000)");
    assertThat(Interval.atMost(number(3000))).hasToString("(-∞, 3000]");
    assertThat(Interval.ALL).hasToString("(-∞, +∞)");
    assertThat(Interval.closed(number(4), number(5)).lower())
        .contains(new Interval.End(number(4), true));
    assertThat(Interval.closedOpen(number(4), number(5)).upper())
        .contains(new Interval.End(number(5), false));
  }

  @Test
  void refusesToBeEmpty() {
    assertThatThrownBy(() -> Interval.closed(number(5), number(4)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'upper' must leave a number between the ends but was \"[5, 4]\"");
    assertThatThrownBy(() -> Interval.closedOpen(number(5), number(5)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'upper' must leave a number between the ends but was \"[5, 5)\"");
  }

  @Test
  void anExactFiveIsOutsideATruncatedFour() {
    Interval truncatedFour = Figure.printed("4").truncationInterval().orElseThrow();
    assertThat(truncatedFour).hasToString("[4, 5)");
    assertThat(truncatedFour.contains(number(5))).isFalse();
    assertThat(truncatedFour.contains(number(4))).isTrue();
    assertThat(truncatedFour.contains(Ratio.parse("4.999"))).isTrue();
    assertThat(truncatedFour.contains(Ratio.parse("3.999"))).isFalse();
  }

  @Test
  void isEqualToAnIntervalOfTheSameNumbers() {
    assertThat(interval("[2/4, 1)"))
        .isEqualTo(interval("[1/2, 1)"))
        .hasSameHashCodeAs(interval("[1/2, 1)"))
        .isNotEqualTo(interval("(1/2, 1)"))
        .isNotEqualTo(interval("[1/2, 1]"))
        .isNotEqualTo(interval("[1/2, 2)"))
        .isNotEqualTo(interval("[1/3, 1)"))
        .isNotEqualTo("[1/2, 1)");
    assertThat(new Interval.End(number(1), true))
        .isNotEqualTo(new Interval.End(number(1), false))
        .isNotEqualTo(new Interval.End(number(2), true))
        .isNotEqualTo("1");
    assertThat(interval("[1, 2]").hashCode()).isNotEqualTo(interval("[1, 3]").hashCode());
  }

  @ParameterizedTest
  @CsvSource({
    "'[1, 3]', '[2, 4]', '[2, 3]'",
    "'[1, 3]', '(1, 3)', '(1, 3)'",
    "'(1, 3)', '[1, 3]', '(1, 3)'",
    "'[1, 3]', '[3, 4]', '[3, 3]'",
    "'[1, 3)', '[3, 4]', ",
    "'[1, 2]', '[3, 4]', ",
    "'(-∞, 2]', '[1, +∞)', '[1, 2]'",
    "'(-∞, +∞)', '(1, 2)', '(1, 2)'"
  })
  void intersects(String one, String other, String common) {
    assertThat(interval(one).intersection(interval(other)))
        .isEqualTo(Optional.ofNullable(common).map(IntervalTest::interval));
  }

  @ParameterizedTest
  @CsvSource({
    "'[1, 3]', '[2, 4]', '[1, 4]'",
    "'(1, 3)', '[1, 3]', '[1, 3]'",
    "'[1, 3]', '(1, 3)', '[1, 3]'",
    "'(1, 3)', '(1, 3)', '(1, 3)'",
    "'[1, 2]', '(5, +∞)', '[1, +∞)'",
    "'(-∞, 2]', '[1, 3]', '(-∞, 3]'"
  })
  void hasAHull(String one, String other, String hull) {
    assertThat(interval(one).hull(interval(other))).isEqualTo(interval(hull));
    assertThat(interval(other).hull(interval(one))).isEqualTo(interval(hull));
  }

  @ParameterizedTest
  @CsvSource({
    "'[1, 3]', '[2, 4)', '[3, 7)'",
    "'(1, 3]', '[2, 4]', '(3, 7]'",
    "'[1, +∞)', '[2, 4]', '[3, +∞)'"
  })
  void adds(String one, String other, String sum) {
    assertThat(interval(one).plus(interval(other))).isEqualTo(interval(sum));
  }

  @Test
  void subtractsMirrorsAndScales() {
    assertThat(interval("[1, 3)").negated()).isEqualTo(interval("(-3, -1]"));
    assertThat(interval("[1, 3)").minus(interval("[2, 4)"))).isEqualTo(interval("(-3, 1)"));
    assertThat(interval("[1, 3)").scaleByPowerOfTen(2)).isEqualTo(interval("[100, 300)"));
    assertThat(interval("[1, +∞)").scaleByPowerOfTen(-1)).isEqualTo(interval("[0.1, +∞)"));
  }

  @ParameterizedTest
  @CsvSource({
    "'[2, 3]', '[4, 5)', '[8, 15)'",
    "'[-2, 3]', '[4, 5]', '[-10, 15]'",
    "'[-2, 3)', '[-4, 5]', '(-12, 15)'",
    "'[-3, -2]', '[-5, -4)', '(8, 15]'",
    "'[0, 1]', '(2, 3)', '[0, 3)'",
    "'(0, 1]', '[0, 1]', '[0, 1]'",
    "'(0, 1]', '(0, 1]', '(0, 1]'",
    "'(0, 1]', '[1, +∞)', '(0, +∞)'",
    "'[-1, 1]', '[1, +∞)', '(-∞, +∞)'",
    "'(-∞, -1]', '[2, 3]', '(-∞, -2]'",
    "'(-∞, -1]', '(-∞, -2)', '(2, +∞)'",
    "'[0, 0]', '(-∞, +∞)', '[0, 0]'"
  })
  void multiplies(String one, String other, String product) {
    assertThat(interval(one).times(interval(other))).isEqualTo(interval(product));
    assertThat(interval(other).times(interval(one))).isEqualTo(interval(product));
  }

  @ParameterizedTest
  @CsvSource({
    "'[8, 15)', '[4, 5)', '(8/5, 15/4)'",
    "'[1, 2]', '(0, 4]', '[1/4, +∞)'",
    "'[1, 2]', '[-4, 0)', '(-∞, -1/4]'",
    "'[1, 2]', '[4, +∞)', '(0, 1/2]'",
    "'[1, 2]', '(-∞, -4)', '(-1/2, 0)'",
    "'[1, 2]', '[0, 4]', ",
    "'[1, 2]', '[-1, 1]', ",
    "'[1, 2]', '(-∞, +∞)', "
  })
  void divides(String one, String other, String quotient) {
    assertThat(interval(one).dividedBy(interval(other)))
        .isEqualTo(Optional.ofNullable(quotient).map(IntervalTest::interval));
  }

  @Test
  void holdsEveryResultOfItsNumbers() {
    Cases.forAll(
        drawn -> {
          Interval one = drawn(drawn);
          Interval other = drawn(drawn);
          for (Ratio a : numbersIn(one)) {
            for (Ratio b : numbersIn(other)) {
              assertThat(one.plus(other).contains(a.plus(b))).isTrue();
              assertThat(one.minus(other).contains(a.minus(b))).isTrue();
              assertThat(one.times(other).contains(a.times(b))).isTrue();
              one.dividedBy(other)
                  .ifPresent(all -> assertThat(all.contains(a.dividedBy(b))).isTrue());
              assertThat(one.hull(other).contains(a)).isTrue();
              assertThat(one.hull(other).contains(b)).isTrue();
            }
          }
        });
  }

  private static Interval drawn(Cases drawn) {
    int lower = drawn.whole(-4, 4);
    Optional<Interval.End> low =
        drawn.whole(0, 5) == 0
            ? Optional.empty()
            : Optional.of(new Interval.End(number(lower), drawn.coin()));
    Optional<Interval.End> high =
        drawn.whole(0, 5) == 0
            ? Optional.empty()
            : Optional.of(new Interval.End(number(lower + drawn.whole(1, 4)), drawn.coin()));
    return Interval.of(low, high);
  }

  private static List<Ratio> numbersIn(Interval interval) {
    return java.util.stream.IntStream.rangeClosed(-90, 90)
        .mapToObj(tenths -> Ratio.of(tenths, 10))
        .filter(interval::contains)
        .filter(number -> number.numerator().intValueExact() % 5 == 0 || number.signum() == 0)
        .toList();
  }
}
