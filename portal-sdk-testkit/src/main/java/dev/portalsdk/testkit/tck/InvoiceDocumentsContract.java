package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link InvoiceDocuments} promises, whatever the portal. */
public abstract class InvoiceDocumentsContract extends PortalContract {

  @TempDir Path folder;

  @Test
  void offersTheDocumentsThatThereAreForEachStatus() {
    InvoiceDocuments documents = documents();

    assertEquals(Set.of(), documents.available(Samples.AUTHORIZED.ref()));
    assertEquals(Set.of(), documents.available(Samples.IN_PROCESS.ref()));
    assertEquals(
        EnumSet.of(DocumentKind.PAYMENT_ORDER, DocumentKind.WITHHOLDING),
        documents.available(Samples.SETTLED.ref()));
    assertEquals(
        EnumSet.of(DocumentKind.PAYMENT_ORDER), documents.available(Samples.SCHEDULED.ref()));
    assertEquals(EnumSet.allOf(DocumentKind.class), documents.available(Samples.DEBITED.ref()));
  }

  @Test
  void offersADocumentAsSoonAsThePayerIssuesIt() {
    InvoiceDocuments documents = documents();
    InvoiceRef ref = Samples.IN_PROCESS.ref();
    assertEquals(Set.of(), documents.available(ref));

    payer().settle(ref, LocalDate.of(2025, 10, 1));

    assertEquals(Set.of(DocumentKind.PAYMENT_ORDER), documents.available(ref));
  }

  @Test
  void downloadsEachKindWholeAndTheSameEachTime() throws IOException {
    InvoiceDocuments documents = documents();
    for (DocumentKind kind : DocumentKind.values()) {
      PortalDocument document = documents.download(Samples.DEBITED.ref(), kind);
      Path target = folder.resolve(kind + ".pdf");
      document.saveTo(target);

      assertEquals(MediaType.PDF, document.mediaType());
      assertEquals(document.size(), Files.size(target));
      assertArrayEquals(document.bytes(), Files.readAllBytes(target));
      assertEquals(document.sha256(), documents.download(Samples.DEBITED.ref(), kind).sha256());
    }
  }

  @Test
  void downloadsWhatTheReferencePortalHolds() {
    InvoiceDocuments inMemory = portalInMemory().require(InvoiceDocuments.class);
    for (DocumentKind kind : DocumentKind.values()) {
      assertArrayEquals(
          inMemory.download(Samples.DEBITED.ref(), kind).bytes(),
          documents().download(Samples.DEBITED.ref(), kind).bytes());
    }
  }

  @Test
  void tellsHowFarADownloadIs() {
    List<Long> moved = new ArrayList<>();
    PortalDocument document =
        documents()
            .download(
                Samples.SETTLED.ref(),
                DocumentKind.PAYMENT_ORDER,
                (done, total) -> moved.add(done));

    assertFalse(moved.isEmpty());
    assertEquals(document.size(), moved.get(moved.size() - 1));
  }

  @Test
  void refusesWhatThePortalDoesNotOffer() {
    RequestRefusedException refused =
        assertThrows(
            RequestRefusedException.class,
            () -> documents().download(Samples.AUTHORIZED.ref(), DocumentKind.PAYMENT_ORDER));
    assertEquals(ErrorCode.REQUEST_REFUSED, refused.code());
    assertFalse(refused.retryable());
  }

  @Test
  void refusesAnInvoiceThatTheListLacks() {
    InvoiceKey key = Samples.SETTLED.key();
    InvoiceRef absent =
        InvoiceRef.of(InvoiceKey.of(key.owner(), key.kind(), new ArgentineNumber(9999, 1)));
    InvoiceDocuments documents = documents();

    assertThrows(RequestRefusedException.class, () -> documents.available(absent));
    assertThrows(
        RequestRefusedException.class,
        () -> documents.download(absent, DocumentKind.PAYMENT_ORDER));
  }

  @Test
  void refusesTheInvoiceOfAnotherProvider() {
    InvoiceDocuments others = portal(Samples.NEW_PROVIDER).require(InvoiceDocuments.class);
    assertThrows(
        RequestRefusedException.class,
        () -> others.download(Samples.SETTLED.ref(), DocumentKind.PAYMENT_ORDER));
  }

  @Test
  void leavesNothingBehindWhereTheFolderIsMissing() {
    PortalDocument document =
        documents().download(Samples.SETTLED.ref(), DocumentKind.PAYMENT_ORDER);
    Path target = folder.resolve("missing").resolve("order.pdf");

    assertThrows(RuntimeException.class, () -> document.saveTo(target));
    assertTrue(Files.notExists(target));
  }

  private InvoiceDocuments documents() {
    return portal().require(InvoiceDocuments.class);
  }
}
