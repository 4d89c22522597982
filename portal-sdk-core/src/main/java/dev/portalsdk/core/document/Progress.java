package dev.portalsdk.core.document;

/**
 * Is told how far a transfer is.
 *
 * <p>It is called on the thread that transfers, which it must not hold up.
 */
@FunctionalInterface
public interface Progress {

  /** Returns one that does nothing. */
  static Progress none() {
    return (done, total) -> {};
  }

  /**
   * More bytes have passed.
   *
   * @param done bytes so far
   * @param total bytes in all, or -1 if the portal does not say
   */
  void moved(long done, long total);
}
