package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.testkit.internal.state.ShipmentBook;
import dev.portalsdk.testkit.spi.ShipmentRefusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a payer looks at before it takes a shipment.
 *
 * @param requirements what it asks of each kind
 */
record ShipmentChecks(Map<SubmissionKind, SubmissionRequirements> requirements) {

  /** Returns why the payer does not take a shipment, if it does not. */
  Optional<ShipmentRefusal> refusal(
      ShipmentBook book, SubmissionKind kind, InvoiceRef document, List<Attachment> files) {
    SubmissionRequirements asked = requirements.get(kind);
    if (asked == null || !isWhole(asked, files)) {
      return Optional.of(ShipmentRefusal.FILE_MISSING);
    }
    if (kind == SubmissionKind.DISABILITY_INVOICE && !book.servesDisability()) {
      return Optional.of(ShipmentRefusal.NOT_FOR_DISABILITY);
    }
    if (kind == SubmissionKind.REBILLING && !book.isApproved(document.key())) {
      return Optional.of(ShipmentRefusal.DEBITS_NOT_APPROVED);
    }
    return Optional.empty();
  }

  private static boolean isWhole(SubmissionRequirements asked, List<Attachment> files) {
    Set<AttachmentKind> there = EnumSet.noneOf(AttachmentKind.class);
    files.stream()
        .filter(file -> file.document().size() > 0)
        .forEach(file -> there.add(file.kind()));
    return there.containsAll(asked.required());
  }

  /** The key of a document as a list shows it that names no company. */
  static InvoiceKey listed(Owner owner, InvoiceKey key) {
    return key.letter()
        .map(letter -> InvoiceKey.of(owner, key.kind(), letter, key.number()))
        .orElseGet(() -> InvoiceKey.of(owner, key.kind(), key.number()));
  }
}
