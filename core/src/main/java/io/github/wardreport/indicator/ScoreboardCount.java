package io.github.wardreport.indicator;

/**
 * How many indicators had one outcome, as stated.
 *
 * @param outcome the outcome
 * @param statistic the count, the id of a statistic such as {@code 13/17 chỉ tiêu}
 */
public record ScoreboardCount(Outcome outcome, String statistic) {}
