package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceConflictTest {

  private static Statement first(String text) {
    return new Statement("a.csv:12", text);
  }

  private static Statement second(String text) {
    return new Statement("b.json:40", text);
  }

  @ParameterizedTest
  @CsvSource({
    "Xã Hòa An, xã Hòa An, WRITING",
    "Xã Hòa An, Xã Hoà An, SPELLING",
    "Xã Hòa An, Phường Hòa An, NAME",
    "Xã Hòa An, Xã Hoa An, NAME",
    "Xã Hòa An, Xã Hòa Bình, NAME"
  })
  void howTwoNamesDifferGivesTheFact(String one, String other, Fact fact) {
    assertThat(SourceConflict.betweenNames("hoa-an", first(one), second(other)))
        .contains(new SourceConflict("hoa-an", fact, first(one), second(other)));
  }

  @Test
  void equalTextsAreNoConflict() {
    assertThat(SourceConflict.betweenNames("a", first("Xã A"), second("Xã A"))).isEmpty();
    assertThat(SourceConflict.between("a", Fact.CODE, first("00001"), second("00001"))).isEmpty();
  }

  @Test
  void aConflictPrintsBothStatementsWithTheirSources() {
    assertThat(SourceConflict.between("unit-02353", Fact.CODE, first("00001"), second("00002")))
        .hasValueSatisfying(
            conflict ->
                assertThat(conflict)
                    .hasToString("unit-02353: code \"00001\" (a.csv:12), \"00002\" (b.json:40)"));
  }
}
