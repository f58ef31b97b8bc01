package io.github.wardreport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles small applications against the packaged jars, puts their message bundles beside their
 * classes and runs them, once on the class path and once as a module.
 *
 * <p>Every folder of {@code src/it} is one application. The folder {@code consumer} holds {@code
 * module-info.java} of a module {@code consumer}, the class {@code consumer.Main} and, in {@code
 * expected.txt}, all it prints.
 */
class ConsumerIT {
  private static final Path SOURCES = Path.of(System.getProperty("consumer.sources"));
  private static final String JARS = System.getProperty("consumer.jars");
  private static final String RELEASE = System.getProperty("consumer.release");
  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

  @TempDir private Path directory;

  static Stream<String> applications() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("applications")
  void runsOnTheClassPath(String application) throws Exception {
    compile("--class-path", sources(application, false));
    copyBundles(application);

    String printed =
        java("--class-path", directory + File.pathSeparator + JARS, application + ".Main");

    assertThat(printed).isEqualTo(expected(application));
  }

  @ParameterizedTest
  @MethodSource("applications")
  void runsAsAModule(String application) throws Exception {
    compile("--module-path", sources(application, true));
    copyBundles(application);

    String printed =
        java(
            "--module-path",
            directory + File.pathSeparator + JARS,
            "--module",
            application + "/" + application + ".Main");

    assertThat(printed).isEqualTo(expected(application));
  }

  @ParameterizedTest
  @MethodSource("applications")
  void onlyJarsAreOnThePath(String application) {
    assertThat(JARS.split(File.pathSeparator))
        .as("jars of %s", application)
        .hasSizeGreaterThan(1)
        .allMatch(jar -> jar.endsWith(".jar"));
  }

  private static String expected(String application) throws IOException {
    return Files.readString(SOURCES.resolve(application).resolve("expected.txt"));
  }

  private static List<String> sources(String application, boolean asModule) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(application))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> asModule || !file.endsWith("module-info.java"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  private void compile(String path, List<String> sources) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("javac"),
                "-encoding",
                "UTF-8",
                "--release",
                RELEASE,
                "-Xlint:all,-requires-automatic",
                "-Werror",
                "-d",
                directory.toString(),
                path,
                JARS));
    command.addAll(sources);
    assertThat(run(command)).isEmpty();
  }

  private void copyBundles(String application) throws IOException {
    Path folder = SOURCES.resolve(application);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".properties")) {
          Files.copy(file, directory.resolve(folder.relativize(file)));
        }
      }
    }
  }

  private String java(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(tool("java"), "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String tool(String name) {
    return JDK.resolve(name).toString();
  }

  private String run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    assertThat(process.waitFor()).as("%s%n%s", String.join(" ", command), printed).isZero();
    return printed;
  }
}
