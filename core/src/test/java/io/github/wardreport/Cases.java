package io.github.wardreport;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

/**
 * Random cases for laws. {@code -Dwardreport.cases=} says how many are drawn, {@code
 * -Dwardreport.seed=} draws one again; a law that is broken names the seed.
 */
public final class Cases {
  private final Random random;

  private Cases(long seed) {
    random = new Random(seed);
  }

  /** What holds for every case. */
  public interface Law {
    void holds(Cases drawn);
  }

  public static void forAll(Law law) {
    long given = Long.getLong("wardreport.seed", 0L);
    int cases = given == 0 ? Integer.getInteger("wardreport.cases", 200) : 1;
    Random seeds = new Random();
    for (int i = 0; i < cases; i++) {
      long seed = given == 0 ? seeds.nextLong() : given;
      try {
        law.holds(new Cases(seed));
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("broken for -Dwardreport.seed=" + seed, broken);
      }
    }
  }

  /** A whole number from one to another, both included. */
  public int whole(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  public boolean coin() {
    return random.nextBoolean();
  }

  @SafeVarargs
  public final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  /** Up to 38 digits, small ones as often as large ones, now and then zero, either sign. */
  public BigDecimal decimal() {
    int digits = whole(0, 38);
    BigInteger unscaled =
        digits == 0 ? BigInteger.ZERO : new BigInteger(digits * 3, random).add(BigInteger.ONE);
    return new BigDecimal(coin() ? unscaled : unscaled.negate(), whole(0, 20));
  }

  /** More than zero, with one to six digits and up to three decimals. */
  public BigDecimal amount() {
    return new BigDecimal(BigInteger.valueOf(whole(1, 999_999)), whole(0, 3));
  }

  public Ratio ratio() {
    return Ratio.of(decimal(), amount());
  }

  public Figure figure() {
    BigDecimal value = decimal();
    return Figure.of(value, value.scale(), one(Precision.values()));
  }

  /** More than zero. */
  public Quantity quantity(MeasureUnit unit) {
    BigDecimal value = amount();
    return Quantity.of(Figure.printed(value, value.scale()), unit);
  }
}
