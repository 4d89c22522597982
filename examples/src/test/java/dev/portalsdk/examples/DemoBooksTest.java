package dev.portalsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.workbook.BillingSheets;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With {@code -Dbooks.folder=...} the workbooks are written anew, to be put into the resources. */
class DemoBooksTest {

  private static final ZonedDateTime WRITTEN =
      ZonedDateTime.parse("2025-08-31T18:00:00-03:00[America/Argentina/Buenos_Aires]");

  @Test
  void theWorkbooksHoldTheBooks() throws IOException {
    holds("libro.xlsx", DemoBooks.argentine(), DemoBooks.argentinePayments());
    holds("libro-colombia.xlsx", DemoBooks.colombian(), DemoBooks.colombianPayments());
  }

  private static void holds(String name, List<LedgerEntry> entries, List<LedgerPayment> payments)
      throws IOException {
    WorkbookWriter writer =
        WorkbookWriter.at(WRITTEN)
            .sheet(BillingSheets.ledgerEntries(), entries)
            .sheet(BillingSheets.ledgerPayments(), payments);
    String folder = System.getProperty("books.folder");
    if (folder != null) {
      writer.saveTo(Path.of(folder, name));
    }
    try (InputStream file = DemoBooks.class.getResourceAsStream(name);
        PortalDocument written = writer.document(name)) {
      assertThat(file).isNotNull();
      assertThat(PortalDocument.of(name, file.readAllBytes()).sha256()).isEqualTo(written.sha256());
    }
  }
}
