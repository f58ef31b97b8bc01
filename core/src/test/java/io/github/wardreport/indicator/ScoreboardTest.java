package io.github.wardreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.statistic.Tristate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report of phường Hoành Sơn: 13/17 met, 03 not met, and a list of four that were not. */
class ScoreboardTest {
  private static final ScoreboardCount MET = new ScoreboardCount(Outcome.MET, "met-13-of-17");
  private static final ScoreboardCount NOT_MET = new ScoreboardCount(Outcome.NOT_MET, "not-met-3");
  private static final ScoreboardList NAMED =
      new ScoreboardList(
          Outcome.NOT_MET,
          List.of("growth", "income-per-head", "standard-schools", "cultural-quarters"));

  private static Scoreboard.Builder main() {
    return Scoreboard.builder().id("main-indicators").label(Label.of("17 chỉ tiêu chủ yếu"));
  }

  @Test
  void countsAndNamesAreKeptAsStatedThoughTheyContradictEachOther() {
    Scoreboard scoreboard = main().addCounts(MET, NOT_MET).addLists(NAMED).build();
    assertThat(scoreboard.counts()).containsExactly(MET, NOT_MET);
    assertThat(scoreboard.lists()).containsExactly(NAMED);
    assertThat(scoreboard.lists().get(0).indicators())
        .containsExactly("growth", "income-per-head", "standard-schools", "cultural-quarters");
  }

  @Test
  void nobodyKnowsWhetherMetIncludesExceededUntilItIsSaid() {
    Scoreboard scoreboard = main().addCounts(MET).build();
    assertThat(scoreboard.metIncludesExceeded()).isEqualTo(Tristate.UNKNOWN);
    assertThat(scoreboard.period()).isEmpty();
    assertThat(scoreboard.attributes()).isEqualTo(Attributes.empty());
    assertThat(
            main().addCounts(MET).metIncludesExceeded(Tristate.YES).build().metIncludesExceeded())
        .isEqualTo(Tristate.YES);
  }

  @Test
  void aCountOrAListIsEnough() {
    assertThat(main().addCounts(MET).build().lists()).isEmpty();
    assertThat(main().addLists(NAMED).build().counts()).isEmpty();
  }

  @Test
  void aScoreboardWithoutBothIsRefused() {
    assertThatThrownBy(main()::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build scoreboard \"main-indicators\": $.counts: must hold something, or"
                + " 'lists' must");
  }

  @Test
  void everythingThatDoesNotHoldIsSaidAtOnce() {
    assertThatThrownBy(main().id("17 chỉ tiêu")::build)
        .hasMessage(
            "Cannot build scoreboard \"17 chỉ tiêu\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"17 chỉ tiêu\"; "
                + "$.counts: must hold something, or 'lists' must");
    assertThatThrownBy(() -> Scoreboard.builder().build())
        .hasMessage("Cannot build value: $.id: must be given; $.label: must be given");
  }

  @Test
  void namesOfAListAreCopied() {
    List<String> given = new ArrayList<>(List.of("growth"));
    ScoreboardList list = new ScoreboardList(Outcome.NOT_MET, given);
    given.add("income-per-head");
    assertThat(list.indicators()).containsExactly("growth");
  }
}
