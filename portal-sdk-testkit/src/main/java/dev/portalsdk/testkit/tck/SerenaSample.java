package dev.portalsdk.testkit.tck;

import static dev.portalsdk.billing.invoice.DocumentKind.CREDIT_OR_DEBIT_NOTE;
import static dev.portalsdk.billing.invoice.DocumentKind.DEBIT_DETAIL;
import static dev.portalsdk.billing.invoice.DocumentKind.PAYMENT_ORDER;
import static dev.portalsdk.billing.invoice.DocumentKind.WITHHOLDING;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.HospitalGenerator;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.Samples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The {@link Samples} as what the contracts expect at Serena ART. */
final class SerenaSample implements PortalSample {

  private static final Map<InvoiceRef, Set<DocumentKind>> DOCUMENTS =
      Map.of(
          Samples.SETTLED.ref(), Set.of(PAYMENT_ORDER, WITHHOLDING),
          Samples.SCHEDULED.ref(), Set.of(PAYMENT_ORDER),
          Samples.DEBITED.ref(),
              Set.of(PAYMENT_ORDER, CREDIT_OR_DEBIT_NOTE, WITHHOLDING, DEBIT_DETAIL),
          Samples.SETTLED_NOTE.ref(), Set.of(PAYMENT_ORDER),
          Samples.SCHEDULED_WITHHELD.ref(), Set.of(PAYMENT_ORDER, WITHHOLDING),
          Samples.SCHEDULED_LATER.ref(), Set.of(PAYMENT_ORDER),
          Samples.SCHEDULED_DEBITED.ref(),
              Set.of(PAYMENT_ORDER, CREDIT_OR_DEBIT_NOTE, DEBIT_DETAIL));

  @Override
  public PortalId id() {
    return BillingPortals.SERENA_ART;
  }

  @Override
  public TaxId provider() {
    return Samples.PROVIDER;
  }

  @Override
  public TaxId newProvider() {
    return Samples.NEW_PROVIDER;
  }

  @Override
  public TaxId stranger() {
    return Samples.STRANGER;
  }

  @Override
  public Credentials credentials(String user) {
    return Credentials.of("cuit", user);
  }

  @Override
  public List<Invoice> invoices() {
    return Samples.operations();
  }

  @Override
  public Stream<Invoice> newInvoices(int count) {
    return HospitalGenerator.of(Owner.of(id(), newProvider()), 7).invoices(count);
  }

  @Override
  public Set<DocumentKind> documents(InvoiceRef ref) {
    return DOCUMENTS.getOrDefault(ref, Set.of());
  }

  @Override
  public List<UploadedDocument> uploads() {
    return Samples.uploads();
  }

  @Override
  public List<Authorization> authorizations() {
    return Samples.authorizations();
  }

  @Override
  public void fill(ReferencePayer payer) {
    Samples.fill(payer);
  }
}
