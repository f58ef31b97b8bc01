package io.github.wardreport.examples;

import io.github.wardreport.label.Coded;
import io.github.wardreport.label.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option for the language of a program. */
final class SpokenLanguage {
  private Language language = Language.VIETNAMESE;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec program = CommandSpec.create();

  Language language() {
    return language;
  }

  @Option(
      names = "--lang",
      defaultValue = "vi",
      paramLabel = "vi|en",
      description = "The language of the page: vi (default) or en.")
  void setLanguage(String code) {
    language =
        Coded.find(Language.values(), code)
            .orElseThrow(
                () ->
                    new ParameterException(
                        program.commandLine(),
                        Examples.words(Language.ENGLISH).text("error.language", code)));
  }
}
