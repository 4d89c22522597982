package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ShipmentBook;
import java.util.List;

/**
 * What a payer of the reference portal does with the shipments of its providers.
 *
 * <pre>{@code
 * ReferenceShipments shipments = reference.at(SANCOR_SALUD).shipments();
 * shipments.approveDebitAnalysis(invoice.ref());
 * }</pre>
 *
 * <p>Obtain it with {@link ReferencePayer#shipments()}. A verb about a provider without an account,
 * or a shipment that was never sent, is an {@link IllegalArgumentException}. It is thread-safe.
 */
public final class ReferenceShipments {

  private final PayerState state;

  ReferenceShipments(PayerState state) {
    this.state = state;
  }

  /**
   * Takes note of a shipment that was sent before, as the last that arrived.
   *
   * @param shipment its text as shown does not count
   * @throws IllegalArgumentException if there is one of its number, or it is one that the portal
   *     cannot show
   */
  public void sent(Shipment shipment) {
    state.rules().shipments().shown(shipment);
    book(shipment.ref().owner().issuer()).add(shipment, List.of());
  }

  /** Returns a provider's shipments in the portal's order, without the texts as shown. */
  public List<Shipment> of(TaxId provider) {
    return book(requireNonNull(provider, "provider")).shipments();
  }

  /** Returns the files that arrived of a shipment, in the order of arrival. */
  public List<PortalDocument> files(ShipmentRef ref) {
    return book(ref.owner().issuer()).files(ref.number());
  }

  /** Processes a shipment, so that the list says so. */
  public void process(ShipmentRef ref) {
    book(ref.owner().issuer()).process(ref.number(), state.rules().shipments().processed());
  }

  /**
   * Says that documents of a shipment are missing; from now on they may be attached.
   *
   * @param ref which shipment
   * @param words what the list shows, such as {@code Historia clínica}; nothing is missing if they
   *     are empty
   */
  public void miss(ShipmentRef ref, String words) {
    book(ref.owner().issuer()).miss(ref.number(), requireNonNull(words, "words"));
  }

  /** Waits for a credit note or an invoice in place of this one, which was received. */
  public void awaitCorrection(InvoiceRef invoice) {
    InvoiceKey key = invoice.key();
    if (state.provider(key.owner().issuer()).invoice(key).isEmpty()) {
      throw new IllegalArgumentException(key + " was never received");
    }
    book(key.owner().issuer()).await(key);
  }

  /** Waits no longer; nothing happens if it did not. */
  public void acceptCorrection(InvoiceRef invoice) {
    book(invoice.key().owner().issuer()).release(invoice.key());
  }

  /** Approves what was debited of an invoice, so that it can be invoiced again. */
  public void approveDebitAnalysis(InvoiceRef invoice) {
    book(invoice.key().owner().issuer()).approve(invoice.key());
  }

  /** Takes a provider for one of services for disability. */
  public void admitDisability(TaxId provider) {
    book(requireNonNull(provider, "provider")).serveDisability();
  }

  private ShipmentBook book(TaxId provider) {
    return state.provider(provider).shipments();
  }

  @Override
  public String toString() {
    return "ReferenceShipments[" + state.id() + "]";
  }
}
