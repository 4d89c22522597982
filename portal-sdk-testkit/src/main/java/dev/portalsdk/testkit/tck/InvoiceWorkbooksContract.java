package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.SavedInvoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The workbook of invoices that a portal makes, and that it is read back into the same ones. */
public abstract class InvoiceWorkbooksContract extends PortalContract {

  /** More often than the library tries. */
  private static final int FOR_GOOD = 10;

  @Test
  void readsTheInvoicesBackThatTheListShows() {
    try (PortalDocument workbook = workbooks().workbook(sample().everyInvoice())) {
      assertEquals(MediaType.XLSX, workbook.mediaType());
      assertEquals(sample().invoices(), saved().invoices(workbook, owner()).orThrow());
    }
  }

  @Test
  void hasTheInvoicesOfTheDaysAskedForAlone() {
    LocalDate day = sample().dayOf(sample().invoices().get(0));
    InvoiceQuery query = sample().within(new DateRange(day, day));
    List<Invoice> expected = sample().invoices().stream().filter(query::matches).toList();
    try (PortalDocument workbook = workbooks().workbook(query)) {
      assertEquals(expected, saved().invoices(workbook, owner()).orThrow());
    }
  }

  @Test
  void givesTheSameWorkbookEachTime() {
    assertEquals(sha256(), sha256());
  }

  @Test
  void asksForDaysAndNothingElse() {
    InvoiceQuery number = InvoiceQuery.all().number(sample().invoices().get(0).key().number());
    assertThrows(IllegalArgumentException.class, () -> workbooks().workbook(number));
    assertThrows(IllegalArgumentException.class, () -> workbooks().workbook(InvoiceQuery.all()));
  }

  @Test
  void saysThatADownloadIsCutEachTime() {
    String whole = sha256();
    payer().next(Fault.CUT_DOWNLOAD);
    assertEquals(whole, sha256());

    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);
    PortalUnavailableException cut = assertThrows(PortalUnavailableException.class, this::sha256);
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, cut.code());
  }

  @Test
  void readsNoOtherFileAndForNoOtherPayer() {
    PortalDocument other = Samples.pdf("Factura");
    assertThrows(DocumentException.class, () -> saved().invoices(other, owner()));
    Owner elsewhere = Owner.of(PortalId.of("another-payer"), sample().provider());
    assertThrows(IllegalArgumentException.class, () -> saved().invoices(other, elsewhere));
  }

  private String sha256() {
    try (PortalDocument workbook = workbooks().workbook(sample().everyInvoice())) {
      return workbook.sha256();
    }
  }

  private SavedInvoices saved() {
    try (PortalRuntime offline = PortalRuntime.builder().build()) {
      return offline.entrance(sample().id()).require(SavedInvoices.class);
    }
  }

  private Owner owner() {
    return sample().invoices().get(0).key().owner();
  }

  private InvoiceWorkbooks workbooks() {
    return portal().require(InvoiceWorkbooks.class);
  }
}
