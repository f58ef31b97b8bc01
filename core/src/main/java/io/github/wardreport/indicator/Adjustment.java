package io.github.wardreport.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure of a target that was set earlier and replaced.
 *
 * @param figure the earlier figure, the id of a statistic
 * @param replacedOn the day on which it was replaced, or nothing where it is not known
 * @param instrument the legal instrument that replaced it, or nothing where it is not known
 */
public record Adjustment(
    String figure, Optional<LocalDate> replacedOn, Optional<String> instrument) {}
