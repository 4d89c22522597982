package dev.portalsdk.billing;

/**
 * How long the seeded proofs run: a share of each in every build, a hundred times as much under
 * {@code -Pproof}.
 */
public final class ProofScale {

  private static final int SCALE = Integer.getInteger("proof.scale", 1);

  private ProofScale() {}

  /** Returns how often to try, where every build tries {@code share} times. */
  public static int times(int share) {
    return Math.multiplyExact(share, SCALE);
  }
}
