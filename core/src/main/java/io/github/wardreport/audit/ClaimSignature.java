package io.github.wardreport.audit;

import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;

/**
 * What a claim says, whoever says it. Claims of one signature are checked once.
 *
 * @param relation the code of the relation
 * @param operands the operands, or how many items are listed
 * @param result the claimed result
 */
record ClaimSignature(String relation, Object operands, ClaimOperand result) {

  /** A list says how long it is, whatever its items are called. */
  static ClaimSignature of(Claim claim) {
    if (claim.relation().equals(Relations.COUNT_OF_ITEMS.code())
        && claim.operands().get("items") instanceof ClaimOperand.Items items) {
      return new ClaimSignature(claim.relation(), items.items().size(), claim.result());
    }
    return new ClaimSignature(claim.relation(), claim.operands(), claim.result());
  }

  /** The signature of the claim that would say all that this one says; its own if there is none. */
  static ClaimSignature ofStronger(Claim claim, Relations relations) {
    ClaimSignature own = of(claim);
    return relations
        .find(claim.relation())
        .map(known -> new ClaimSignature(known.statementCode(), own.operands(), own.result()))
        .orElse(own);
  }
}
