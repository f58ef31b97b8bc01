package io.github.wardreport.audit;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.report.Claim;
import java.util.Optional;

/**
 * A claim as an equation: a formula over figures, and what is claimed to come out.
 *
 * @param index its place among all claims that are checked
 * @param path where it is claimed
 * @param claim the claim
 * @param formula the formula, in the unit of the result
 * @param result the printed result, nothing where it is a sum of its own or not printed
 * @param resultSum the result as a sum of several figures, in a balance
 * @param unprintedResult the name of the result, where the report does not print it
 * @param unit the unit of the result
 */
record Equation(
    int index,
    String path,
    Claim claim,
    Formula formula,
    Optional<Known> result,
    Optional<Linear> resultSum,
    Optional<String> unprintedResult,
    MeasureUnit unit) {}
