package io.github.wardreport.report;

import io.github.wardreport.problem.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A way in which figures hang together, and the roles that they play in it. The known relations are
 * listed here; a claim may name any other, which then cannot be checked.
 *
 * <p>Example: {@code percent-of-plan} has the roles {@code actual} and {@code target}; its result
 * is the level that the one is of the other.
 *
 * @param code the relation's code
 * @param roles the roles that must be filled
 * @param optionalRoles the roles that may be filled
 */
public record Relation(String code, List<String> roles, List<String> optionalRoles) {

  /** actual ÷ target × 100. */
  public static final Relation PERCENT_OF_PLAN = of("percent-of-plan", "actual", "target");

  /** actual ÷ target × 100 − 100. */
  public static final Relation EXCESS = of("excess", "actual", "target");

  /** current ÷ base × 100. */
  public static final Relation INDEX = of("index", "current", "base");

  /** (current − base) ÷ base × 100. */
  public static final Relation GROWTH = of("growth", "current", "base");

  /** current − base. */
  public static final Relation CHANGE = of("change", "current", "base");

  /** part ÷ whole × 100. */
  public static final Relation SHARE = of("share", "part", "whole");

  /** All parts together. */
  public static final Relation SUM = of("sum", "parts");

  /** whole − all parts. */
  public static final Relation RESIDUAL = of("residual", "whole", "parts");

  /** All factors multiplied. */
  public static final Relation PRODUCT = of("product", "factors");

  /** numerator ÷ denominator, times {@code per} where that is given. */
  public static final Relation RATE =
      new Relation("rate", List.of("numerator", "denominator"), List.of("per"));

  /** How many items are listed. */
  public static final Relation COUNT_OF_ITEMS = of("count-of-items", "items");

  /** The same figure, stated elsewhere. */
  public static final Relation SAME_FIGURE = of("same-figure", "figure");

  /**
   * What comes in is what goes out and what stays; the result is the list of what goes out and
   * stays.
   */
  public static final Relation BALANCE = of("balance", "in");

  /** Shares of one whole add up to 100. */
  public static final Relation SHARES_100 = of("shares-100", "shares");

  /** Contributions add up to the growth. */
  public static final Relation CONTRIBUTIONS = of("contributions-growth", "contributions");

  /** All parts together are no more than the result. */
  public static final Relation AT_MOST = of("at-most", "parts");

  /** plan ÷ base × actual ÷ plan = actual ÷ base, each in percent. */
  public static final Relation PLAN_CHAIN = of("plan-chain", "planToBase", "actualToPlan");

  private static final List<Relation> KNOWN =
      List.of(
          PERCENT_OF_PLAN,
          EXCESS,
          INDEX,
          GROWTH,
          CHANGE,
          SHARE,
          SUM,
          RESIDUAL,
          PRODUCT,
          RATE,
          COUNT_OF_ITEMS,
          SAME_FIGURE,
          BALANCE,
          SHARES_100,
          CONTRIBUTIONS,
          AT_MOST,
          PLAN_CHAIN);

  /**
   * Copies the roles.
   *
   * @param code {@link #code()}
   * @param roles {@link #roles()}
   * @param optionalRoles {@link #optionalRoles()}
   */
  public Relation {
    roles = List.copyOf(roles);
    optionalRoles = List.copyOf(optionalRoles);
  }

  private static Relation of(String code, String... roles) {
    return new Relation(code, List.of(roles), List.of());
  }

  /**
   * The relations that can be checked.
   *
   * @return the known relations
   */
  public static List<Relation> known() {
    return KNOWN;
  }

  /**
   * The known relation with a code.
   *
   * @param code the code
   * @return nothing where the relation is not known
   */
  public static Optional<Relation> find(String code) {
    return KNOWN.stream().filter(relation -> relation.code.equals(code)).findFirst();
  }

  List<String> problems(Collection<String> given) {
    List<String> all = new ArrayList<>(roles);
    all.addAll(optionalRoles);
    List<String> problems = new ArrayList<>();
    for (String role : given) {
      if (!all.contains(role)) {
        problems.add(
            "\"" + code + "\" has no role \"" + role + "\"" + NearMiss.question(role, all));
      }
    }
    for (String role : roles) {
      if (!given.contains(role)) {
        problems.add("\"" + code + "\" needs the role \"" + role + "\"");
      }
    }
    return problems;
  }
}
