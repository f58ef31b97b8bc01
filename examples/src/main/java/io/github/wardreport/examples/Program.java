package io.github.wardreport.examples;

import io.github.wardreport.json.InvalidJsonException;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/**
 * A program that prints a page in the language asked for. If its file cannot be used, it prints the
 * reason on one line of the error stream and ends with {@link Examples#UNUSABLE}.
 */
abstract class Program implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Mixin private SpokenLanguage spoken = new SpokenLanguage();

  Program(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the program and returns its exit code. */
  abstract int run() throws IOException;

  /** The file that the program reads, as the user named it. */
  abstract String file();

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (InvalidJsonException broken) {
      String first = broken.problems().get(0).toString();
      int more = broken.problems().size() - 1;
      return more == 0
          ? refuse("error.broken", file(), first)
          : refuse("error.broken-more", file(), first, Integer.toString(more));
    } catch (NoSuchFileException | InvalidPathException missing) {
      return refuse("error.no-file", file());
    } catch (IOException unreadable) {
      return refuse("error.unreadable", file());
    }
  }

  /** Prints a message on the error stream and returns the exit code for what cannot be used. */
  final int refuse(String key, String... arguments) {
    err.println(words().text(key, arguments));
    return Examples.UNUSABLE;
  }

  final PrintStream out() {
    return out;
  }

  final PrintStream err() {
    return err;
  }

  final Language language() {
    return spoken.language();
  }

  final Messages words() {
    return Examples.words(language());
  }
}
