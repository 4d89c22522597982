package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.submission.AttachmentKind;
import java.util.Map;
import java.util.Set;

/** What the combo "Tipo de documento" calls the kinds of documents (manual L44). */
final class KindLabels {

  private static final Map<AttachmentKind, String> LABELS =
      Map.of(
          AttachmentKind.INVOICE, "Factura",
          AttachmentKind.INVOICE_DETAIL, "Detalle de Factura",
          AttachmentKind.CLINICAL_HISTORY, "Historia Clínica",
          AttachmentKind.STUDY_REPORT, "Informes de Estudios",
          AttachmentKind.MISCELLANEOUS, "Varios");

  private KindLabels() {}

  static Set<AttachmentKind> kinds() {
    return LABELS.keySet();
  }

  static String of(AttachmentKind kind) {
    String label = LABELS.get(kind);
    if (label == null) {
      throw new IllegalArgumentException("The portal has no documents of kind " + kind);
    }
    return label;
  }
}
