package io.github.wardreport.bench;

import io.github.wardreport.label.Label;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.UnitCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Look-ups in a catalogue of as many made-up units as the country has and had: 3,321 since July
 * 2025 and 10,000 before, whose codes they took over. The peer looks a code up in a map of the new
 * units alone, which knows no dates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CatalogueBenchmark {
  private static final int FORMER = 10_000;
  private static final int NEW = 3_321;
  private static final int LOOKUPS = 1_000;
  private static final long SEED = 20_250_701;
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 25);

  private final List<AdministrativeUnit> units = new ArrayList<>();
  private final Map<String, AdministrativeUnit> byCodeAlone = new HashMap<>();
  private final List<String> codes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private UnitCatalogue catalogue = UnitCatalogue.of(List.of());

  @Setup
  public void draw() {
    Random random = new Random(SEED);
    for (int i = 0; i < FORMER; i++) {
      units.add(unit("former-" + i, "Xã Hòa Bình " + i, i, false));
    }
    for (int i = 0; i < NEW; i++) {
      AdministrativeUnit unit = unit("unit-" + i, "Phường Thủy Nguyên " + i, i * 3, true);
      units.add(unit);
      byCodeAlone.put(code(i * 3), unit);
    }
    catalogue = UnitCatalogue.of(units);
    for (int i = 0; i < LOOKUPS; i++) {
      int drawn = random.nextInt(NEW);
      codes.add(code(drawn * 3));
      names.add("Thuỷ Nguyên " + drawn);
    }
  }

  private static String code(int number) {
    return Integer.toString(100_000 + number).substring(1);
  }

  private static AdministrativeUnit unit(String id, String name, int code, boolean isNew) {
    return AdministrativeUnit.builder()
        .id(id)
        .addName(dated(Label.of(name), isNew))
        .addKind(dated(isNew ? "ward" : "commune", isNew))
        .addCode(dated(code(code), isNew))
        .build();
  }

  private static <T> DatedFact<T> dated(T value, boolean isNew) {
    return isNew
        ? DatedFact.since(value, REFORM)
        : new DatedFact<>(value, Optional.empty(), Optional.of(REFORM.minusDays(1)));
  }

  @Benchmark
  @OperationsPerInvocation(LOOKUPS)
  public void byCodeAtADate(Blackhole hole) {
    for (String code : codes) {
      hole.consume(catalogue.byCode(code, TODAY));
    }
  }

  @Benchmark
  @OperationsPerInvocation(LOOKUPS)
  public void byCodeInAMap(Blackhole hole) {
    for (String code : codes) {
      hole.consume(Optional.ofNullable(byCodeAlone.get(code)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(LOOKUPS)
  public void byNameAtADate(Blackhole hole) {
    for (String name : names) {
      hole.consume(catalogue.byName(name, TODAY));
    }
  }

  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public UnitCatalogue loadingAllUnits() {
    return UnitCatalogue.of(units);
  }
}
