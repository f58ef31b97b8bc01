package io.github.wardreport.json;

import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Dimension;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A declaration of a unit: what it counts, or its dimension and factor. */
final class DeclaredUnitCodec {
  private static final RecordPart<String> CODE = new RecordPart<>();
  private static final RecordPart<Label> SYMBOL = new RecordPart<>();
  private static final RecordPart<String> CLASSIFIER = new RecordPart<>();
  private static final RecordPart<String> COUNTS = new RecordPart<>();
  private static final RecordPart<Dimension> DIMENSION = new RecordPart<>();
  private static final RecordPart<Ratio> FACTOR = new RecordPart<>();
  private static final RecordPart<Integer> MAGNITUDE = new RecordPart<>();

  private static final Codec<Dimension> DIMENSIONS =
      Codec.text(
          "a dimension such as \"mass\" or \"length^2\"", Dimension::parse, Dimension::toString);
  private static final Codec<Ratio> RATIO =
      Codec.text("a fraction such as \"100\" or \"1/24\"", Ratio::parse, Ratio::toString);

  static final Codec<MeasureUnit> INSTANCE =
      ObjectCodec.of(RecordParts::new, DeclaredUnitCodec::unit)
          .required("code", Codecs.ID, MeasureUnit::code, CODE)
          .required("symbol", Codecs.LABEL, MeasureUnit::symbol, SYMBOL)
          // what it counts
          .optional("classifier", Codecs.ID, DeclaredUnitCodec::classifier, CLASSIFIER)
          .optional("counts", Codecs.ID, DeclaredUnitCodec::noun, COUNTS)
          // what it measures
          .optional("dimension", DIMENSIONS, DeclaredUnitCodec::dimension, DIMENSION)
          .optional("factor", RATIO, DeclaredUnitCodec::factor, FACTOR)
          .optional("magnitude", Codecs.SMALL_NUMBER, DeclaredUnitCodec::magnitude, MAGNITUDE);

  private DeclaredUnitCodec() {}

  private static MeasureUnit unit(RecordParts parts) {
    return parts.find(DIMENSION).isPresent() ? measuring(parts) : counting(parts);
  }

  private static MeasureUnit measuring(RecordParts parts) {
    refuse(parts.find(CLASSIFIER), "classifier", "does not go with \"dimension\"");
    refuse(parts.find(COUNTS), "counts", "does not go with \"dimension\"");
    return MeasureUnit.of(
        parts.get(CODE),
        parts.get(SYMBOL),
        parts.get(DIMENSION),
        parts.find(FACTOR).orElse(Ratio.ONE),
        parts.find(MAGNITUDE).orElse(0));
  }

  private static MeasureUnit counting(RecordParts parts) {
    refuse(parts.find(FACTOR), "factor", "does not go without \"dimension\"");
    String noun = parts.find(COUNTS).orElseGet(() -> parts.get(CODE));
    return MeasureUnit.counting(
        parts.get(CODE),
        parts.get(SYMBOL),
        new MeasureUnit.CountedThing(parts.find(CLASSIFIER), noun),
        parts.find(MAGNITUDE).orElse(0));
  }

  private static void refuse(Optional<?> part, String name, String why) {
    if (part.isPresent()) {
      throw new InvalidValueException("unit", List.of(new Problem("$." + name, why)));
    }
  }

  private static Optional<String> classifier(MeasureUnit unit) {
    return unit.counted().flatMap(MeasureUnit.CountedThing::classifier);
  }

  private static Optional<String> noun(MeasureUnit unit) {
    return unit.counted()
        .map(MeasureUnit.CountedThing::noun)
        .filter(noun -> !noun.equals(unit.code()));
  }

  private static Optional<Dimension> dimension(MeasureUnit unit) {
    return unit.counted().isPresent() ? Optional.empty() : Optional.of(unit.dimension());
  }

  private static Optional<Ratio> factor(MeasureUnit unit) {
    return Optional.of(unit.factor()).filter(known -> !known.equals(Ratio.ONE));
  }

  private static Optional<Integer> magnitude(MeasureUnit unit) {
    return Optional.of(unit.magnitude()).filter(known -> known != 0);
  }
}
