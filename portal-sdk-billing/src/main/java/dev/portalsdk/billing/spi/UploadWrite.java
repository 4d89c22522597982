package dev.portalsdk.billing.spi;

import dev.portalsdk.core.journal.WriteIdentity;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.Write;
import dev.portalsdk.core.spi.http.Exchange;

/** One file that is handed in at a desk, as a write. */
record UploadWrite(WriteIdentity identity, SubmissionDesk desk, DocumentUpload upload)
    implements Write {

  @Override
  public Receipt transmit(Exchange exchange) {
    return desk.send(exchange, upload);
  }

  @Override
  public Probe probe(Exchange exchange) {
    return desk.look(exchange, upload);
  }

  @Override
  public String whereToLook() {
    return desk.whereToLook(upload);
  }
}
