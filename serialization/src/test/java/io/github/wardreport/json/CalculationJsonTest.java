package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ImpliedCalculator;
import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.calc.Structure;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Figures of the 2025 report of phường Hoành Sơn. */
class CalculationJsonTest {

  private static Statistic stated(String id, String digits, String unit) {
    return Statistic.builder()
        .id(id)
        .label(Label.of(id))
        .value(Quantity.of(digits, MeasureUnits.builtIn().get(unit)))
        .build();
  }

  private static Operand term(String digits) {
    return Quantity.of(digits, MeasureUnits.builtIn().get("tỷ đồng"));
  }

  private static final Calculation<PercentOfBase> ATTAINED =
      PlanCalculator.standard()
          .percentOfPlan(
              stated("revenue", "130.8", "tỷ đồng")
                  .withMaturity(Maturity.ESTIMATED)
                  .withNotes("n-revenue"),
              stated("plan", "106.9", "tỷ đồng"));

  @Test
  void aResultIsWrittenExactlyWithWhatItInherits() {
    assertThat(WardReportJson.write(ATTAINED))
        .isEqualTo(
            """
            {
              "value": "13080/106.9",
              "unit": "% level",
              "maturity": "statistics:estimated",
              "notes": ["n-revenue"]
            }
            """);
  }

  @Test
  void theExplanationIsWrittenOnRequest() {
    assertThat(
            WardReportJson.write(
                ATTAINED.round(Rounding.halfUp(1)), Language.ENGLISH, Language.VIETNAMESE))
        .isEqualTo(
            """
            {
              "value": "122.4",
              "unit": "% level",
              "rounding": "half-up:1",
              "maturity": "statistics:estimated",
              "notes": ["n-revenue"],
              "explanation": {
                "vi": "130,8 tỷ đồng ÷ 106,9 tỷ đồng × 100 = 122,4% (làm tròn đến 1 chữ số thập phân)",
                "en": "130.8 billion dong ÷ 106.9 billion dong × 100 = 122.4% (rounded to 1 decimals)"
              }
            }
            """);
  }

  @Test
  void anUndefinedResultIsWrittenWithItsReason() {
    assertThat(
            WardReportJson.write(
                PlanCalculator.standard()
                    .percentOfPlan(term("5"), term("0"))
                    .round(Rounding.halfUp(1))))
        .isEqualTo("{\n  \"undefined\": \"zero-base\"\n}\n");
  }

  @Test
  void amountsStructuresAndImpliedFiguresHaveTheirOwnMembers() {
    assertThat(WardReportJson.write(PlanCalculator.standard().gap(term("130.8"), term("106.9"))))
        .isEqualTo("{\n  \"value\": \"23.9\",\n  \"unit\": \"tỷ đồng\"\n}\n");
    Calculation<Structure> thirds =
        ShareCalculator.standard().structure(List.of(term("1"), term("1"), term("1")));
    assertThat(WardReportJson.write(thirds))
        .isEqualTo("{\n  \"shares\": [\"100/3\", \"100/3\", \"100/3\"]\n}\n");
    assertThat(
            WardReportJson.write(
                ImpliedCalculator.standard()
                    .whole(stated("part", "14", "hộ"), stated("share", "50", "% share"))))
        .isEqualTo(
            """
            {
              "numbers": "[14/0.505, 14/0.495]",
              "unit": "hộ",
              "remarks": ["derived"]
            }
            """);
  }

  @Test
  void aHostsMapperWritesTheSame() {
    JsonMapper host = JsonMapper.builder().addModule(new WardReportModule()).build();
    assertThat(host.writeValueAsString(ATTAINED))
        .isEqualTo(
            "{\"value\":\"13080/106.9\",\"unit\":\"% level\","
                + "\"maturity\":\"statistics:estimated\",\"notes\":[\"n-revenue\"]}");
  }
}
