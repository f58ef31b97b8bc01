package io.github.wardreport.statistic;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import java.util.Optional;

/**
 * A threshold, age, distance or duration that only defines a statistic: of the children <em>under 1
 * year</em>, of the candidates with <em>27 points or more</em>.
 *
 * @param label what the condition is about
 * @param qualifier on which side of the quantity; empty for the quantity itself
 * @param quantity the threshold; empty for a condition in words
 */
public record Condition(Label label, Optional<Qualifier> qualifier, Optional<Quantity> quantity) {}
