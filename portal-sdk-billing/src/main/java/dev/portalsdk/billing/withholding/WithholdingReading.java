package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A withholding as one source says it, with the day of its payment if that is known. */
record WithholdingReading(Withholding withholding, @Nullable LocalDate paid) {

  Optional<PortalId> payer() {
    return source()
        .portal()
        .or(() -> withholding.invoice().map(invoice -> invoice.key().owner().payer()));
  }

  Source source() {
    return withholding.source();
  }

  Paper paper() {
    return Paper.of(source());
  }

  Optional<InvoiceKey> invoice() {
    return withholding.invoice().map(invoice -> invoice.key().withoutLetter());
  }

  Money amount() {
    return withholding.amount();
  }

  /** Whether the source is the certificate itself, and not a paper that names it. */
  boolean isCertificate() {
    return source().kind() == Source.Kind.DOCUMENT
        && source().what().equals(DocumentKind.WITHHOLDING.name());
  }
}
