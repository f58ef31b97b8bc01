package io.github.wardreport.examples;

import io.github.wardreport.label.Language;
import java.io.PrintStream;
import picocli.CommandLine.Option;

/** The language that a program speaks. */
final class SpokenLanguage {

  @Option(
      names = "--lang",
      defaultValue = "vi",
      paramLabel = "vi|en",
      description = "The language of the page: vi (default) or en.")
  private String code = "vi";

  /** What a program does in a language. */
  interface Work {
    int in(Language language);
  }

  /** Does the work, or says in one line that there is no such language. */
  int speak(PrintStream err, Work work) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return work.in(language);
      }
    }
    err.println(Examples.words(Language.ENGLISH).text("error.language", code));
    return Examples.UNUSABLE;
  }
}
