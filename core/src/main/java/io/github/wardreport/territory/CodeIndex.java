package io.github.wardreport.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who held which code when. */
final class CodeIndex {
  private final Map<String, List<Holding>> holdings = new HashMap<>();

  /** A unit that held a code from one day to another. */
  record Holding(AdministrativeUnit unit, int index, LocalDate from, LocalDate until) {

    private boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  void add(AdministrativeUnit unit) {
    for (int i = 0; i < unit.codes().size(); i++) {
      Dated<String> code = unit.codes().get(i);
      LocalDate from = code.from().or(unit::formedOn).orElse(LocalDate.MIN);
      LocalDate until = code.until().or(unit::existedUntil).orElse(LocalDate.MAX);
      List<Holding> held = holdings.computeIfAbsent(code.value(), unseen -> new ArrayList<>(2));
      held.add(new Holding(unit, i, from, until));
      held.sort(Comparator.comparing(Holding::from));
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

  /** Every pair of units that held one code on one day, the second of them last. */
  void forEachClash(BiConsumer<Holding, Holding> found) {
    for (List<Holding> held : holdings.values()) {
      for (int i = 1; i < held.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (!held.get(j).until().isBefore(held.get(i).from())) {
            found.accept(held.get(j), held.get(i));
          }
        }
      }
    }
  }
}
