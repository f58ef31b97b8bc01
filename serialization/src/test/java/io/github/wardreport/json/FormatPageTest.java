package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.casefile.CaseFile;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.catalogue.CatalogueTables;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.period.Period;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.Recurrence;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.UnitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page on the format says is so. */
class FormatPageTest {

  private static String page() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String section(String heading) throws IOException {
    String rest = page().split("## " + heading + "\\n", 2)[1];
    return rest.split("\n## ", 2)[0];
  }

  @Test
  void itsReportAndItsCaseFileAreInTheWritersOwnForm() throws IOException {
    Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page());
    assertThat(block.find()).isTrue();
    WardReport report = WardReportJson.read(block.group(1));
    assertThat(WardReportJson.write(report)).isEqualTo(block.group(1));
    assertThat(block.find()).isTrue();
    CaseFile file = WardReportJson.readCaseFile(block.group(1));
    assertThat(WardReportJson.write(file)).isEqualTo(block.group(1));
    assertThat(block.find()).isFalse();
  }

  @Test
  void itsPeriodsAreRead() throws IOException {
    assertThat(Pattern.compile("`\"([^\"`]+)\"`").matcher(section("Periods")).results())
        .hasSize(10)
        .allSatisfy(
            found -> assertThat(Period.parse(found.group(1)).toString()).isEqualTo(found.group(1)));
  }

  @Test
  void itsUnitsAreKnown() throws IOException {
    String units = section("Values").split("Units are named", 2)[1];
    assertThat(Pattern.compile("`\"([^\"`]+)\"`").matcher(units).results())
        .hasSize(8)
        .allSatisfy(found -> assertThat(MeasureUnits.builtIn().find(found.group(1))).isPresent());
  }

  @Test
  void itNamesEveryReasonOfAMissingValue() throws IOException {
    String page = page();
    assertThat(Arrays.stream(MissingReason.values()).map(MissingReason::code))
        .allMatch(code -> page.contains("`" + code + "`"));
  }

  @Test
  void itNamesEveryRecurrence() throws IOException {
    String tasks = section("Tasks");
    assertThat(Arrays.stream(Recurrence.values()).map(Recurrence::code))
        .allMatch(code -> tasks.contains("`" + code + "`"));
  }

  @Test
  void itNamesEveryComponentOfAFlowBesideItsWhole() throws IOException {
    String flows = section("Flows of case files");
    for (FlowComponent component : FlowComponent.values()) {
      assertThat(flows).contains("`" + component.code() + "`");
      if (!component.parts().isEmpty()) {
        assertThat(flows)
            .contains(
                component.parts().stream()
                    .map(part -> "`" + part.code() + "`")
                    .collect(Collectors.joining(", ", "| `" + component.code() + "` | ", " |")));
      }
    }
  }

  @Test
  void itNamesEveryKindOfUnitStepAndExtent() throws IOException {
    String units = section("Administrative units");
    assertThat(UnitKind.known()).allMatch(kind -> units.contains("`" + kind.code() + "`"));
    assertThat(Arrays.stream(LineageKind.values()).map(LineageKind::code))
        .allMatch(code -> units.contains("`" + code + "`"));
  }

  @Test
  void itNamesTheColumnsOfTheTables() throws IOException {
    String tables = section("Catalogues in tables");
    CatalogueTables.write(TerritoryData.builder().build())
        .forEach(
            (file, text) ->
                assertThat(tables)
                    .contains("| `" + file + "` | `" + text.strip().replace(",", "`, `") + "`"));
  }
}
