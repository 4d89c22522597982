package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.table.HeaderText;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the portal's words for the state of an invoice mean. The words are the manual's (L294-299,
 * L357-361), what they mean for the payment is this project's reading, in this one place.
 */
final class InvoiceStates {

  /** «Cancelado» is paid and not annulled: L296 has the payment order of L312 over its amount. */
  private static final Map<String, InvoiceState> MEANINGS =
      Map.of(
          "Comprobante en proceso de liquidación", InvoiceState.IN_PROCESS,
          "Factura disponible para el pago", InvoiceState.AUTHORIZED,
          "Comprobante Cancelado", InvoiceState.SETTLED);

  private static final Map<String, InvoiceState> FOLDED =
      MEANINGS.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> HeaderText.fold(entry.getKey()), Map.Entry::getValue));

  private InvoiceStates() {}

  /** Reads the words; those that are not known are kept as they are. */
  static InvoiceStatus status(String words) {
    InvoiceState literal = MEANINGS.get(words);
    return InvoiceStatus.of(literal == null ? folded(words) : literal, words);
  }

  private static InvoiceState folded(String words) {
    return FOLDED.getOrDefault(HeaderText.fold(words), InvoiceState.UNRECOGNIZED);
  }
}
