package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.HospitalGenerator;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.ShipmentSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The {@link SanCorSamples} as what the contracts expect at SanCor Salud. */
final class SanCorSample implements PortalSample {

  private static final Cuit STRANGER = Cuit.parse("30-11111111-8");
  private static final String STRANGERS_USER = "70001";
  private static final Map<String, String> USERS =
      Map.of(
          SanCorSamples.PROVIDER.plain(), SanCorSamples.USER,
          SanCorSamples.NEW_PROVIDER.plain(), SanCorSamples.NEW_USER,
          STRANGER.plain(), STRANGERS_USER);
  // The six months before SanCorSamples.NOW.
  private static final DateRange SHOWN =
      new DateRange(LocalDate.of(2021, 6, 20), LocalDate.of(2021, 12, 20));

  @Override
  public PortalId id() {
    return BillingPortals.SANCOR_SALUD;
  }

  @Override
  public Instant start() {
    return SanCorSamples.NOW;
  }

  @Override
  public TaxId provider() {
    return SanCorSamples.PROVIDER;
  }

  @Override
  public TaxId newProvider() {
    return SanCorSamples.NEW_PROVIDER;
  }

  @Override
  public TaxId stranger() {
    return STRANGER;
  }

  @Override
  public Credentials credentials(String user) {
    return SanCorSamples.credentials(USERS.getOrDefault(user, user));
  }

  @Override
  public void enrol(ReferencePayer payer, TaxId provider) {
    String user = USERS.getOrDefault(provider.plain(), provider.plain());
    payer.enrol(provider, user, SanCorSamples.PASSWORD);
  }

  @Override
  public CareSample care() {
    return new SanCorCareSample();
  }

  @Override
  public AccountSample account() {
    return new SanCorAccountSample();
  }

  @Override
  public MailSample mail() {
    return new SanCorMailSample();
  }

  @Override
  public InvoiceQuery everyInvoice() {
    return InvoiceQuery.all().received(SHOWN);
  }

  @Override
  public LocalDate dayOf(Invoice invoice) {
    return invoice.received().orElseThrow();
  }

  @Override
  public InvoiceQuery within(DateRange range) {
    return InvoiceQuery.all().received(range);
  }

  @Override
  public Set<InvoiceState> states() {
    return EnumSet.of(InvoiceState.IN_PROCESS, InvoiceState.AUTHORIZED, InvoiceState.SETTLED);
  }

  @Override
  public boolean namesDayOfStatus() {
    return false;
  }

  @Override
  public List<Invoice> invoices() {
    return SanCorSamples.invoices();
  }

  @Override
  public SubmissionSample submission() {
    return new SubmissionSample(
        SubmissionKind.INVOICE,
        ShipmentSamples.newInvoice(),
        AttachmentKind.INVOICE,
        AttachmentKind.BACKING,
        AttachmentKind.BACKING);
  }

  @Override
  public List<String> companies() {
    return List.of(ShipmentSamples.COMPANY, ShipmentSamples.OTHER_COMPANY);
  }

  @Override
  public List<Invoice> invoices(String company) {
    return company.equals(ShipmentSamples.COMPANY) ? ShipmentSamples.underWay() : List.of();
  }

  @Override
  public Set<DocumentKind> documents(InvoiceRef ref) {
    return ref.equals(SanCorSamples.DEBITED.ref())
        ? EnumSet.of(DocumentKind.DEBIT_DETAIL)
        : EnumSet.noneOf(DocumentKind.class);
  }

  @Override
  public DocumentKind issueDocument(ReferencePayer payer, InvoiceRef ref) {
    payer.debit(ref, Money.of("100.00", Currencies.ARS), "Prestación no autorizada");
    return DocumentKind.DEBIT_DETAIL;
  }

  @Override
  public List<Shipment> shipments() {
    return ShipmentSamples.shipments();
  }

  @Override
  public List<PaymentOrder> orders(InvoiceRef ref) {
    return ShipmentSamples.orders(ref);
  }

  @Override
  public Stream<Invoice> newInvoices(int count) {
    return HospitalGenerator.of(Owner.of(id(), newProvider()), 7)
        .invoices(count * 3)
        .filter(invoice -> invoice.key().kind() == InvoiceKind.INVOICE)
        .limit(count)
        .map(SanCorSample::received);
  }

  /** What the generator makes, as the portal shows it. */
  private static Invoice received(Invoice generated) {
    int spread = Math.floorMod(generated.key().hashCode(), 180);
    LocalDate received = SHOWN.to().minusDays(spread);
    return Invoice.builder(generated.key())
        .received(received)
        .due(received.plusDays(60))
        .total(generated.total())
        .debited(generated.total().minus(generated.total()))
        .balance(generated.total())
        .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, ""))
        .build();
  }

  @Override
  public DeskSample desk() {
    return new SanCorDeskSample();
  }

  @Override
  public AgreementSample agreement() {
    return new SanCorAgreementSample();
  }

  @Override
  public void fill(ReferencePayer payer) {
    SanCorSamples.fill(payer);
  }
}
