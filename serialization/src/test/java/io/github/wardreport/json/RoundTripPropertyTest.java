package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.report.WardReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds for every report. {@code -Dwardreport.cases=} says how many are drawn, {@code
 * -Dwardreport.seed=} draws one again.
 */
class RoundTripPropertyTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private interface Property {
    void holdsFor(WardReport report, long seed) throws IOException;
  }

  private static void check(Property property) {
    long given = Long.getLong("wardreport.seed", 0L);
    int cases = given == 0 ? Integer.getInteger("wardreport.cases", 200) : 1;
    Random seeds = new Random();
    for (int i = 0; i < cases; i++) {
      long seed = given == 0 ? seeds.nextLong() : given;
      try {
        property.holdsFor(GeneratedReports.report(seed), seed);
      } catch (AssertionError | RuntimeException | IOException broken) {
        throw new AssertionError("broken for -Dwardreport.seed=" + seed, broken);
      }
    }
  }

  /** Units are equal when their codes and factors are; here all that they say must be. */
  private static List<String> inFull(List<MeasureUnit> units) {
    return units.stream()
        .map(
            unit ->
                List.of(
                        unit.code(),
                        unit.symbol().vi(),
                        unit.symbol().en(),
                        unit.dimension(),
                        unit.factor(),
                        unit.magnitude(),
                        unit.counted())
                    .toString())
        .toList();
  }

  /** Says of unequal reports where they differ, not what all of both is. */
  private static void assertSame(WardReport read, WardReport report) {
    assertSame(read.statistics(), report.statistics());
    assertSame(read.breakdowns(), report.breakdowns());
    assertSame(read.indicators(), report.indicators());
    assertSame(read.tasks(), report.tasks());
    assertSame(read.claims(), report.claims());
    assertThat(read).isEqualTo(report);
  }

  private static void assertSame(List<?> read, List<?> drawn) {
    assertThat(read).hasSameSizeAs(drawn);
    for (int i = 0; i < read.size(); i++) {
      assertThat((Object) read.get(i)).isEqualTo(drawn.get(i));
    }
  }

  @Test
  void aReportThatWasWrittenAndIsReadIsEqual() {
    check(
        (report, seed) -> {
          WardReport read = WardReportJson.read(WardReportJson.write(report));
          assertSame(read, report);
          assertThat(inFull(read.declaredUnits())).isEqualTo(inFull(report.declaredUnits()));
        });
  }

  @Test
  void theSameHoldsForStreams() {
    check(
        (report, seed) -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          WardReportJson.write(report, out);
          assertSame(WardReportJson.read(new ByteArrayInputStream(out.toByteArray())), report);
        });
  }

  @Test
  void aTextOfTheWriterIsWrittenAgainByteForByte() {
    check(
        (report, seed) -> {
          String text = WardReportJson.write(report);
          assertThat(WardReportJson.write(WardReportJson.read(text))).isEqualTo(text);
        });
  }

  @Test
  void theOrderOfMembersMeansNothing() {
    check(
        (report, seed) -> {
          JsonNode tree = MAPPER.readTree(WardReportJson.write(report));
          String shuffled = shuffled(tree, new Random(seed)).toString();
          assertSame(WardReportJson.read(shuffled), report);
        });
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isObject()) {
      List<String> names = new ArrayList<>(node.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> array.add(shuffled(item, random)));
      return array;
    }
    return node;
  }

  @Test
  void theLayoutIsTheSameJsonThatAHostWrites() {
    JsonMapper host = JsonMapper.builder().addModule(new WardReportModule()).build();
    check(
        (report, seed) -> {
          assertThat(MAPPER.readTree(host.writeValueAsString(report)))
              .isEqualTo(MAPPER.readTree(WardReportJson.write(report)));
          assertSame(host.readValue(host.writeValueAsString(report), WardReport.class), report);
        });
  }

  @Test
  void aCompleteReportIsADraftWithoutGaps() {
    check(
        (report, seed) ->
            assertThat(WardReportJson.loadDraft(WardReportJson.write(report)))
                .isEqualTo(new LoadedReport(report, List.of(), List.of())));
  }

  @Test
  void theSameSeedDrawsTheSameReport() {
    check((report, seed) -> assertThat(GeneratedReports.report(seed)).isEqualTo(report));
  }
}
