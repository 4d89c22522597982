package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Invoices} promises at a portal behind which there are several companies. */
public abstract class CompanyInvoicesContract extends PortalContract {

  @Test
  void listsTheInvoicesOfEachCompanyApart() {
    for (String company : sample().companies()) {
      Listing<Invoice> listing = invoices().all(InvoiceQuery.all().company(company)).read();
      assertEquals(sample().invoices(company), listing.items());
      assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
      for (Invoice invoice : listing.items()) {
        assertEquals(Optional.of(company), invoice.key().owner().company());
      }
    }
    assertTrue(sample().companies().stream().anyMatch(name -> !sample().invoices(name).isEmpty()));
  }

  @Test
  void findsAnInvoiceOfACompanyByItsStoredName() {
    for (String company : sample().companies()) {
      for (Invoice invoice : sample().invoices(company)) {
        InvoiceRef stored = InvoiceRef.parse(invoice.ref().text());
        assertEquals(Optional.of(invoice), invoices().find(stored));
      }
    }
  }

  /** One paper, two letters: whoever matches them looks at the rest of the key first. */
  @Test
  void tellsOnePaperUnderTwoLettersApart() {
    List<Invoice> all =
        sample().companies().stream().flatMap(name -> sample().invoices(name).stream()).toList();
    for (Invoice invoice : all) {
      sample().shipments().stream()
          .flatMap(shipment -> shipment.document().stream())
          .filter(document -> document.number().sameAs(invoice.key().number()))
          .forEach(document -> assertNotEquals(document.letter(), invoice.key().letter()));
    }
  }

  private Invoices invoices() {
    return portal().require(Invoices.class);
  }
}
