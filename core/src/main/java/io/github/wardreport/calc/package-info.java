/**
 * Exact results that explain themselves, or the reason why there is none. Begin with {@link
 * io.github.wardreport.calc.PlanCalculator} or {@link io.github.wardreport.calc.GrowthCalculator},
 * which take operands as they are, and {@link io.github.wardreport.calc.Calculation}, what they
 * return. {@link io.github.wardreport.calc.RelationCalculator} computes any relation, an
 * application's own as well.
 *
 * <p>The formulas, and what figures must share to meet in one, are in {@code relation}. Totals over
 * units and periods are in {@code aggregation}; whether printed results are right is asked in
 * {@code audit}. Nothing here rounds unless it is asked to.
 *
 * <p>Terms: tốc độ tăng is a growth rate, chỉ số an index (base = 100), tỷ lệ hoàn thành kế hoạch a
 * percent of plan, cơ cấu a structure. A <i>remark</i> says what a reader should know of a result,
 * such as an assumed price basis; the <i>maturity</i> of a result is the weakest of its operands.
 */
@NullMarked
package io.github.wardreport.calc;

import org.jspecify.annotations.NullMarked;
