package io.github.wardreport.relation;

import static io.github.wardreport.relation.Expression.count;
import static io.github.wardreport.relation.Expression.greatest;
import static io.github.wardreport.relation.Expression.least;
import static io.github.wardreport.relation.Expression.product;
import static io.github.wardreport.relation.Expression.role;
import static io.github.wardreport.relation.Expression.total;
import static io.github.wardreport.relation.SharedFact.DEFINITION;
import static io.github.wardreport.relation.SharedFact.DIMENSION;
import static io.github.wardreport.relation.SharedFact.PRICE_BASIS;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.number.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The relations that calculators compute by and claims name, by code. An application adds its own
 * with {@link #with}.
 *
 * <p>A relation needs a declaration here and its words, under its code, in the bundle of this
 * package; nothing else. This class is immutable and thread-safe.
 */
public final class Relations {

  /** What was reached as a percent of what was planned (tỷ lệ hoàn thành kế hoạch). */
  public static final Relation PERCENT_OF_PLAN =
      ofPlan("percent-of-plan")
          .rule("PLN-001")
          .percent(PercentKind.LEVEL)
          .equalTo(role("actual").over(role("target")));

  /** The percent of plan of an indicator of which less is better. */
  public static final Relation INVERSE_PERCENT_OF_PLAN =
      ofPlan("inverse-percent-of-plan")
          .rule("PLN-004")
          .percent(PercentKind.LEVEL)
          .equalTo(role("target").over(role("actual")));

  /** By how much the plan was exceeded (vượt kế hoạch). */
  public static final Relation EXCESS =
      ofPlan("excess")
          .rule("PLN-002")
          .percent(PercentKind.EXCESS)
          .equalTo(role("actual").over(role("target")).minus(1));

  /** What was reached less what was planned. */
  public static final Relation GAP =
      ofPlan("gap").rule("PLN-005").likeOperands().equalTo(role("actual").minus(role("target")));

  /** How much of the planned reduction was made; the base stands in it twice. */
  public static final Relation REDUCTION_ACHIEVED =
      Relation.named("reduction-achieved")
          .rule("PLN-006")
          .roles("base", "actual", "target")
          .within("actual", "target")
          .sharing(DIMENSION, PRICE_BASIS, DEFINITION)
          .percent(PercentKind.LEVEL)
          .equalTo(role("base").minus(role("actual")).over(role("base").minus(role("target"))));

  /** A figure as a percent of the same figure of a base period (chỉ số). */
  public static final Relation INDEX =
      overTime("index")
          .rule("GRW-001")
          .percent(PercentKind.LEVEL)
          .equalTo(role("current").over(role("base")));

  /** The growth over a base period (tốc độ tăng). */
  public static final Relation GROWTH =
      overTime("growth")
          .rule("GRW-002")
          .percent(PercentKind.GROWTH)
          .equalTo(role("current").over(role("base")).minus(1));

  /** The growth over the absolute value of a negative base: from -10 to 5 is 150 %. */
  public static final Relation GROWTH_OVER_ABSOLUTE_BASE =
      overTime("growth-absolute-base")
          .rule("GRW-005")
          .percent(PercentKind.GROWTH)
          .equalTo(Expression.<String>number(Ratio.ONE).minus(role("current").over(role("base"))));

  /** The difference from a base period (tăng, giảm). */
  public static final Relation CHANGE =
      overTime("change")
          .rule("GRW-003")
          .likeOperands()
          .equalTo(role("current").minus(role("base")));

  /** How many points of a total's growth come from the change of one part. */
  public static final Relation CONTRIBUTION_OF_PART =
      Relation.named("contribution-of-part")
          .rule("GRW-006")
          .roles("current", "base", "total")
          .likePeriods("current", "base")
          .sharing(DIMENSION, PRICE_BASIS, DEFINITION)
          .percent(PercentKind.POINTS)
          .equalTo(role("current").minus(role("base")).over(role("total")));

  /** How many points of a total's growth come from a part of known share and growth. */
  public static final Relation CONTRIBUTION =
      Relation.named("contribution")
          .rule("GRW-007")
          .roles("share", "growth")
          .percent(PercentKind.POINTS)
          .equalTo(role("share").times(role("growth")));

  /** A part as a percent of its whole (tỷ trọng). */
  public static final Relation SHARE =
      Relation.named("share")
          .rule("SHR-001")
          .roles("part", "whole")
          .sharing(DIMENSION, PRICE_BASIS, DEFINITION)
          .percent(PercentKind.SHARE)
          .equalTo(role("part").over(role("whole")));

  /** All parts together. */
  public static final Relation SUM = ofParts("sum").rule("SUM-001").equalTo(total("parts"));

  /** A whole less all parts. */
  public static final Relation RESIDUAL =
      Relation.named("residual")
          .rule("SUM-002")
          .roles("whole")
          .list("parts")
          .sharing(DIMENSION, PRICE_BASIS, DEFINITION)
          .likeOperands()
          .equalTo(role("whole").minus(total("parts")));

  /** All parts together are no more than the result. */
  public static final Relation AT_MOST =
      ofParts("at-most").rule("SUM-004").impliedBy("sum").atLeast(total("parts"));

  /** A mean lies between the least and the greatest of its parts. */
  public static final Relation MEAN_WITHIN_PARTS =
      ofParts("mean-within-parts").rule("AVG-001").between(least("parts"), greatest("parts"));

  /** All factors multiplied; percents are numbers of hundredths. */
  public static final Relation PRODUCT =
      Relation.named("product").rule("RAT-001").list("factors").equalTo(product("factors"));

  /** One figure per another: a rate, a density, a yield, an amount per head. */
  public static final Relation RATE =
      Relation.named("rate")
          .rule("RAT-002")
          .roles("numerator", "denominator")
          .optional("per", 1)
          .equalTo(role("numerator").over(role("denominator")).times(role("per")));

  /** How many items are listed. */
  public static final Relation COUNT_OF_ITEMS =
      Relation.named("count-of-items").rule("CNT-001").list("items").equalTo(count("items"));

  /** The same figure, stated elsewhere. */
  public static final Relation SAME_FIGURE =
      Relation.named("same-figure")
          .rule("SAM-001")
          .roles("figure")
          .sharing(DIMENSION)
          .likeOperands()
          .restating(role("figure"));

  /** Opening balance plus receipts equals disposals plus closing balance. */
  public static final Relation BALANCE =
      Relation.named("balance")
          .rule("SUM-003")
          .list("in")
          .sharing(DIMENSION)
          .likeOperands()
          .equalTo(total("in"));

  /** The shares of one whole add up to 100 %. */
  public static final Relation SHARES_100 =
      Relation.named("shares-100")
          .rule("SHR-002")
          .list("shares")
          .sharing(DIMENSION)
          .percent(PercentKind.SHARE)
          .equalTo(total("shares"));

  /** The contributions of all parts add up to the growth. */
  public static final Relation CONTRIBUTIONS =
      Relation.named("contributions-growth")
          .rule("GRW-004")
          .list("contributions")
          .sharing(DIMENSION)
          .equalTo(total("contributions"));

  /** Plan over base times actual over plan is actual over base, each in percent. */
  public static final Relation PLAN_CHAIN =
      Relation.named("plan-chain")
          .rule("PLN-003")
          .roles("planToBase", "actualToPlan")
          .percent(PercentKind.LEVEL)
          .equalTo(role("planToBase").times(role("actualToPlan")));

  /** The index of the last period over the first, from the indices of the periods between. */
  public static final Relation CHAIN =
      Relation.named("chain")
          .rule("IDX-001")
          .list("links")
          .sharing(DIMENSION)
          .percent(PercentKind.LEVEL)
          .equalTo(product("links"));

  /** An index on another base. */
  public static final Relation REBASE =
      Relation.named("rebase")
          .rule("IDX-002")
          .roles("index", "newBase")
          .sharing(DIMENSION, PRICE_BASIS, DEFINITION)
          .percent(PercentKind.LEVEL)
          .equalTo(role("index").over(role("newBase")));

  /** What was to be expected by now of a target. */
  public static final Relation EXPECTED_TO_DATE =
      Relation.named("expected-to-date")
          .rule("PAC-001")
          .roles("target", "elapsed")
          .equalTo(role("target").times(role("elapsed")));

  /** What is required in each of the periods that are left. */
  public static final Relation REQUIRED_PACE =
      Relation.named("required-pace")
          .rule("PAC-002")
          .roles("target", "done", "remaining")
          .within("done", "target")
          .sharing(PRICE_BASIS, DEFINITION)
          .equalTo(role("target").minus(role("done")).over(role("remaining")));

  /** Where the present pace leads. */
  public static final Relation RUN_RATE =
      Relation.named("run-rate")
          .rule("PAC-003")
          .roles("done", "elapsed")
          .equalTo(role("done").over(role("elapsed")));

  private static final List<Relation> BUILT_IN =
      List.of(
          PERCENT_OF_PLAN,
          INVERSE_PERCENT_OF_PLAN,
          EXCESS,
          GAP,
          REDUCTION_ACHIEVED,
          INDEX,
          GROWTH,
          GROWTH_OVER_ABSOLUTE_BASE,
          CHANGE,
          CONTRIBUTION_OF_PART,
          CONTRIBUTION,
          SHARE,
          SUM,
          RESIDUAL,
          AT_MOST,
          MEAN_WITHIN_PARTS,
          PRODUCT,
          RATE,
          COUNT_OF_ITEMS,
          SAME_FIGURE,
          BALANCE,
          SHARES_100,
          CONTRIBUTIONS,
          PLAN_CHAIN,
          CHAIN,
          REBASE,
          EXPECTED_TO_DATE,
          REQUIRED_PACE,
          RUN_RATE);

  private static final Relations STANDARD = new Relations(byCode(BUILT_IN));

  private final Map<String, Relation> relations;

  private Relations(Map<String, Relation> relations) {
    this.relations = relations;
  }

  private static RelationDeclaration ofPlan(String code) {
    return Relation.named(code)
        .roles("actual", "target")
        .within("actual", "target")
        .sharing(DIMENSION, PRICE_BASIS, DEFINITION);
  }

  private static RelationDeclaration overTime(String code) {
    return Relation.named(code)
        .roles("current", "base")
        .likePeriods("current", "base")
        .sharing(DIMENSION, PRICE_BASIS, DEFINITION);
  }

  private static RelationDeclaration ofParts(String code) {
    return Relation.named(code)
        .list("parts")
        .sharing(DIMENSION, PRICE_BASIS, DEFINITION)
        .likeOperands();
  }

  private static Map<String, Relation> byCode(List<Relation> relations) {
    Map<String, Relation> byCode = new LinkedHashMap<>();
    relations.forEach(relation -> byCode.put(relation.code(), relation));
    return byCode;
  }

  /**
   * The built-in relations.
   *
   * @return the relations that every report may claim
   */
  public static Relations standard() {
    return STANDARD;
  }

  /**
   * Returns these relations and one more.
   *
   * @param relation the relation
   * @return all of them
   * @throws io.github.wardreport.problem.InvalidValueException if there is a relation of that code
   */
  public Relations with(Relation relation) {
    if (relations.containsKey(relation.code())) {
      throw Arguments.refuse("relation", "have a code of its own", relation.code());
    }
    Map<String, Relation> more = new LinkedHashMap<>(relations);
    more.put(relation.code(), relation);
    return new Relations(more);
  }

  /**
   * Finds a relation by its code.
   *
   * @param code the code
   * @return the relation; empty if there is none of that code
   */
  public Optional<Relation> find(String code) {
    return Optional.ofNullable(relations.get(code));
  }

  /**
   * All relations.
   *
   * @return the built-in ones, then those that were added
   */
  public List<Relation> all() {
    return List.copyOf(relations.values());
  }
}
