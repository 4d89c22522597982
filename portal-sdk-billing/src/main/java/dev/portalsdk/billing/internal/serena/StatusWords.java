package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.time.Dates;

/**
 * What the portal's words for the status of an invoice mean. The words are the manual's (L57-66),
 * what they mean for the payment is this project's reading, in this one place.
 */
final class StatusWords {

  private static final String AUTHORIZED = "Autorizada pendiente de pago";
  private static final String IN_PROCESS = "En proceso";
  private static final String CREDIT_SCHEDULED = "Se acreditará el día ";
  private static final String SETTLED = "Proceso ejecutado el día ";

  private StatusWords() {}

  /**
   * Reads the words; those that are not known are kept as they are.
   *
   * @throws dev.portalsdk.core.error.InvalidTextException if known words name a day that is none
   */
  static InvoiceStatus status(String words) {
    if (words.startsWith(SETTLED)) {
      return dated(InvoiceState.SETTLED, SETTLED, words);
    }
    if (words.startsWith(CREDIT_SCHEDULED)) {
      return dated(InvoiceState.CREDIT_SCHEDULED, CREDIT_SCHEDULED, words);
    }
    return switch (words) {
      case AUTHORIZED -> InvoiceStatus.of(InvoiceState.AUTHORIZED, words);
      case IN_PROCESS -> InvoiceStatus.of(InvoiceState.IN_PROCESS, words);
      default -> InvoiceStatus.of(InvoiceState.UNRECOGNIZED, words);
    };
  }

  private static InvoiceStatus dated(InvoiceState state, String lead, String words) {
    return InvoiceStatus.of(state, Dates.slashed(words.substring(lead.length())), words);
  }
}
