package io.github.wardreport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the README and of the guide compile, run and print what is written there. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path GUIDE = Path.of("..", "core", "GUIDE.md");

  @TempDir private Path folder;

  @Test
  void everyJavaExampleIsRun() throws Exception {
    assertThat(programs(README)).containsExactly("Revenue");
    assertThat(programs(GUIDE))
        .containsExactly("Calculating", "Density", "Auditing", "Merging", "Working");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Revenue", "Calculating", "Density", "Auditing", "Merging", "Working"})
  void aJavaExamplePrintsWhatThePageSays(String example) throws Exception {
    List<String> blocks = blocks(programs(README).contains(example) ? README : GUIDE);
    int source = indexOf(blocks, "public class " + example);
    Path file = folder.resolve(example + ".java");
    Files.writeString(file, blocks.get(source));
    assertThat(runSource(file)).isEqualTo(blocks.get(source + 1));
  }

  @Test
  void theFirstExampleHasAboutTenLines() throws Exception {
    List<String> blocks = blocks(README);
    String source = blocks.get(indexOf(blocks, "public class Revenue"));
    assertThat(source.lines().dropWhile(line -> !line.startsWith("public class")).count())
        .isLessThanOrEqualTo(10);
  }

  @Test
  void theReadmeFitsOnAPage() throws Exception {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(150);
  }

  @Test
  void theDependencyHasTheVersionOfTheProject() throws Exception {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(README))
        .contains(
            "<artifactId>wardreport-core</artifactId>\n  <version>"
                + version.group(1)
                + "</version>");
  }

  /** Lets the JDK's source launcher compile and run a file. */
  private static String runSource(Path file) throws Exception {
    String tests = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--class-path",
                System.getProperty("surefire.test.class.path", tests),
                file.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  /** The names of the programs on a page, in their order. */
  private static List<String> programs(Path page) throws Exception {
    Matcher program = Pattern.compile("public class (\\w+)").matcher(Files.readString(page));
    return program.results().map(found -> found.group(1)).toList();
  }

  private static List<String> blocks(Path page) throws Exception {
    Matcher block =
        Pattern.compile("```[a-z]*\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
    return Stream.iterate(block.find(), found -> found, found -> block.find())
        .map(found -> block.group(1))
        .toList();
  }

  private static int indexOf(List<String> blocks, String text) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).contains(text)) {
        return i;
      }
    }
    throw new AssertionError("no block of the page contains " + text);
  }
}
