package io.github.wardreport.audit;

import io.github.wardreport.measure.Quantity;

/**
 * A change of a single figure that would settle findings of a group and break nothing else. It is
 * proposed, never made.
 *
 * @param statistic the id of the figure
 * @param printed the figure as printed
 * @param instead the figure that would fit
 * @param resolves how many findings of the group it would settle
 */
public record Correction(String statistic, Quantity printed, Quantity instead, int resolves) {}
