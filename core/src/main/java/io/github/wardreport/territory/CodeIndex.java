package io.github.wardreport.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The units that held each code, with the days on which they held it. */
final class CodeIndex {
  private final Map<String, List<Holding>> holdings = new HashMap<>();

  /** A unit that held a code, from a first day to a last one. */
  record Holding(AdministrativeUnit unit, int index, LocalDate from, LocalDate until) {

    private boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  private CodeIndex() {}

  static CodeIndex of(Collection<AdministrativeUnit> units) {
    CodeIndex index = new CodeIndex();
    units.forEach(index::add);
    index.holdings.values().forEach(held -> held.sort(Comparator.comparing(Holding::from)));
    return index;
  }

  private void add(AdministrativeUnit unit) {
    for (int i = 0; i < unit.codes().size(); i++) {
      DatedFact<String> code = unit.codes().get(i);
      LocalDate from = code.from().or(unit::formedOn).orElse(LocalDate.MIN);
      LocalDate until = code.until().or(unit::existedUntil).orElse(LocalDate.MAX);
      holdings
          .computeIfAbsent(code.value(), unseen -> new ArrayList<>(2))
          .add(new Holding(unit, i, from, until));
    }
  }

  Optional<AdministrativeUnit> find(String code, LocalDate day) {
    for (Holding holding : of(code)) {
      if (holding.isOn(day)) {
        return Optional.of(holding.unit());
      }
    }
    return Optional.empty();
  }

  List<Holding> of(String code) {
    return holdings.getOrDefault(code, List.of());
  }

  /**
   * Reports every holding that began while another unit held the code, with the earlier holding
   * first.
   */
  void forEachClash(BiConsumer<Holding, Holding> found) {
    for (List<Holding> held : holdings.values()) {
      Holding lasting = held.get(0);
      for (Holding next : held.subList(1, held.size())) {
        if (!lasting.until().isBefore(next.from())) {
          found.accept(lasting, next);
        }
        lasting = next.until().isAfter(lasting.until()) ? next : lasting;
      }
    }
  }
}
