package io.github.wardreport.indicator;

import io.github.wardreport.statistic.StatisticLookup;
import java.util.List;

/**
 * What an {@link Assessor} needs to assess everything at once: the records, and the indicators and
 * statistics that they refer to. A report is one.
 */
public interface IndicatorData extends StatisticLookup, IndicatorLookup {

  /**
   * What was reported of each indicator.
   *
   * @return indicator records
   */
  List<IndicatorRecord> records();
}
