package io.github.wardreport.bench;

import io.github.wardreport.casefile.CaseCounts;
import io.github.wardreport.casefile.CaseFile;
import io.github.wardreport.casefile.CaseLedger;
import io.github.wardreport.casefile.OfficeHours;
import io.github.wardreport.casefile.Pause;
import io.github.wardreport.casefile.ProcessingTime;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million made-up case files of a year in twelve fields, folded into flows by field and month on
 * one core; and half a million, to see that time grows with the files and no faster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CaseLedgerBenchmark {
  private static final int FILES = 1_000_000;
  private static final int FIELDS = 12;
  private static final int HOURS_OF_A_YEAR = 8_760;
  private static final long SEED = 20_260_101;
  private static final YearMonth FIRST = YearMonth.of(2026, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 12);

  private final OfficeHours hours = OfficeHours.standard(WorkCalendar.mondayToFriday());
  private final List<CaseFile> files = new ArrayList<>();

  @Setup
  public void draw() {
    Random random = new Random(SEED);
    LocalDateTime start = LocalDateTime.of(2026, 1, 1, 0, 0);
    for (int i = 0; i < FILES; i++) {
      LocalDateTime received = start.plusHours(random.nextInt(HOURS_OF_A_YEAR));
      CaseFile.Builder file =
          CaseFile.builder()
              .id("file")
              .field("field-" + random.nextInt(FIELDS))
              .channel(random.nextInt(10) == 0 ? CaseFile.IN_PERSON : CaseFile.ONLINE)
              .receivedAt(received)
              .processingTime(ProcessingTime.workdays(1 + random.nextInt(20)));
      LocalDateTime last = received;
      if (random.nextInt(10) == 0) {
        last = received.plusHours(random.nextInt(300));
        file.addPauses(new Pause(received, Optional.of(last)));
      }
      if (random.nextInt(20) > 0) {
        file.settledAt(last.plusHours(random.nextInt(700)));
      }
      files.add(file.build());
    }
  }

  private CaseCounts fold(int count) {
    CaseLedger ledger = CaseLedger.of(FIRST, LAST, hours);
    for (int i = 0; i < count; i++) {
      ledger.add(files.get(i));
    }
    return ledger.counts(LAST);
  }

  @Benchmark
  public CaseCounts millionFiles() {
    return fold(FILES);
  }

  @Benchmark
  public CaseCounts halfAMillionFiles() {
    return fold(FILES / 2);
  }
}
