package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.table.HeaderText;
import java.util.Map;
import java.util.Optional;

/**
 * The portal's words about shipments. The list words two of the types otherwise than the text that
 * explains them: «Comprobante de pago», «Resumen/Pre-Liquidación» (manual L371-375, L388-395).
 */
final class ShipmentWords {

  static final String PROCESSED = "Procesado";

  private static final Map<SubmissionKind, String> TYPES =
      Map.of(
          SubmissionKind.INVOICE, "Comprobante de Pago",
          SubmissionKind.DISABILITY_INVOICE, "Comprobante de Pago Discapacidad",
          SubmissionKind.SUMMARY, "Resumen/Preliquidación",
          SubmissionKind.REBILLING, "Comprobante Refacturación");

  private ShipmentWords() {}

  /** Returns the words for a kind that is shipped, as the text of the manual has them. */
  static String type(SubmissionKind kind) {
    return Optional.ofNullable(TYPES.get(kind))
        .orElseThrow(() -> new IllegalArgumentException("SanCor Salud has no shipment of " + kind));
  }

  /** Reads the words for a kind; empty if they are not known. */
  static Optional<SubmissionKind> kind(String words) {
    return TYPES.entrySet().stream()
        .filter(entry -> folded(entry.getValue()).equals(folded(words)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static ShipmentState state(String words) {
    return HeaderText.fold(words).equals(HeaderText.fold(PROCESSED))
        ? ShipmentState.PROCESSED
        : ShipmentState.UNRECOGNIZED;
  }

  private static String folded(String words) {
    return HeaderText.fold(words).replace("-", "");
  }
}
