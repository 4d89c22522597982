package dev.portalsdk.billing.sync;

/**
 * Is told how far a sync is. It is called on the threads that sync, several at once, which it must
 * not hold up.
 */
@FunctionalInterface
public interface SyncListener {

  /** Returns one that does nothing. */
  static SyncListener none() {
    return (member, part, done) -> {};
  }

  /**
   * A page of the list, or a row's orders or documents, was stored.
   *
   * @param member the member's name
   * @param part which part
   * @param done how many pages and rows of this part so far
   */
  void progressed(String member, SyncPart part, long done);
}
