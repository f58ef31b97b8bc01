package io.github.wardreport.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.report.WardReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not in the format is refused, all of it at once, in words that name the place. */
class RefusalTest {

  private static final String ONE_STATISTIC =
      """
      { "format": "wardreport/1.0", "title": "T", "statistics": [
      { "id": "a", "label": "A", %s }
      ] }
      """;

  private static final String ONE_INDICATOR =
      """
      { "format": "wardreport/1.0", "title": "T", "indicators": [
      { "id": "i", "label": "I", %s }
      ] }
      """;

  private static List<String> problems(String text) {
    return problems(
        catchThrowableOfType(InvalidJsonException.class, () -> WardReportJson.read(text)));
  }

  private static List<String> problems(byte[] bytes) {
    return problems(
        catchThrowableOfType(
            InvalidJsonException.class,
            () -> WardReportJson.read(new ByteArrayInputStream(bytes))));
  }

  private static List<String> problems(InvalidJsonException refused) {
    assertThat(refused).as("the refusal").isNotNull();
    List<String> problems = refused.problems().stream().map(JsonProblem::toString).toList();
    assertThat(refused).hasMessage(String.join("\n", problems));
    assertThat(refused.getMessage())
        .doesNotContain("jackson", "java.", "Immutable", "Exception", "Source:", "Feature");
    return problems;
  }

  @Test
  void suggestsTheNearestNameForAnUnknownMember() {
    assertThat(problems(ONE_STATISTIC.formatted("\"word\": \"w\", \"preiod\": \"2025\"")))
        .containsExactly(
            "line 2, column 41: $.statistics[0].preiod: unknown member \"preiod\";"
                + " did you mean \"period\"?");
  }

  @Test
  void saysOfAFarUnknownMemberOnlyThatItIsUnknown() {
    assertThat(problems("{ \"format\": \"wardreport/1.0\", \"title\": \"T\", \"zzzzzzzz\": {} }"))
        .containsExactly("line 1, column 45: $.zzzzzzzz: unknown member \"zzzzzzzz\"");
  }

  @Test
  void namesEveryMissingMemberAtTheObjectThatLacksIt() {
    assertThat(
            problems(
                """
                {
                  "statistics": [ { } ],
                  "notes": [ { "id": "n" } ]
                }
                """))
        .containsExactly(
            "line 1, column 1: $: the member \"format\" is missing",
            "line 1, column 1: $: the member \"title\" is missing",
            "line 2, column 19: $.statistics[0]: the member \"id\" is missing",
            "line 2, column 19: $.statistics[0]: the member \"label\" is missing",
            "line 2, column 19: $.statistics[0]: expected one of value, missing, count, from, place,"
                + " word, readings; found none",
            "line 3, column 14: $.notes[0]: the member \"text\" is missing");
  }

  @Test
  void refusesAMemberThatIsThereTwice() {
    assertThat(problems(ONE_STATISTIC.formatted("\"word\": \"w\", \"id\": \"b\"")))
        .containsExactly("line 2, column 41: $.statistics[0].id: the member is there already");
  }

  @Test
  void refusesAKeyOfAnAttributeThatIsThereTwice() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T",
                  "attributes": { "khóa": "1", "khóa": "2" } }
                """))
        .containsExactly("line 2, column 32: $.attributes['khóa']: the member is there already");
  }

  static Stream<Arguments> wrongTypesInAStatistic() {
    return Stream.of(
        Arguments.of(
            "\"value\": 9.7, \"unit\": \"ha\"",
            "line 2, column 37: $.statistics[0].value: expected a decimal in a text such as"
                + " \"130.8\", found the number 9.7"),
        Arguments.of(
            "\"value\": \"9,7\", \"unit\": \"ha\"",
            "line 2, column 37: $.statistics[0].value: expected a decimal in a text such as"
                + " \"130.8\", found the text \"9,7\""),
        Arguments.of(
            "\"value\": \"1e1000000000\", \"unit\": \"ha\"",
            "line 2, column 37: $.statistics[0].value: expected a decimal in a text such as"
                + " \"130.8\", found the text \"1e1000000000\""),
        Arguments.of(
            "\"value\": \"05\", \"unit\": \"ha\"",
            "line 2, column 37: $.statistics[0].value: expected a decimal in a text such as"
                + " \"130.8\", found the text \"05\""),
        Arguments.of(
            "\"value\": 1e1000000000, \"unit\": \"ha\"",
            "line 2, column 37: $.statistics[0].value: expected a decimal in a text such as"
                + " \"130.8\", found the number 1e1000000000"),
        Arguments.of(
            "\"value\": null, \"unit\": \"ha\"",
            "line 2, column 37: $.statistics[0].value: expected a decimal in a text such as"
                + " \"130.8\", found null"),
        Arguments.of(
            "\"word\": \"w\", \"period\": 2025",
            "line 2, column 51: $.statistics[0].period: expected a period such as \"2025\","
                + " \"2025-01/2025-09\" or \"@2025-07-01\", found the number 2025"),
        Arguments.of(
            "\"word\": \"w\", \"period\": \"2025-13\"",
            "line 2, column 51: $.statistics[0].period: expected a period such as \"2025\","
                + " \"2025-01/2025-09\" or \"@2025-07-01\", found the text \"2025-13\""),
        Arguments.of(
            "\"word\": \"w\", \"notes\": \"n\"",
            "line 2, column 50: $.statistics[0].notes: expected a list, found the text \"n\""),
        Arguments.of(
            "\"word\": \"w\", \"notes\": [true]",
            "line 2, column 51: $.statistics[0].notes[0]: expected a text, found true"),
        Arguments.of(
            "\"word\": \"w\", \"editorial\": []",
            "line 2, column 54: $.statistics[0].editorial: expected an object, found a list"),
        Arguments.of(
            "\"word\": \"w\", \"attributes\": { \"k\": 1 }",
            "line 2, column 62: $.statistics[0].attributes.k: expected a text, found the number 1"),
        Arguments.of(
            "\"word\": \"w\", \"members\": [\"rice\"]",
            "line 2, column 52: $.statistics[0].members: expected an object of categories by"
                + " dimension, found a list"),
        Arguments.of(
            "\"word\": \"w\", \"maturity\": \"estimated\"",
            "line 2, column 53: $.statistics[0].maturity: expected a maturity such as"
                + " \"statistics:estimated\", found the text \"estimated\""),
        Arguments.of(
            "\"word\": \"w\", \"priceBasis\": \"2010\"",
            "line 2, column 55: $.statistics[0].priceBasis: expected a price basis: \"current\","
                + " \"not-stated\", or \"constant-\" and a year, found the text \"2010\""),
        Arguments.of(
            "\"word\": \"w\", \"qualifier\": \"more-then\"",
            "line 2, column 54: $.statistics[0].qualifier: unknown qualifier \"more-then\"; did you"
                + " mean \"more-than\"?; known are \"more-than\", \"above\", \"at-least\", \"nearly\","
                + " \"below\", \"at-most\", \"about\""),
        Arguments.of(
            "\"word\": 5",
            "line 2, column 36: $.statistics[0].word: expected a text, or an object with \"vi\" and"
                + " \"en\", found the number 5"),
        Arguments.of(
            "\"word\": \" \"", "line 2, column 36: $.statistics[0].word: must not be blank"),
        Arguments.of(
            "\"value\": \"5\", \"unit\": \"%\"",
            "line 2, column 50: $.statistics[0].unit: unknown unit \"%\"; say which percent:"
                + " \"% share\", \"% level\", \"% growth\", \"% excess\", \"points\""),
        Arguments.of(
            "\"value\": \"5\"",
            "line 2, column 1: $.statistics[0]: the member \"unit\" is missing"),
        Arguments.of(
            "\"count\": \"5\", \"unit\": \"hộ\"",
            "line 2, column 1: $.statistics[0]: the member \"of\" is missing"),
        Arguments.of(
            "\"value\": \"5\", \"unit\": \"ha\", \"word\": \"w\"",
            "line 2, column 1: $.statistics[0]: expected one of value, missing, count, from, place,"
                + " word, readings; found value and word"),
        Arguments.of(
            "\"word\": \"w\", \"unit\": \"ha\"",
            "line 2, column 49: $.statistics[0].unit: does not go with \"word\""),
        Arguments.of(
            "\"missing\": \"not-colected\"",
            "line 2, column 39: $.statistics[0].missing: unknown reason of a missing value"
                + " \"not-colected\"; did you mean \"not-collected\"?; known are \"did-not-occur\","
                + " \"not-collected\", \"not-applicable\", \"being-updated\", \"suppressed\","
                + " \"not-stated\""),
        Arguments.of(
            "\"from\": \"9\", \"to\": \"8\", \"unit\": \"ha\"",
            "line 2, column 1: $.statistics[0]: Argument 'to' must be at least 9 ha but was 8 ha"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongTypesInAStatistic")
  void refusesInAStatistic(String members, String problem) {
    assertThat(problems(ONE_STATISTIC.formatted(members))).containsExactly(problem);
  }

  static Stream<Arguments> wrongTypesInAnIndicator() {
    return Stream.of(
        Arguments.of(
            "\"decimals\": 9.7",
            "line 2, column 40: $.indicators[0].decimals: expected a whole number such as 1, found"
                + " the number 9.7"),
        Arguments.of(
            "\"decimals\": \"9\"",
            "line 2, column 40: $.indicators[0].decimals: expected a whole number such as 1, found"
                + " the text \"9\""),
        Arguments.of(
            "\"decimals\": 9.0",
            "line 2, column 40: $.indicators[0].decimals: expected a whole number such as 1, found"
                + " the number 9.0"),
        Arguments.of(
            "\"decimals\": 1e1000000000",
            "line 2, column 40: $.indicators[0].decimals: expected a whole number such as 1, found"
                + " the number 1e1000000000"),
        Arguments.of(
            "\"decimals\": null",
            "line 2, column 40: $.indicators[0].decimals: expected a whole number such as 1, found"
                + " null"),
        Arguments.of(
            "\"decimals\": 61",
            "line 2, column 40: $.indicators[0].decimals: must be between 0 and 60"),
        Arguments.of(
            "\"targets\": [{ \"id\": \"t\", \"kind\": \"plan\", \"unit\": \"tỷ dồng\" }]",
            "line 2, column 77: $.indicators[0].targets[0].unit: unknown unit \"tỷ dồng\"; did you"
                + " mean \"tỷ đồng\"?"),
        Arguments.of(
            "\"overUnits\": \"mean\"",
            "line 2, column 41: $.indicators[0].overUnits: expected \"sum\", \"none\", an object with"
                + " \"numerator\" and \"denominator\", or one with \"weight\", found the text"
                + " \"mean\""),
        Arguments.of(
            "\"overUnits\": {}",
            "line 2, column 41: $.indicators[0].overUnits: the member \"numerator\" is missing\n"
                + "line 2, column 41: $.indicators[0].overUnits: the member \"denominator\" is"
                + " missing"),
        Arguments.of(
            "\"office\": \"ubnd\"",
            "line 2, column 38: $.indicators[0].office: no organization has the id \"ubnd\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongTypesInAnIndicator")
  void refusesInAnIndicator(String members, String problem) {
    assertThat(problems(ONE_INDICATOR.formatted(members)))
        .containsExactlyElementsOf(problem.lines().toList());
  }

  @Test
  void refusesTheTextTrueForTrue() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T",
                  "sections": [{ "id": "s", "heading": "H", "notes": ["n"] }],
                  "notes": [{ "id": "n", "text": "N", "mustShow": "true" }] }
                """))
        .containsExactly(
            "line 3, column 51: $.notes[0].mustShow: expected true or false, found the text"
                + " \"true\"");
  }

  @Test
  void refusesIdsThatAreThereTwiceAndReferencesToNothingTogether() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "document": "raport",
                  "documents": [
                    { "id": "report", "title": "R", "issuer": "ubnd" },
                    { "id": "report", "title": "R" }
                  ],
                  "sections": [ { "id": "s", "heading": "H", "statistics": ["rice", "rise"] } ],
                  "notes": [ { "id": "orphan", "text": "N" } ],
                  "statistics": [
                    { "id": "rice", "label": "R", "word": "w", "maturity": "statistics:oficial" }
                  ]
                }
                """))
        .containsExactly(
            "line 1, column 57: $.document: no document has the id \"raport\"; did you mean"
                + " \"report\"?",
            "line 3, column 47: $.documents[0].issuer: no organization has the id \"ubnd\"",
            "line 4, column 13: $.documents[1].id: duplicate id \"report\", first at $.documents[0].id",
            "line 6, column 69: $.sections[0].statistics[1]: no statistic has the id \"rise\"; did"
                + " you mean \"rice\"?",
            "line 7, column 14: $.notes[0]: nothing refers to the note \"orphan\"",
            "line 9, column 60: $.statistics[0].maturity: no maturity has the id \"statistics:oficial\";"
                + " did you mean \"statistics:official\"?");
  }

  @Test
  void findsWrongTypesAndReferencesToNothingInOneAnswer() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "document": "nowhere",
                  "indicators": [
                    { "id": "i", "label": "I", "decimals": 9.7 },
                    { "id": "i", "label": "I", "office": "nobody" }
                  ]
                }
                """))
        .containsExactly(
            "line 1, column 57: $.document: no document has the id \"nowhere\"",
            "line 3, column 44: $.indicators[0].decimals: expected a whole number such as 1, found"
                + " the number 9.7",
            "line 4, column 13: $.indicators[1].id: duplicate id \"i\", first at $.indicators[0].id",
            "line 4, column 42: $.indicators[1].office: no organization has the id \"nobody\"");
  }

  @Test
  void findsWrongTypesAndBrokenInvariantsOfOneObjectInOneAnswer() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "indicators": [
                  { "id": "Not A Slug", "label": "I", "decimals": 61, "definition": 5 }
                ] }
                """))
        .containsExactly(
            "line 2, column 11: $.indicators[0].id: must be lower-case letters and digits joined by"
                + " hyphens, but was \"Not A Slug\"",
            "line 2, column 51: $.indicators[0].decimals: must be between 0 and 60",
            "line 2, column 69: $.indicators[0].definition: expected a text, found the number 5");
  }

  @Test
  void givesTheProblemsInTheOrderOfTheText() {
    assertThat(
            problems(
                """
                { "claims": 1,
                  "tasks": 2,
                  "title": 3,
                  "format": "wardreport/1.0",
                  "colour": 4 }
                """))
        .containsExactly(
            "line 1, column 13: $.claims: expected a list, found the number 1",
            "line 2, column 12: $.tasks: expected a list, found the number 2",
            "line 3, column 12: $.title: expected a text, or an object with \"vi\" and \"en\", found"
                + " the number 3",
            "line 5, column 3: $.colour: unknown member \"colour\"");
  }

  @Test
  void refusesAReferenceUnderANameThatLooksLikeAPath() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "claims": [
                  { "id": "c", "relation": "own", "result": { "unprinted": "x" },
                    "operands": { "a[b": "nothing", "c[d]": "nothing", "e.f": "nothing" } }
                ] }
                """))
        .containsExactly(
            "line 3, column 26: $.claims[0].operands['a[b']: no statistic has the id \"nothing\"",
            "line 3, column 45: $.claims[0].operands['c[d]']: no statistic has the id \"nothing\"",
            "line 3, column 63: $.claims[0].operands['e.f']: no statistic has the id \"nothing\"");
  }

  @Test
  void refusesAReferenceUnderANameThatBeginsLikeAnother() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "claims": [
                  { "id": "c", "relation": "own", "result": { "unprinted": "x" },
                    "operands": { "a": [], "a[b": "nothing", "a[b]": "nothing" } }
                ] }
                """))
        .containsExactly(
            "line 3, column 35: $.claims[0].operands['a[b']: no statistic has the id \"nothing\"",
            "line 3, column 54: $.claims[0].operands['a[b]']: no statistic has the id \"nothing\"");
  }

  @Test
  void refusesAMeasureUnderANameThatLooksLikeAPath() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "breakdowns": [
                  { "id": "b", "label": "B", "measures": [{ "code": "m", "label": "M" }],
                    "parts": [{ "code": "p", "label": "P", "statistics": { "a[b": "x" } }] }
                ] }
                """))
        .containsExactly(
            "line 3, column 67: $.breakdowns[0].parts[0].statistics['a[b']: no measure has the code"
                + " \"a[b\"");
  }

  @Test
  void refusesAPartOfAUnitDeclarationThatWouldBeLost() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "units": [
                  { "code": "bao", "symbol": "bao", "dimension": "mass", "counts": "lúa" },
                  { "code": "con", "symbol": "con", "factor": "12" }
                ] }
                """))
        .containsExactly(
            "line 2, column 68: $.units[0].counts: does not go with \"dimension\"",
            "line 3, column 47: $.units[1].factor: does not go without \"dimension\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wardreport/2.0",
        "wardreport/1",
        "wardreport/1.01",
        "wardreport/1.0 ",
        "report/1.0",
        ""
      })
  void refusesAnotherFormat(String format) {
    assertThat(problems("{ \"format\": \"" + format + "\", \"title\": \"T\" }"))
        .containsExactly(
            "line 1, column 13: $.format: expected \"wardreport/1.0\" or a later 1.x, found the text"
                + " \""
                + format
                + "\"");
  }

  @Test
  void refusesAFormatThatIsANumber() {
    assertThat(problems("{ \"format\": 1.0, \"title\": \"T\" }"))
        .containsExactly(
            "line 1, column 13: $.format: expected \"wardreport/1.0\", found the number 1.0");
  }

  static Stream<Arguments> notJson() {
    return Stream.of(
        Arguments.of("", "line 1, column 1: $: expected an object, found nothing"),
        Arguments.of(" \n\t", "line 1, column 1: $: expected an object, found nothing"),
        Arguments.of("\uFEFF", "line 1, column 1: $: expected an object, found nothing"),
        Arguments.of("[]", "line 1, column 1: $: expected an object, found a list"),
        Arguments.of("null", "line 1, column 1: $: expected an object, found null"),
        Arguments.of("5", "line 1, column 1: $: expected an object, found the number 5"),
        Arguments.of("\n  {}\n  {}", "line 3, column 3: $: expected the end, found more text"),
        Arguments.of(
            "{} // end",
            "line 1, column 4: $: not JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"),
        Arguments.of(
            "{\n \"a\": 1,\n}",
            "line 3, column 1: $: not JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start property name"),
        Arguments.of(
            "{ 'a': 1 }",
            "line 1, column 3: $: not JSON: Unexpected character (''' (code 39)): was expecting double-quote to start property name"),
        Arguments.of("{ \"a\": NaN }", "line 1, column 11: $: not JSON: Non-standard token 'NaN'"),
        Arguments.of(
            "{ \"a\": \"b\nc\" }",
            "line 1, column 10: $: not JSON: Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value"),
        Arguments.of(
            "{ \"a\": 05 }",
            "line 1, column 9: $: not JSON: Invalid numeric value: Leading zeroes not allowed"),
        Arguments.of(
            "{ \"a\": .5 }",
            "line 1, column 8: $: not JSON: Unexpected character ('.' (code 46)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
        Arguments.of(
            "{ \"a\": +5 }",
            "line 1, column 9: $: not JSON: Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs"),
        Arguments.of(
            "{ \"a\": \"\\x\" }",
            "line 1, column 10: $: not JSON: Unrecognized character escape 'x' (code 120)"),
        Arguments.of(
            "{ \"a\": ",
            "line 1, column 8: $: not JSON: Unexpected end-of-input within/between Object entries"),
        Arguments.of(
            "{ \"a\": \"b",
            "line 1, column 10: $: not JSON: Unexpected end-of-input: was expecting closing quote for a string value"),
        Arguments.of(
            "báo cáo",
            "line 1, column 1: $: not JSON: Unrecognized token 'báo': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("notJson")
  void refusesWhatIsNotAnObjectOfJson(String text, String problem) {
    assertThat(problems(text)).containsExactly(problem);
  }

  @Test
  void refusesAHundredThousandDigits() {
    String digits = "9".repeat(100_000);
    assertThat(problems(ONE_INDICATOR.formatted("\"decimals\": " + digits))).hasSize(1);
    assertThat(problems(ONE_STATISTIC.formatted("\"value\":\"" + digits + "\",\"unit\":\"ha\"")))
        .containsExactly(
            "line 2, column 36: $.statistics[0].value: expected a decimal in a text such as"
                + " \"130.8\", found the text \""
                + "9".repeat(37)
                + "...\"");
  }

  @Test
  void refusesAHundredThousandDigitsInAFactor() {
    String text =
        """
        { "format": "wardreport/1.0", "title": "T", "units": [
        { "code": "u", "symbol": "u", "dimension": "mass", "factor": "%s" }
        ] }
        """;
    assertThat(problems(text.formatted("9".repeat(100_000))))
        .containsExactly(
            "line 2, column 62: $.units[0].factor: expected a fraction such as \"100\" or"
                + " \"1/24\", found the text \""
                + "9".repeat(37)
                + "...\"");
  }

  @Test
  void refusesAHundredThousandBrackets() {
    assertThat(problems("[".repeat(100_000))).hasSize(1);
    assertThat(problems("{\"a\":".repeat(100_000))).hasSize(1);
  }

  @Test
  void readsATextBehindAByteOrderMark() throws IOException {
    String text = "\uFEFF{ \"format\": \"wardreport/1.0\", \"title\": \"Phường Hoành Sơn\" }";
    WardReport report = WardReport.builder().title(Label.of("Phường Hoành Sơn")).build();
    assertThat(WardReportJson.read(text)).isEqualTo(report);
    assertThat(WardReportJson.read(new ByteArrayInputStream(text.getBytes(UTF_8))))
        .isEqualTo(report);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    String text = "{ \"format\": \"wardreport/1.0\", \"title\": \"Phường é\" }";
    String problem = "line 1, column 1: $: expected UTF-8, found other bytes";
    assertThat(problems(text.getBytes(ISO_8859_1))).containsExactly(problem);
    assertThat(problems(("\uFEFF" + text).getBytes(UTF_16LE))).containsExactly(problem);
  }

  @Test
  void keepsAProblemOnOneLineWhateverTheTextHolds() {
    assertThat(problems(ONE_STATISTIC.formatted("\"word\": \"w\", \"period\": \"2025\\n2026\"")))
        .allSatisfy(problem -> assertThat(problem.lines()).hasSize(1));
    assertThat(problems(ONE_STATISTIC.formatted("\"word\": \"w\", \"x\\ny\": \"\"")))
        .allSatisfy(problem -> assertThat(problem.lines()).hasSize(1));
  }

  @Test
  void cutsALongTextBetweenCharacters() {
    String smile = "😀";
    assertThat(
            problems(
                ONE_STATISTIC.formatted("\"word\":\"w\",\"period\":\"" + smile.repeat(30) + "\"")))
        .containsExactly(
            "line 2, column 48: $.statistics[0].period: expected a period such as \"2025\","
                + " \"2025-01/2025-09\" or \"@2025-07-01\", found the text \""
                + smile.repeat(18)
                + "...\"");
  }

  @Test
  void refusesAllThatIsWrongInOneIndicatorStatisticOrTask() {
    assertThat(
            problems(
                catchThrowableOfType(
                    InvalidJsonException.class,
                    () ->
                        WardReportJson.readIndicator(
                            "{ \"id\": \"i\", \"unit\": \"tỷ dồng\", \"x\": 1 }",
                            MeasureUnits.builtIn()))))
        .containsExactly(
            "line 1, column 1: $: the member \"label\" is missing",
            "line 1, column 22: $.unit: unknown unit \"tỷ dồng\"; did you mean \"tỷ đồng\"?",
            "line 1, column 33: $.x: unknown member \"x\"");
    assertThat(
            problems(
                catchThrowableOfType(
                    InvalidJsonException.class,
                    () -> WardReportJson.readStatistic("[]", MeasureUnits.builtIn()))))
        .containsExactly("line 1, column 1: $: expected an object, found a list");
    assertThat(
            problems(
                catchThrowableOfType(
                    InvalidJsonException.class,
                    () ->
                        WardReportJson.readTask(
                            """
                            { "id": "t", "title": "T", "givenOn": "2025-02-30",
                              "doneOn": "2025-03-01", "cancelledOn": 3 }
                            """))))
        .containsExactly(
            "line 1, column 39: $.givenOn: expected a date such as \"2025-06-16\", found the text"
                + " \"2025-02-30\"",
            "line 2, column 42: $.cancelledOn: expected a date such as \"2025-06-16\", found the"
                + " number 3");
  }

  @Test
  void putsABrokenInvariantAtThePartAtFault() {
    assertThat(
            problems(
                catchThrowableOfType(
                    InvalidJsonException.class,
                    () ->
                        WardReportJson.readTask(
                            """
                            { "id": "t", "title": "T", "givenOn": "2025-05-01",
                              "deadline": "2025-04-01",
                              "extensions": [{ "deadline": "2025-03-01" }],
                              "doneOn": "2025-03-01", "cancelledOn": "2025-03-01" }
                            """))))
        .containsExactly(
            "line 2, column 15: $.deadline: must not be before the task was given",
            "line 3, column 32: $.extensions[0].deadline: must be after the deadline it replaces",
            "line 4, column 13: $.doneOn: must not be before the task was given",
            "line 4, column 42: $.cancelledOn: must not be given with 'doneOn'");
  }

  @Test
  void findsWhatIsWrongBehindAnItemThatCannotBeRead() {
    assertThat(
            problems(
                """
                { "format": "wardreport/1.0", "title": "T", "statistics": [
                  { "id": 5, "label": "A", "word": "w" },
                  { "id": "Lost", "label": "B", "word": "w" },
                  { "id": "c", "label": "C", "word": "w", "subject": "nobody" }
                ], "sections": [
                  { "id": "s", "heading": "S", "statistics": ["Lost", "c", "d"] }
                ], "notes": [{ "id": "n", "text": "N" }] }
                """))
        .containsExactly(
            "line 2, column 11: $.statistics[0].id: expected a text, found the number 5",
            "line 3, column 11: $.statistics[1].id: must be lower-case letters and digits joined by"
                + " hyphens, but was \"Lost\"",
            "line 4, column 54: $.statistics[2].subject: no subject has the id \"nobody\"",
            "line 6, column 60: $.sections[0].statistics[2]: no statistic has the id \"d\"; did you"
                + " mean \"c\"?");
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThat(problems("{ \"format\": \"wardreport/1.0\", \"title\": \"\\ud83d\" }"))
        .containsExactly("line 1, column 40: $: not JSON: half of a surrogate pair in a text");
  }

  @Test
  void refusesEndsOfARangeThatAreNotInOrder() {
    assertThat(
            problems(ONE_STATISTIC.formatted("\"from\": \"8\", \"to\": \"5\", \"unit\": \"ha\"")))
        .containsExactly(
            "line 2, column 1: $.statistics[0]: Argument 'to' must be at least 8 ha but was 5 ha");
  }
}
