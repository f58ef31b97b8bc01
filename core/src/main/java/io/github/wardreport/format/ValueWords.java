package io.github.wardreport.format;

import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.QuantityRange;
import io.github.wardreport.measure.StatedChange;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.TextValue;
import java.util.stream.Collectors;

/** The words for each kind of stated value. */
final class ValueWords implements StatedValue.Cases<String> {
  private final Printer printer;

  ValueWords(Printer printer) {
    this.printer = printer;
  }

  @Override
  public String quantity(Quantity quantity) {
    return printer.print(quantity);
  }

  @Override
  public String missing(MissingValue missing) {
    return missing.reason().label().in(printer.language());
  }

  @Override
  public String countOutOf(CountOutOf count) {
    return printer.withUnit(
        printer.print(count.count()) + "/" + printer.print(count.outOf()), count.countedIn());
  }

  @Override
  public String range(QuantityRange range) {
    return printer.withUnit(
        printer.print(range.from().figure()) + "–" + printer.print(range.to().figure()),
        range.to().measureUnit());
  }

  @Override
  public String change(StatedChange change) {
    return change.direction().label().in(printer.language()) + " " + printer.print(change.size());
  }

  @Override
  public String ordinal(Ordinal ordinal) {
    return ordinal.scale().in(printer.language()) + " " + ordinal.place();
  }

  @Override
  public String ambiguous(AmbiguousValue ambiguous) {
    return ambiguous.readings().stream().map(this::reading).collect(Collectors.joining(" | "))
        + " (?)";
  }

  private String reading(Quantity quantity) {
    String printed = printer.print(quantity);
    return quantity
        .measureUnit()
        .percentKind()
        .map(kind -> kind.label().fill(printer.language(), printed))
        .orElse(printed);
  }

  @Override
  public String text(TextValue text) {
    return text.text().in(printer.language());
  }
}
