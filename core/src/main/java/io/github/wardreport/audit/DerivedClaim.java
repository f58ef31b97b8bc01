package io.github.wardreport.audit;

import io.github.wardreport.report.Claim;

/**
 * A claim that a report makes without words, by the way its figures stand together.
 *
 * @param path the model path of what makes the claim: a breakdown, a case flow, an indicator record
 * @param claim the claim
 */
public record DerivedClaim(String path, Claim claim) {}
