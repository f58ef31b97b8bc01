package io.github.wardreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the words for end users together with the code that asks for them. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern ASKED_FOR =
      Pattern.compile("(?:\\.text\\(|\\.label\\(\\s*\\w+\\.class,)\\s*\"([^\"]*)\"\\s*[,)]");

  /** What the sources of core write between quotes: keys, beginnings of keys and codes. */
  private static final Set<String> LITERALS =
      sources().flatMap(source -> found(LITERAL, source)).collect(Collectors.toSet());

  /** The folders that hold a bundle, one a package. */
  static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.endsWith("messages.properties"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @Test
  void severalPackagesKeepWords() throws IOException {
    assertThat(packages()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyKeyHasWordsInBothLanguages(Path home) {
    assertThat(bundle(home, "_vi").stringPropertyNames())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(bundle(home, "").stringPropertyNames());
  }

  /** Without the file, a default locale of Vietnamese answers a reader of English. */
  @ParameterizedTest
  @MethodSource("packages")
  void theEnglishFileIsThereAndEmpty(Path home) {
    assertThat(bundle(home, "_en")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyKeyIsUsed(Path home) {
    assertThat(bundle(home, "").stringPropertyNames()).allMatch(BundlesTest::isUsed);
  }

  @Test
  void everyKeyThatIsAskedForExists() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path home : packages()) {
      keys.addAll(bundle(home, "").stringPropertyNames());
    }
    Set<String> askedFor =
        sources().flatMap(source -> found(ASKED_FOR, source)).collect(Collectors.toSet());

    assertThat(askedFor).hasSizeGreaterThan(10).isSubsetOf(keys);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void bothLanguagesHaveTheSamePlaceholders(Path home) {
    Properties english = bundle(home, "");
    Properties vietnamese = bundle(home, "_vi");
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)))
          .allMatch(placeholder -> placeholder.matches("[0-9]|[a-zA-Z]+"));
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void noWordsAreBlank(Path home) {
    for (String suffix : List.of("", "_vi")) {
      bundle(home, suffix)
          .forEach((key, words) -> assertThat((String) words).as("%s", key).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void noKeyStandsTwiceInOneFile(Path home) throws IOException {
    for (String suffix : List.of("", "_vi")) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(file(home, suffix))) {
        if (line.contains("=")) {
          keys.add(line.substring(0, line.indexOf('=')).trim());
        }
      }
      assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  /**
   * A key is used if the sources write it in full, or if they write its beginning ({@code
   * "missing."}) and each further part as a code of its own ({@code "not-stated"}).
   */
  private static boolean isUsed(String key) {
    return LITERALS.contains(key)
        || LITERALS.stream()
            .filter(literal -> literal.matches("[a-z-]+\\.([a-z-]+-)?") && key.startsWith(literal))
            .anyMatch(
                literal ->
                    Arrays.stream(key.substring(literal.length()).split("\\."))
                        .allMatch(part -> isCode(part) || part.matches("[0-9]")));
  }

  /** Also of two pieces: {@code "roll-up-"} and {@code "sum"}. */
  private static boolean isCode(String part) {
    return LITERALS.contains(part)
        || LITERALS.contains("." + part)
        || LITERALS.stream()
            .filter(literal -> literal.endsWith("-") && part.startsWith(literal))
            .anyMatch(literal -> LITERALS.contains(part.substring(literal.length())));
  }

  private static Stream<String> found(Pattern pattern, String source) {
    return pattern.matcher(source).results().map(result -> result.group(1));
  }

  private static Set<String> placeholders(String words) {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map((MatchResult result) -> result.group(1).replaceFirst("[|?].*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(Path home, String suffix) {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(file(home, suffix))) {
      words.load(reader);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return words;
  }

  private static Path file(Path home, String suffix) {
    return home.resolve("messages" + suffix + ".properties");
  }

  private static Stream<String> sources() {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".java")) {
          sources.add(Files.readString(file));
        }
      }
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return sources.stream();
  }
}
