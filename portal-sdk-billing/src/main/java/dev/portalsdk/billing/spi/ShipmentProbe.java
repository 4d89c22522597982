package dev.portalsdk.billing.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Whether a portal lists a shipment whose receipt was lost.
 *
 * <p>Such a list shows neither files nor a mark of them: a shipment is known by its kind, its
 * document and a day not before it was prepared. A row that differs in the letter alone, or that
 * does not say all of this, leaves it open: SanCor's manual prints one invoice with E (L357) and
 * with B (L373).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ShipmentProbe {

  private final SubmissionKind kind;
  private final InvoiceKey document;
  private final LocalDate since;

  private ShipmentProbe(SubmissionKind kind, InvoiceKey document, LocalDate since) {
    this.kind = kind;
    this.document = document;
    this.since = since;
  }

  /**
   * Returns the probe for a shipment.
   *
   * @param upload what was sent
   * @param zone of the portal's days
   * @throws IllegalArgumentException if it is no shipment
   */
  public static ShipmentProbe of(DocumentUpload upload, ZoneId zone) {
    requireNonNull(zone, "zone");
    LocalDate prepared =
        upload
            .prepared()
            .map(instant -> LocalDate.ofInstant(instant, zone))
            .orElseThrow(() -> new IllegalArgumentException("One file is no shipment"));
    // The portal's clock may be behind ours at midnight.
    return new ShipmentProbe(upload.submission(), upload.invoice().key(), prepared.minusDays(1));
  }

  /** Returns the first day on which the shipment may have arrived, in the portal's zone. */
  public LocalDate since() {
    return since;
  }

  /**
   * Looks for the shipment.
   *
   * @param listing all shipments since that day
   */
  public Probe among(Listing<Shipment> listing) {
    List<Shipment> candidates =
        listing.items().stream().filter(row -> !row.sent().isBefore(since)).toList();
    return candidates.stream()
        .filter(this::isMeant)
        .findFirst()
        .map(row -> Probe.found(new Receipt(row.number())))
        .orElseGet(() -> isOpen(listing, candidates) ? Probe.undecided() : Probe.absent());
  }

  private boolean isMeant(Shipment row) {
    return row.kind().filter(kind::equals).isPresent()
        && row.document().filter(this::isSame).isPresent();
  }

  private boolean isOpen(Listing<Shipment> listing, List<Shipment> candidates) {
    return !listing.failures().isEmpty()
        || listing.completeness().level() == Completeness.Level.SHORT
        || listing.completeness().isWindowNarrowed()
        || candidates.stream().anyMatch(this::mayBe);
  }

  private boolean mayBe(Shipment row) {
    return row.kind().map(kind::equals).orElse(true)
        && row.document().map(this::isSameNumber).orElse(true);
  }

  private boolean isSame(InvoiceKey shown) {
    return isSameNumber(shown) && shown.letter().equals(document.letter());
  }

  private boolean isSameNumber(InvoiceKey shown) {
    return shown.number().sameAs(document.number());
  }
}
