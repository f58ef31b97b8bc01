package io.github.wardreport.task;

import io.github.wardreport.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A later deadline that was granted.
 *
 * @param deadline the new deadline
 * @param grantedOn the day it was granted, or nothing where it is not known
 * @param reason why, or nothing where nobody said
 */
public record Extension(
    LocalDate deadline, Optional<LocalDate> grantedOn, Optional<Label> reason) {}
