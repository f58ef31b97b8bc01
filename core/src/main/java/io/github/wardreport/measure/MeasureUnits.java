package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.NearMiss;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The units that may stand in a document: the built-in ones and those it declares.
 *
 * <p>Money, mass, length, area, volume, time, power, the five percents, people and households are
 * built in; every other thing that is counted is declared. Quotients and products of known units
 * need no declaration: {@code tạ/ha} and {@code triệu đồng/người/năm} are found by their parts.
 *
 * <p>Example: {@code MeasureUnits.builtIn().get("tỷ đồng").magnitude()} is 9. Values of this class
 * cannot change.
 */
public final class MeasureUnits {
  private static final MeasureUnits BUILT_IN = new MeasureUnits(builtInUnits());

  private final Map<String, MeasureUnit> byCode;

  private MeasureUnits(Map<String, MeasureUnit> byCode) {
    this.byCode = byCode;
  }

  /**
   * The units every document may use.
   *
   * @return the built-in units
   */
  public static MeasureUnits builtIn() {
    return BUILT_IN;
  }

  /**
   * These units and some more.
   *
   * @param declared the units a document declares
   * @return all of them
   * @throws InvalidValueException if a code is there already
   */
  public MeasureUnits with(Collection<MeasureUnit> declared) {
    Map<String, MeasureUnit> all = new LinkedHashMap<>(byCode);
    for (MeasureUnit unit : declared) {
      if (all.putIfAbsent(unit.code(), unit) != null) {
        throw Arguments.refuse("declared", "have codes that are not there already", unit.code());
      }
    }
    return new MeasureUnits(all);
  }

  /**
   * All units with a code of their own, in the order of their declaration; quotients are not among
   * them.
   *
   * @return the units
   */
  public Collection<MeasureUnit> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /**
   * The unit with a code.
   *
   * @param code a unit's code, or codes joined by {@code ·} and {@code /}, with brackets where they
   *     are needed: {@code tấn/(tạ/ha)}
   * @return empty if the code, or one of the joined codes, is not known; letters with separate
   *     marks (NFD), as PDFs give them, are read as composed ones
   */
  public Optional<MeasureUnit> find(String code) {
    MeasureUnit known = byCode.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    String composed = Normalizer.normalize(code, Normalizer.Form.NFC);
    return composed.equals(code) ? quotient(code) : find(composed);
  }

  private Optional<MeasureUnit> quotient(String code) {
    return joined(parts(code, '/'), this::product, MeasureUnit::per);
  }

  private Optional<MeasureUnit> product(String code) {
    return joined(parts(code, '·'), this::factor, MeasureUnit::times);
  }

  private Optional<MeasureUnit> factor(String code) {
    boolean inBrackets = code.startsWith("(") && code.endsWith(")");
    return inBrackets
        ? find(code.substring(1, code.length() - 1))
        : Optional.ofNullable(byCode.get(code));
  }

  private static Optional<MeasureUnit> joined(
      List<String> parts,
      Function<String, Optional<MeasureUnit>> unit,
      BinaryOperator<MeasureUnit> join) {
    Optional<MeasureUnit> result = unit.apply(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      Optional<MeasureUnit> next = unit.apply(part);
      result = result.flatMap(one -> next.map(other -> join.apply(one, other)));
    }
    return result;
  }

  /** The parts of a code between signs that stand outside brackets. */
  private static List<String> parts(String code, char sign) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      depth += c == '(' ? 1 : 0;
      depth -= c == ')' ? 1 : 0;
      if (c == sign && depth == 0) {
        parts.add(code.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(code.substring(begin));
    return parts;
  }

  /**
   * The unit with a code, which must be known.
   *
   * @param code a unit's code, or codes joined by {@code ·} and {@code /}
   * @return the unit
   * @throws InvalidValueException if it is not known; the message suggests the nearest code
   */
  public MeasureUnit get(String code) {
    return find(code).orElseThrow(() -> new InvalidValueException(unknown(code)));
  }

  /**
   * What to say of a code that is not known.
   *
   * @param code the code
   * @return for example {@code unknown unit "tỷ dồng"; did you mean "tỷ đồng"?}
   */
  public String unknown(String code) {
    String said = "unknown unit \"" + code + "\"";
    if (code.equals("%")) {
      List<String> percents = new ArrayList<>();
      for (PercentKind kind : PercentKind.values()) {
        percents.add('"' + kind.code() + '"');
      }
      return said + "; say which percent: " + String.join(", ", percents);
    }
    return said + NearMiss.question(code, byCode.keySet());
  }

  private static Map<String, MeasureUnit> builtInUnits() {
    List<MeasureUnit> units = new ArrayList<>();
    for (PercentKind kind : PercentKind.values()) {
      units.add(MeasureUnit.percent(kind));
    }
    Dimension dong = Dimension.base("money:VND");
    units.add(unit("đồng", "dong", dong, 1, 0));
    units.add(unit("nghìn đồng", "thousand dong", dong, 1, 3));
    units.add(unit("triệu đồng", "million dong", dong, 1, 6));
    units.add(unit("tỷ đồng", "billion dong", dong, 1, 9));
    units.add(unit("nghìn tỷ đồng", "trillion dong", dong, 1, 12));
    Dimension dollar = Dimension.base("money:USD");
    units.add(unit("USD", "USD", dollar, 1, 0));
    units.add(unit("triệu USD", "million USD", dollar, 1, 6));
    Dimension mass = Dimension.base("mass");
    units.add(unit("kg", "kg", mass, 1, 0));
    units.add(unit("yến", "yến", mass, 10, 0));
    units.add(unit("tạ", "quintals", mass, 100, 0));
    units.add(unit("tấn", "tonnes", mass, 1000, 0));
    units.add(unit("nghìn tấn", "thousand tonnes", mass, 1000, 3));
    Dimension length = Dimension.base("length");
    units.add(unit("m", "m", length, 1, 0));
    units.add(unit("km", "km", length, 1000, 0));
    Dimension area = length.times(length);
    units.add(unit("m²", "m²", area, 1, 0));
    units.add(unit("ha", "ha", area, 10_000, 0));
    units.add(unit("km²", "km²", area, 1_000_000, 0));
    units.add(unit("sào Bắc Bộ", "northern sào", area, 360, 0));
    units.add(unit("sào Trung Bộ", "central sào", area, 500, 0));
    Dimension volume = area.times(length);
    units.add(unit("m³", "m³", volume, 1, 0));
    units.add(unit("nghìn m³", "thousand m³", volume, 1, 3));
    Dimension months = Dimension.base("time:months");
    units.add(unit("tháng", "months", months, 1, 0));
    units.add(unit("quý", "quarters", months, 3, 0));
    units.add(unit("năm", "years", months, 12, 0));
    Dimension days = Dimension.base("time:days");
    units.add(unit("ngày", "days", days, 1, 0));
    units.add(MeasureUnit.of("giờ", Label.of("giờ", "hours"), days, Ratio.of(1, 24), 0));
    units.add(unit("ngày làm việc", "working days", Dimension.base("time:working days"), 1, 0));
    Dimension power = Dimension.base("power");
    units.add(unit("kW", "kW", power, 1, 0));
    units.add(unit("MW", "MW", power, 1, 3));
    units.add(MeasureUnit.counting("người", Label.of("người", "people")));
    units.add(MeasureUnit.counting("hộ", Label.of("hộ", "households")));
    Map<String, MeasureUnit> byCode = new LinkedHashMap<>();
    units.forEach(unit -> byCode.put(unit.code(), unit));
    return byCode;
  }

  private static MeasureUnit unit(
      String code, String english, Dimension dimension, long factor, int magnitude) {
    BigDecimal inBase = BigDecimal.valueOf(factor);
    return MeasureUnit.of(code, Label.of(code, english), dimension, Ratio.of(inBase), magnitude);
  }
}
