package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.core.document.PortalDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a payer keeps of the shipments of one provider, and what it decided about them. Thread-safe.
 */
public final class ShipmentBook {

  private final List<SentShipment> shipments = new ArrayList<>();
  private final List<PortalDocument> files = new ArrayList<>();
  private final Set<InvoiceKey> pending = new LinkedHashSet<>();
  private final Set<InvoiceKey> approved = new HashSet<>();
  private boolean servesDisability;

  /** Returns the shipments, the last that arrived first. */
  public synchronized List<Shipment> shipments() {
    List<Shipment> newestFirst =
        new ArrayList<>(shipments.stream().map(SentShipment::shipment).toList());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** Returns the files of all shipments, each as often as it arrived. */
  public synchronized List<PortalDocument> files() {
    return List.copyOf(files);
  }

  /** Returns a number above those that there are. */
  public synchronized String nextNumber() {
    long highest =
        shipments.stream()
            .mapToLong(sent -> Long.parseLong(sent.shipment().number()))
            .max()
            .orElse(0);
    return String.valueOf(highest + 1);
  }

  /**
   * Takes a shipment in; nobody looks whether it was there already.
   *
   * @throws IllegalArgumentException if there is one of this number
   */
  public synchronized void add(Shipment shipment, List<PortalDocument> arrived) {
    if (find(shipment.number()).isPresent()) {
      throw new IllegalArgumentException("There is a shipment of this number");
    }
    shipments.add(new SentShipment(shipment, arrived));
    files.addAll(arrived);
  }

  /** Returns the shipment of a number, if there is one. */
  public synchronized Optional<Shipment> find(String number) {
    return shipments.stream()
        .map(SentShipment::shipment)
        .filter(shipment -> shipment.number().equals(number))
        .findFirst();
  }

  /** Returns the files that arrived of a shipment. */
  public synchronized List<PortalDocument> files(String number) {
    return shipments.stream()
        .filter(sent -> sent.shipment().number().equals(number))
        .flatMap(sent -> sent.files().stream())
        .toList();
  }

  /** Takes in a file that was left out of a shipment. */
  public synchronized void attach(String number, PortalDocument file) {
    change(number, sent -> sent.plus(file));
    files.add(file);
  }

  /** Takes in a file about an invoice that waits for it. */
  public synchronized void correct(PortalDocument file) {
    files.add(file);
  }

  /** Processes a shipment. */
  public synchronized void process(String number, String words) {
    change(number, sent -> sent.processed(words));
  }

  /** Says what is missing of a shipment, nothing if there are no words. */
  public synchronized void miss(String number, String words) {
    change(number, sent -> sent.lacking(words));
  }

  /** Waits for something about an invoice. */
  public synchronized void await(InvoiceKey invoice) {
    pending.add(invoice);
  }

  /** Waits no longer. */
  public synchronized void release(InvoiceKey invoice) {
    pending.remove(invoice);
  }

  /** Returns the invoices that wait for something, in the order in which they began to. */
  public synchronized List<InvoiceKey> pending() {
    return List.copyOf(pending);
  }

  /** Approves what was debited of an invoice. */
  public synchronized void approve(InvoiceKey invoice) {
    approved.add(invoice);
  }

  /** Returns whether what was debited of an invoice was approved. */
  public synchronized boolean isApproved(InvoiceKey invoice) {
    return approved.contains(invoice);
  }

  /** Takes the provider for one of services for disability. */
  public synchronized void serveDisability() {
    servesDisability = true;
  }

  /** Returns whether the provider is one of services for disability. */
  public synchronized boolean servesDisability() {
    return servesDisability;
  }

  private void change(String number, UnaryOperator<SentShipment> change) {
    for (int i = 0; i < shipments.size(); i++) {
      if (shipments.get(i).shipment().number().equals(number)) {
        shipments.set(i, change.apply(shipments.get(i)));
        return;
      }
    }
    throw new IllegalArgumentException("The provider has no shipment of this number");
  }
}
