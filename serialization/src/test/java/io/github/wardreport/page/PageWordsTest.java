package io.github.wardreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.territory.NameMatch;
import io.github.wardreport.territory.SourceConflict;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of pages are there in both languages, and the code asks for all of them. */
class PageWordsTest {
  private static final Path WORDS = Path.of("src/main/resources/io/github/wardreport/page");
  private static final Path SOURCES = Path.of("src/main/java/io/github/wardreport/page");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern KEY = Pattern.compile("\"([a-z-]+\\.[a-z.-]*)\"");

  private static Properties words(String suffix) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(WORDS.resolve("messages" + suffix + ".properties"))) {
      words.load(in);
    }
    return words;
  }

  private static Set<String> placeholders(String words) {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
    Properties english = words("");
    Properties vietnamese = words("_vi");
    assertThat(vietnamese.stringPropertyNames())
        .hasSizeGreaterThan(50)
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)))
          .allMatch(found -> found.matches("[0-9]"));
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
    }
  }

  /** Without the file, a default locale of Vietnamese answers a reader of English. */
  @Test
  void theEnglishFileIsThereAndEmpty() throws IOException {
    assertThat(words("_en")).isEmpty();
  }

  /** A key that ends in a dot is completed by a code: {@code catalogue.fact.} by that of a fact. */
  @Test
  void everyKeyIsAskedForAndEveryKeyAskedForIsThere() throws IOException {
    List<String> asked = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(key -> asked.add(key.group(1)));
      }
    }
    Set<String> keys = words("").stringPropertyNames();
    assertThat(keys)
        .allMatch(
            key ->
                asked.stream()
                    .anyMatch(
                        found -> found.endsWith(".") ? key.startsWith(found) : key.equals(found)));
    assertThat(asked).filteredOn(key -> !key.endsWith(".")).isSubsetOf(keys);
  }

  @Test
  void everyCodeThatCompletesAKeyHasWords() throws IOException {
    Set<String> keys = words("").stringPropertyNames();
    assertThat(SourceConflict.Fact.values())
        .allMatch(fact -> keys.contains("catalogue.fact." + fact.code()));
    assertThat(NameMatch.Difference.values())
        .allMatch(
            difference ->
                keys.contains(
                    "catalogue.difference." + difference.name().toLowerCase(Locale.ROOT)));
  }
}
