package io.github.wardreport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.label.Label;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatedValueCasesTest {
  private static final MeasureUnit TONS = MeasureUnits.builtIn().get("tấn");
  private static final Quantity THREE = Quantity.of("3", TONS);
  private static final Quantity FIVE = Quantity.of("5", TONS);

  /** Answers with the name of the case. */
  private static final class Names implements StatedValue.Cases<String> {
    @Override
    public String quantity(Quantity quantity) {
      return "quantity " + quantity;
    }

    @Override
    public String missing(MissingValue missing) {
      return "missing " + missing;
    }

    @Override
    public String countOutOf(CountOutOf count) {
      return "count " + count;
    }

    @Override
    public String range(QuantityRange range) {
      return "range " + range;
    }

    @Override
    public String change(StatedChange change) {
      return "change " + change;
    }

    @Override
    public String ordinal(Ordinal ordinal) {
      return "ordinal " + ordinal;
    }

    @Override
    public String ambiguous(AmbiguousValue ambiguous) {
      return "ambiguous " + ambiguous;
    }

    @Override
    public String text(TextValue text) {
      return "text " + text;
    }
  }

  private record Example(StatedValue value, String answer, Optional<NoQuantityReason> reason) {}

  private static Example example(StatedValue value, String name, NoQuantityReason... reason) {
    return new Example(value, name + " " + value, Arrays.stream(reason).findFirst());
  }

  static Stream<Example> examples() {
    return Stream.of(
        example(THREE, "quantity"),
        example(
            MissingValue.of(MissingReason.SUPPRESSED, TONS),
            "missing",
            NoQuantityReason.MISSING_VALUE),
        example(CountOutOf.of(13, 17, TONS), "count", NoQuantityReason.NOT_A_QUANTITY),
        example(new QuantityRange(THREE, FIVE), "range", NoQuantityReason.NOT_A_QUANTITY),
        example(new StatedChange(Direction.DECREASE, THREE), "change"),
        example(new Ordinal("3", Label.of("giải")), "ordinal", NoQuantityReason.NOT_A_QUANTITY),
        example(new AmbiguousValue(List.of(THREE, FIVE)), "ambiguous", NoQuantityReason.AMBIGUOUS),
        example(new TextValue(Label.of("giữ vững")), "text", NoQuantityReason.NOT_A_QUANTITY));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachKindIsAnsweredByItsOwnCase(Example example) {
    assertThat(example.value().match(new Names())).isEqualTo(example.answer());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aValueHasAQuantityOrAReasonWhyNot(Example example) {
    assertThat(example.value().noQuantityReason()).isEqualTo(example.reason());
    assertThat(example.value().quantity().isPresent()).isEqualTo(example.reason().isEmpty());
  }

  @Test
  void onlyAMissingValueSaysWhyItIsMissing() {
    assertThat(examples().flatMap(example -> example.value().missingReason().stream()))
        .containsExactly(MissingReason.SUPPRESSED);
  }

  @Test
  void theExamplesAreOfAllKinds() {
    Set<Class<?>> kinds = new HashSet<>();
    examples().forEach(example -> kinds.add(example.value().getClass()));
    assertThat(kinds).containsExactlyInAnyOrder(StatedValue.class.getPermittedSubclasses());
  }
}
