package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link InvoiceDocuments} promises, whatever the portal. */
public abstract class InvoiceDocumentsContract extends PortalContract {

  /** More often than the library tries. */
  private static final int FOR_GOOD = 10;

  @TempDir Path folder;

  @Test
  void offersTheDocumentsThatThereAreForEachInvoice() {
    InvoiceDocuments documents = documents();
    for (InvoiceRef ref : refs().toList()) {
      assertEquals(sample().documents(ref), documents.available(ref), ref::text);
    }
  }

  @Test
  void offersADocumentAsSoonAsThePayerIssuesIt() {
    InvoiceDocuments documents = documents();
    InvoiceRef ref = inProcess();
    assertEquals(Set.of(), documents.available(ref));

    DocumentKind issued = sample().issueDocument(payer(), ref);

    assertEquals(Set.of(issued), documents.available(ref));
  }

  @Test
  void downloadsEachKindWholeAndTheSameEachTime() throws IOException {
    InvoiceDocuments documents = documents();
    for (DocumentKind kind : sample().documents(richest())) {
      PortalDocument document = documents.download(richest(), kind);
      Path target = folder.resolve(kind + ".pdf");
      document.saveTo(target);

      assertEquals(MediaType.PDF, document.mediaType());
      assertEquals(document.size(), Files.size(target));
      assertArrayEquals(document.bytes(), Files.readAllBytes(target));
      assertEquals(document.sha256(), documents.download(richest(), kind).sha256());
    }
  }

  @Test
  void downloadsWhatTheReferencePortalHolds() {
    InvoiceDocuments inMemory = portalInMemory().require(InvoiceDocuments.class);
    for (DocumentKind kind : sample().documents(richest())) {
      assertArrayEquals(
          inMemory.download(richest(), kind).bytes(),
          documents().download(richest(), kind).bytes());
    }
  }

  @Test
  void tellsHowFarADownloadIs() {
    List<Long> moved = new ArrayList<>();
    PortalDocument document =
        documents().download(richest(), anyKind(), (done, total) -> moved.add(done));

    assertFalse(moved.isEmpty());
    assertEquals(document.size(), moved.get(moved.size() - 1));
  }

  @Test
  void downloadsAgainWhatWasCutOffOnce() {
    String whole = download().sha256();
    payer().next(Fault.CUT_DOWNLOAD);

    assertEquals(whole, download().sha256());
  }

  @Test
  void neverGivesHalfADocument() {
    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);

    PortalUnavailableException failed =
        assertThrows(PortalUnavailableException.class, this::download);
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, failed.code());
    assertEquals(payer().id(), failed.portal());
  }

  @Test
  void refusesWhatThePortalDoesNotOffer() {
    InvoiceRef bare =
        refs().filter(ref -> sample().documents(ref).isEmpty()).findFirst().orElseThrow();
    RequestRefusedException refused =
        assertThrows(
            RequestRefusedException.class,
            () -> documents().download(bare, DocumentKind.PAYMENT_ORDER));
    assertEquals(ErrorCode.REQUEST_REFUSED, refused.code());
    assertFalse(refused.retryable());
  }

  @Test
  void refusesAnInvoiceThatTheListLacks() {
    InvoiceKey key = richest().key();
    InvoiceRef absent =
        InvoiceRef.of(InvoiceKey.of(key.owner(), key.kind(), new ArgentineNumber(9999, 1)));
    InvoiceDocuments documents = documents();

    assertThrows(RequestRefusedException.class, () -> documents.available(absent));
    assertThrows(RequestRefusedException.class, () -> documents.download(absent, anyKind()));
  }

  @Test
  void refusesTheInvoiceOfAnotherProvider() {
    InvoiceDocuments others = portal(sample().newProvider()).require(InvoiceDocuments.class);
    assertThrows(RequestRefusedException.class, () -> others.download(richest(), anyKind()));
  }

  @Test
  void leavesNothingBehindWhereItCannotSave() throws IOException {
    PortalDocument document = download();
    Path occupied = Files.createDirectories(folder.resolve("occupied").resolve("within"));

    for (Path target :
        List.of(folder.resolve("missing").resolve("order.pdf"), occupied.getParent())) {
      assertThrows(LocalStorageException.class, () -> document.saveTo(target));
    }

    assertEquals(List.of(folder.resolve("occupied")), entries(folder));
    assertEquals(List.of(occupied), entries(folder.resolve("occupied")));
  }

  private PortalDocument download() {
    return documents().download(richest(), anyKind());
  }

  /** The invoice with the most documents. */
  private InvoiceRef richest() {
    InvoiceRef ref =
        refs().max(Comparator.comparing(any -> sample().documents(any).size())).orElseThrow();
    assertTrue(!sample().documents(ref).isEmpty(), "the sample has an invoice with documents");
    return ref;
  }

  private DocumentKind anyKind() {
    return sample().documents(richest()).iterator().next();
  }

  private InvoiceRef inProcess() {
    return sample().invoices().stream()
        .filter(invoice -> invoice.status().state() == InvoiceState.IN_PROCESS)
        .map(Invoice::ref)
        .findFirst()
        .orElseThrow();
  }

  private Stream<InvoiceRef> refs() {
    return sample().invoices().stream().map(Invoice::ref);
  }

  private InvoiceDocuments documents() {
    return portal().require(InvoiceDocuments.class);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
