package io.github.wardreport.examples;

import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The launcher of the example programs. It runs the program with the given name, or {@code report}
 * without one.
 *
 * <p>Example: {@code report --lang en} prints the report of phường Hoành Sơn in English. The exit
 * code is 0, or 2 if the arguments or the file cannot be used. Programs write UTF-8 in every
 * locale.
 */
@Command(
    name = "examples",
    description = "Programs that show wardreport on real data.",
    mixinStandardHelpOptions = true)
public final class Examples implements Runnable {
  /** The exit code if the arguments or the file cannot be used. */
  static final int UNUSABLE = 2;

  /** Creates a launcher; picocli calls this. */
  public Examples() {}

  /**
   * Runs a program and ends the virtual machine with its exit code unless that is 0.
   *
   * @param arguments the program's name and its arguments
   */
  public static void main(String[] arguments) {
    int exitCode =
        run(
            arguments,
            utf8(new FileOutputStream(FileDescriptor.out)),
            utf8(new FileOutputStream(FileDescriptor.err)));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static PrintStream utf8(FileOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /**
   * Runs a program.
   *
   * @param arguments the program's name and its arguments
   * @param out where it prints
   * @param err where it reports what went wrong
   * @return the exit code
   */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    CommandLine launcher = new CommandLine(new Examples());
    launcher.addSubcommand(new ReportProgram(out, err));
    launcher.addSubcommand(new CalculateProgram(out, err));
    launcher.addSubcommand(new AuditProgram(out, err));
    launcher.addSubcommand(new CatalogueProgram(out, err));
    launcher.addSubcommand(new TasksProgram(out, err));
    launcher.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    launcher.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    launcher.setParameterExceptionHandler(
        (problem, given) -> {
          err.println(problem.getMessage());
          return UNUSABLE;
        });
    boolean named =
        arguments.length > 0
            && (launcher.getSubcommands().containsKey(arguments[0]) || isHelp(arguments[0]));
    return launcher.execute(named ? arguments : withReport(arguments));
  }

  /** Returns the words of the programs; those of the pages are in the library. */
  static Messages words(Language language) {
    return Messages.of(Examples.class, language);
  }

  /** Returns the text of a file that lies beside the programs. */
  static String resource(String name) throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean isHelp(String argument) {
    return argument.equals("--help") || argument.equals("-h");
  }

  private static String[] withReport(String[] arguments) {
    String[] named = new String[arguments.length + 1];
    named[0] = ReportProgram.NAME;
    System.arraycopy(arguments, 0, named, 1, arguments.length);
    return named;
  }

  /** Does nothing, because there is always a program to run. */
  @Override
  public void run() {}
}
