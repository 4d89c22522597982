package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.table.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * A shipment as a payer keeps it. Immutable, and thread-safe as its documents are.
 *
 * @param shipment as the portal lists it
 * @param files what arrived of it, none if only the list is known
 */
record SentShipment(Shipment shipment, List<PortalDocument> files) {

  SentShipment {
    files = List.copyOf(files);
  }

  SentShipment processed(String words) {
    return with(changed().state(ShipmentState.PROCESSED, words), files);
  }

  SentShipment lacking(String words) {
    return with(changed().missing(words), files);
  }

  SentShipment plus(PortalDocument file) {
    List<PortalDocument> more = new ArrayList<>(files);
    more.add(file);
    return with(changed(), more);
  }

  private static SentShipment with(Shipment.Builder shipment, List<PortalDocument> files) {
    return new SentShipment(shipment.build(), files);
  }

  private Shipment.Builder changed() {
    return shipment.toBuilder().shown(Shown.nothing());
  }
}
