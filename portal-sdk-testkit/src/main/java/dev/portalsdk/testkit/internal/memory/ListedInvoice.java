package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.testkit.internal.state.InvoiceFile;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A row of the list of invoices.
 *
 * @param file what the payer keeps of it
 * @param documents what the row offers now
 * @param rules how the row is shown
 */
record ListedInvoice(InvoiceFile file, Set<DocumentKind> documents, PortalRules rules) {

  static List<ListedInvoice> all(ProviderFile provider, PortalRules rules) {
    return provider.invoices().stream().map(file -> of(file, rules)).toList();
  }

  static ListedInvoice of(InvoiceFile file, PortalRules rules) {
    Set<DocumentKind> documents = file.documents();
    documents.retainAll(rules.documents(file.invoice().status().state()));
    return new ListedInvoice(file, Collections.unmodifiableSet(documents), rules);
  }

  /** The invoice with the texts of its row. */
  Invoice invoice() {
    Invoice invoice = file.invoice();
    return invoice.toBuilder().shown(rules.shown(invoice, documents)).build();
  }
}
