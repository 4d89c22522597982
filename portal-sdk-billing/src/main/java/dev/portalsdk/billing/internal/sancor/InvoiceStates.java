package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.table.HeaderText;
import java.util.Map;

/**
 * What the portal's words for the state of an invoice mean. The words are the manual's (L294-299,
 * L357-361), what they mean for the payment is this project's reading, in this one place.
 */
final class InvoiceStates {

  /** «Cancelado» is paid and not annulled: L296 has the payment order of L312 over its amount. */
  private static final Map<String, InvoiceState> MEANINGS =
      Map.of(
          "comprobante en proceso de liquidacion", InvoiceState.IN_PROCESS,
          "factura disponible para el pago", InvoiceState.AUTHORIZED,
          "comprobante cancelado", InvoiceState.SETTLED);

  private InvoiceStates() {}

  /** Reads the words; those that are not known are kept as they are. */
  static InvoiceStatus status(String words) {
    InvoiceState state = MEANINGS.getOrDefault(HeaderText.fold(words), InvoiceState.UNRECOGNIZED);
    return InvoiceStatus.of(state, words);
  }
}
