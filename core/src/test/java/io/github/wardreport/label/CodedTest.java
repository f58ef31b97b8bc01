package io.github.wardreport.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.period.Season;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.MaturityScale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

  /** The enumerations of core that have codes. */
  static List<Class<?>> enumerations() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.wardreport")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
            .map(JavaClass::reflect)
            .<Class<?>>map(type -> type)
            .toList();
  }

  private static Stream<Coded> constants(Class<?> enumeration) {
    return Arrays.stream(enumeration.getEnumConstants()).map(Coded.class::cast);
  }

  @Test
  void manyEnumerationsHaveCodes() {
    assertThat(enumerations()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void noTwoConstantsOfAnEnumerationHaveOneCode(Class<?> enumeration) {
    assertThat(constants(enumeration).map(Coded::code)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void everyConstantForPeopleHasWordsInBothLanguages(Class<?> enumeration) {
    constants(enumeration)
        .filter(Labelled.class::isInstance)
        .map(constant -> ((Labelled) constant).label())
        .forEach(label -> assertThat(label.en()).as("%s", label).isPresent());
  }

  @Test
  void aConstantIsFoundByItsCode() {
    assertThat(Coded.find(MissingReason.values(), "not-stated")).contains(MissingReason.NOT_STATED);
    assertThat(Coded.find(MissingReason.values(), "NOT_STATED")).isEmpty();
    assertThat(Coded.get("reason", MissingReason.values(), "not-stated"))
        .isEqualTo(MissingReason.NOT_STATED);
  }

  @Test
  void anUnknownCodeIsRefusedWithTheNearestOne() {
    assertThatThrownBy(() -> Coded.get("language", Language.values(), "vj"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'language' must be one of vi, en but was \"vj\"; did you mean \"vi\"?");
    assertThatThrownBy(() -> Coded.get("language", Language.values(), "français"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'language' must be one of vi, en but was \"français\"");
  }

  @Test
  void everyKnownCodeThatApplicationsMayAddToHasWords() {
    assertThat(Outcome.known()).allMatch(outcome -> !outcome.label().vi().equals(outcome.code()));
    assertThat(Season.knownCodes())
        .allMatch(code -> !new Season(2025, code).label().vi().equals(code));
    for (MaturityScale scale : List.of(MaturityScale.STATISTICS, MaturityScale.BUDGET)) {
      assertThat(scale.levels())
          .allMatch(level -> !new Maturity(scale.code(), level).label().vi().equals(level));
    }
  }

  @Test
  void aCodeOfAnApplicationPrintsItselfInBothLanguages() {
    assertThat(new Outcome("postponed").label()).isEqualTo(Label.of("postponed", "postponed"));
    assertThat(new Season(2025, "he").label()).isEqualTo(Label.of("he", "he"));
    assertThat(new Maturity("survey", "first-round").label())
        .isEqualTo(Label.of("first-round", "first-round"));
  }
}
