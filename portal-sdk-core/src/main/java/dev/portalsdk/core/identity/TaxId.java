package dev.portalsdk.core.identity;

/**
 * The number by which a country's tax office knows a person or an organisation, such as the CUIT
 * {@code 30-71234567-1} or the NIT {@code 800.003.122-6}.
 *
 * <p>The set of implementations is open: an adapter for a portal of a third country brings its own.
 * Implementations are immutable, cannot hold an invalid number, are equal only to the same number
 * of the same type, and mask the number in {@code toString} if it may be a natural person's.
 */
public interface TaxId {

  /**
   * Returns the ISO 3166 alpha-2 code of the country that issued the number, such as {@code AR}.
   */
  String country();

  /** Returns the number as it is printed, such as {@code 30-71234567-1}; never for a log. */
  String formatted();

  /** Returns the number without separators, such as {@code 30712345671}; never for a log. */
  String plain();

  /**
   * Returns a form for logs and messages that does not give the number away, such as {@code
   * 30-******67-1}.
   */
  String masked();
}
