package io.github.wardreport.json;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ImpliedRange;
import io.github.wardreport.calc.Structure;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Percent;
import io.github.wardreport.measure.Share;
import io.github.wardreport.relation.Remark;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes results of calculations: the exact value or the reason why there is none, what it
 * inherits, and on request the explanation. A result is not read back: it is computed again.
 */
final class CalculationWriter {

  private CalculationWriter() {}

  static Node write(Calculation<?> calculation, Set<Language> explained) {
    Node.Writing out = new Node.Writing();
    calculation.value().ifPresent(value -> writeValue(value, out));
    calculation
        .undefinedReason()
        .ifPresent(reason -> out.put("undefined", Node.text(reason.code())));
    calculation
        .trace()
        .rounding()
        .filter(rounding -> calculation.value().isPresent())
        .ifPresent(rounding -> out.put("rounding", Node.text(rounding.toString())));
    calculation
        .maturity()
        .ifPresent(maturity -> out.put("maturity", MeasureCodecs.MATURITY.write(maturity)));
    writeTexts("notes", calculation.notes(), out);
    writeTexts("remarks", calculation.remarks().stream().map(Remark::code).toList(), out);
    if (!explained.isEmpty()) {
      Node.Writing words = new Node.Writing();
      new TreeSet<>(explained)
          .forEach(
              language -> words.put(language.code(), Node.text(calculation.explain(language))));
      out.put("explanation", words.done());
    }
    return out.done();
  }

  private static void writeValue(Object value, Node.Writing out) {
    if (value instanceof Percent<?> percent) {
      out.put("value", Node.text(percent.number().toString()));
      out.put("unit", Node.text(percent.kind().code()));
    } else if (value instanceof Amount amount) {
      out.put("value", Node.text(amount.value().toString()));
      out.put("unit", MeasureCodecs.UNIT.write(amount.unit()));
    } else if (value instanceof Structure structure) {
      writeTexts(
          "shares",
          structure.shares().stream().map(Share::number).map(Object::toString).toList(),
          out);
      if (!structure.adjusted().isEmpty()) {
        out.put(
            "adjusted",
            Node.items(
                new TreeSet<>(structure.adjusted()).stream().map(i -> Node.digits(i)).toList()));
      }
    } else if (value instanceof ImpliedRange implied) {
      out.put("numbers", Node.text(implied.numbers().toString()));
      out.put("unit", MeasureCodecs.UNIT.write(implied.unit()));
    } else {
      out.put("value", Node.text(value.toString()));
    }
  }

  private static void writeTexts(String name, List<String> texts, Node.Writing out) {
    if (!texts.isEmpty()) {
      out.put(name, Node.items(texts.stream().map(Node::text).toList()));
    }
  }
}
