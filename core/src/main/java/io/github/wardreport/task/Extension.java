package io.github.wardreport.task;

import io.github.wardreport.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An extension of the deadline of a task (gia hạn).
 *
 * @param deadline the new deadline
 * @param grantedOn the day on which it was granted; empty if it is not known
 * @param reason the reason; empty if none is stated
 */
public record Extension(
    LocalDate deadline, Optional<LocalDate> grantedOn, Optional<Label> reason) {}
