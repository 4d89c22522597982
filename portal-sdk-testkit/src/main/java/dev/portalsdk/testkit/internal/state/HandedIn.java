package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.document.PortalDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document that a provider handed in.
 *
 * @param document as the portal lists it, with its kind
 * @param file the file itself, null if only the list is known
 */
record HandedIn(UploadedDocument document, @Nullable PortalDocument file) {

  HandedIn read() {
    UploadedDocument.Builder read =
        UploadedDocument.builder(document.name())
            .recipient(document.recipient())
            .uploaded(document.uploaded())
            .remarks(document.remarks())
            .readState(ReadState.READ);
    document.kind().ifPresent(read::kind);
    return new HandedIn(read.build(), file);
  }
}
