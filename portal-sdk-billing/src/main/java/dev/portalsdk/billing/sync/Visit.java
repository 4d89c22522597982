package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.store.DocumentName;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import java.time.Clock;

/** One member's open portal, and where what it shows is stored. */
record Visit(SnapshotStore store, SyncPlan plan, SyncMember member, Portal portal, Clock clock) {

  boolean wantsDocuments() {
    return plan.parts().contains(SyncPart.DOCUMENTS);
  }

  void keep(DocumentName name, PortalDocument document, PartProgress progress) {
    if (store.keep(name, document)) {
      progress.document();
    }
  }
}
