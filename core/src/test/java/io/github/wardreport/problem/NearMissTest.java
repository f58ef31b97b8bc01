package io.github.wardreport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Cases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
  private static final List<String> KNOWN =
      List.of("rice-area", "rice-yield", "revenue", "expenditure", "tỷ đồng");

  @ParameterizedTest
  @CsvSource({
    "rice-aera, rice-area",
    "rice-are, rice-area",
    "rice-areas, rice-area",
    "Rice-area, rice-area",
    "rice_yield, rice-yield",
    "revenu, revenue",
    "revenues, revenue",
    "tỷ dồng, tỷ đồng",
    "rice-area, rice-area"
  })
  void findsTheWordThatWasProbablyMeant(String word, String meant) {
    assertThat(NearMiss.of(word, KNOWN)).contains(meant);
    assertThat(NearMiss.question(word, KNOWN)).isEqualTo("; did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "area", "population", "income", "expendable-items"})
  void asksNothingWhereNoWordIsNear(String word) {
    assertThat(NearMiss.of(word, KNOWN)).isEmpty();
    assertThat(NearMiss.question(word, KNOWN)).isEmpty();
  }

  @Test
  void findsNothingAmongNoWords() {
    assertThat(NearMiss.of("revenue", List.of())).isEmpty();
  }

  @Test
  void allowsAThirdOfTheLettersToDiffer() {
    assertThat(NearMiss.of("abcdef", List.of("abcdxx"))).contains("abcdxx");
    assertThat(NearMiss.of("abcdef", List.of("abcxxx"))).isEmpty();
    assertThat(NearMiss.of("abcde", List.of("abcdx"))).contains("abcdx");
    assertThat(NearMiss.of("abcde", List.of("abcxx"))).isEmpty();
    assertThat(NearMiss.of("ab", List.of("ax"))).contains("ax");
    assertThat(NearMiss.of("ab", List.of("xx"))).isEmpty();
    assertThat(NearMiss.of("abcdef", List.of("abcdefgh"))).contains("abcdefgh");
    assertThat(NearMiss.of("abcdef", List.of("abcdefghi"))).isEmpty();
    assertThat(NearMiss.of("abcdef", List.of("cdef"))).contains("cdef");
  }

  @Test
  void prefersTheNearestWordAndThenTheFirstInTheAlphabet() {
    assertThat(NearMiss.of("target-3", List.of("target-21", "target-2", "target-1")))
        .contains("target-1");
    assertThat(NearMiss.of("revenues", List.of("revenants", "revenue"))).contains("revenue");
  }

  @Test
  void oneSlipOfTheKeyboardIsAlwaysFound() {
    Cases.forAll(
        drawn -> {
          StringBuilder slip = new StringBuilder(drawn.one(KNOWN.toArray(String[]::new)));
          String meant = slip.toString();
          int at = drawn.whole(0, slip.length() - 1);
          switch (drawn.whole(0, 2)) {
            case 0 -> slip.setCharAt(at, 'z');
            case 1 -> slip.deleteCharAt(at);
            default -> slip.insert(at, 'z');
          }
          assertThat(NearMiss.of(slip.toString(), KNOWN)).contains(meant);
          assertThat(NearMiss.of(meant, List.of(slip.toString()))).contains(slip.toString());
        });
  }
}
