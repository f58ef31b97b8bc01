package io.github.wardreport.calc;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.terms;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexCalculatorTest {
  private static final IndexCalculator INDEX = IndexCalculator.standard();

  @Test
  void linkIndicesChainToTheLevelOfTheFirstBase() {
    Calculation<PercentOfBase> chained = INDEX.chain(terms("105 % level", "110 % level"));
    assertThat(chained.round(Rounding.halfUp(1)).value())
        .contains(PercentOfBase.parse("115.5 % level"));
    assertThat(chained.explain(Language.VIETNAMESE)).isEqualTo("105% × 110% = 115,50%");
  }

  @Test
  void aSeriesOnOneBaseEndsWhereALinkIsMissing() {
    List<Calculation<PercentOfBase>> series =
        INDEX.chainSeries(
            List.of(
                term("105 % level"),
                missingTerm(MissingReason.NOT_COLLECTED),
                term("110 % level")));
    assertThat(series).hasSize(3);
    assertThat(series.get(0).value()).contains(PercentOfBase.parse("105 % level"));
    assertThat(series.get(1).undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
    assertThat(series.get(2).undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void noLinksChainToNothing() {
    assertThat(INDEX.chain(List.of()).undefinedReason()).contains(UndefinedReason.NOTHING_ADDED);
    assertThat(INDEX.chainSeries(List.of())).isEmpty();
  }

  @Test
  void aSeriesMovesToAnotherBase() {
    List<Calculation<PercentOfBase>> moved =
        INDEX.rebaseSeries(terms("100 % level", "105 % level", "115.5 % level"), 1);
    assertThat(moved)
        .extracting(level -> level.round(Rounding.halfUp(2)).value().orElseThrow())
        .containsExactly(
            PercentOfBase.parse("95.24 % level"),
            PercentOfBase.parse("100.00 % level"),
            PercentOfBase.parse("110.00 % level"));
    assertThat(moved.get(2).explain(Language.ENGLISH)).isEqualTo("115.5% ÷ 105% × 100 = 110%");
  }

  @Test
  void aNewBaseOfZeroOrBelowGivesNoIndex() {
    assertThat(INDEX.rebase(term("105 % level"), term("0 % level")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(INDEX.rebase(term("105 % level"), term("-5 % level")).undefinedReason())
        .contains(UndefinedReason.NEGATIVE_BASE);
  }

  @Test
  void aGrowthIsNoLink() {
    assertThatThrownBy(() -> INDEX.chain(terms("105 % level", "10 % growth")))
        .isInstanceOfSatisfying(
            DimensionMismatchException.class,
            mistake -> {
              assertThat(mistake.left()).isEqualTo(unit("% growth"));
              assertThat(mistake.right()).isEqualTo(unit("% level"));
            });
    assertThatThrownBy(() -> INDEX.rebase(term("10 % growth"), term("105 % level")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThatThrownBy(() -> INDEX.rebase(term("105 % level"), term("10 % growth")))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void theChainOfIndicesIsTheIndexOfTheEndsAndTheGrowthChain() {
    GrowthCalculator growth = GrowthCalculator.standard();
    Cases.forAll(
        drawn -> {
          List<Quantity> figures = new ArrayList<>();
          for (int i = drawn.whole(2, 6); i > 0; i--) {
            figures.add(drawn.quantity(unit("tỷ đồng")));
          }
          List<Operand> links = new ArrayList<>();
          Ratio growthChain = Ratio.ONE;
          for (int i = 1; i < figures.size(); i++) {
            Operand now = figures.get(i);
            Operand before = figures.get(i - 1);
            links.add(growth.index(now, before));
            Ratio rate = growth.growth(now, before).value().orElseThrow().number();
            growthChain = growthChain.times(Ratio.ONE.plus(rate.scaleByPowerOfTen(-2)));
          }
          Ratio chained = INDEX.chain(links).value().orElseThrow().number();
          Ratio ends =
              growth
                  .index(figures.get(figures.size() - 1), figures.get(0))
                  .value()
                  .orElseThrow()
                  .number();
          assertThat(chained.isSameNumber(ends)).isTrue();
          assertThat(chained.isSameNumber(growthChain.scaleByPowerOfTen(2))).isTrue();
        });
  }
}
