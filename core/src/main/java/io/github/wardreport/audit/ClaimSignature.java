package io.github.wardreport.audit;

import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;

/**
 * What a claim says, whoever says it. Claims of one signature are checked once.
 *
 * @param relation the relation, or the one that says more of the same figures
 * @param operands the operands, or how many items are listed
 * @param result the claimed result
 */
record ClaimSignature(String relation, Object operands, ClaimOperand result) {

  /**
   * Parts that add up to a whole also say that they do not exceed it, and a list says how long it
   * is, whatever its items are called.
   */
  static ClaimSignature of(Claim claim, Relations relations) {
    if (claim.relation().equals(Relations.COUNT_OF_ITEMS.code())
        && claim.operands().get("items") instanceof ClaimOperand.Items items) {
      return new ClaimSignature(claim.relation(), items.items().size(), claim.result());
    }
    String statement =
        relations
            .find(claim.relation())
            .map(relation -> relation.statementCode())
            .orElse(claim.relation());
    return new ClaimSignature(statement, claim.operands(), claim.result());
  }
}
