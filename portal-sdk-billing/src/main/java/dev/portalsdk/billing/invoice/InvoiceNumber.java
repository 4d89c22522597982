package dev.portalsdk.billing.invoice;

/**
 * The number of an invoice or a note, such as {@code 00025-00043905}, without letter or kind.
 *
 * <p>Portals write one number in several ways, so numbers are never compared as text. There is one
 * implementation for each country; all are immutable and thread-safe.
 */
public interface InvoiceNumber {

  /** Returns the number in the full form of its country, such as {@code 00025-00043905}. */
  String shown();

  /**
   * Returns whether the other is the same number, however each was written.
   *
   * <p>Equal numbers are the same; so may be two of which one was written without its separator.
   * Numbers of two countries never are.
   */
  boolean sameAs(InvoiceNumber other);
}
