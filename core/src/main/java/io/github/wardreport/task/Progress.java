package io.github.wardreport.task;

import io.github.wardreport.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was reported of a task on a day.
 *
 * @param date the day
 * @param text what was reported
 * @param statistic how much of the task was done, the id of a statistic, or nothing where no figure
 *     was given
 */
public record Progress(LocalDate date, Label text, Optional<String> statistic) {}
