package io.github.wardreport.territory;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to the units of a catalogue on one day (sắp xếp đơn vị hành chính).
 *
 * <p>Example: on 1 July 2025 phường Hoành Sơn was {@linkplain #merged merged} from four units, of
 * which xã Kỳ Lợi was {@linkplain #divided divided} between three.
 *
 * @param day the first day of the new units
 * @param divided the units of the day before whose land and people went to several units
 * @param merged the units of the day whose land and people came from several units
 * @param successions the units that became one other unit as a whole, with nothing added
 * @param formed the units whose first day it is
 * @param dissolved the units whose last day is the day before
 */
public record Reorganization(
    LocalDate day,
    List<AdministrativeUnit> divided,
    List<AdministrativeUnit> merged,
    List<Succession> successions,
    List<AdministrativeUnit> formed,
    List<AdministrativeUnit> dissolved) {

  /**
   * A unit that took the place of one other.
   *
   * @param before the unit that ended
   * @param after the unit that began
   */
  public record Succession(AdministrativeUnit before, AdministrativeUnit after) {}

  /**
   * Copies the lists.
   *
   * @param day {@link #day()}
   * @param divided {@link #divided()}
   * @param merged {@link #merged()}
   * @param successions {@link #successions()}
   * @param formed {@link #formed()}
   * @param dissolved {@link #dissolved()}
   */
  public Reorganization {
    divided = List.copyOf(divided);
    merged = List.copyOf(merged);
    successions = List.copyOf(successions);
    formed = List.copyOf(formed);
    dissolved = List.copyOf(dissolved);
  }
}
