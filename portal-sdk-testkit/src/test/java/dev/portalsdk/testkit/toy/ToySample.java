package dev.portalsdk.testkit.toy;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.HospitalGenerator;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.tck.PortalSample;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twelve invoices on three pages of the toy portal, and one authorisation. */
final class ToySample implements PortalSample {

  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

  private final List<UploadedDocument> uploads;
  private final boolean asking;

  ToySample() {
    this(List.of(), false);
  }

  private ToySample(List<UploadedDocument> uploads, boolean asking) {
    this.uploads = uploads;
    this.asking = asking;
  }

  /** The sample of a toy portal that asks a person before each login. */
  static ToySample asking() {
    return new ToySample(List.of(), true);
  }

  @Override
  public boolean loginAsksPerson() {
    return asking;
  }

  /** The sample of a toy portal whose two desks take documents. */
  static ToySample withUploads() {
    return new ToySample(
        List.of(
            upload("a.pdf", "Mesa de entradas", ReadState.READ),
            upload("b.pdf", "Auditoría", ReadState.UNREAD),
            upload("c.pdf", "Mesa de entradas", ReadState.UNREAD)),
        false);
  }

  @Override
  public boolean offersLogout() {
    return asking;
  }

  @Override
  public PortalId id() {
    return ToyPortal.ID;
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
    return Credentials.of("user", user).and("password", "secreto");
  }

  @Override
  public List<Invoice> invoices() {
    return IntStream.rangeClosed(1, 12).mapToObj(this::invoice).toList();
  }

  /** A generated hospital as far as the portal can show it: without kinds and letters. */
  @Override
  public Stream<Invoice> newInvoices(int count) {
    return HospitalGenerator.of(Owner.of(id(), newProvider()), 7)
        .invoices(count)
        .map(ToySample::plain);
  }

  @Override
  public List<Authorization> authorizations() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Autorización", "A-1");
    cells.put("Fecha", "01/07/2025");
    return List.of(new Authorization(Shown.of(cells)));
  }

  @Override
  public List<UploadedDocument> uploads() {
    return uploads;
  }

  @Override
  public void fill(ReferencePayer payer) {
    payer.enrol(provider());
    payer.enrol(newProvider());
    invoices().forEach(payer::receive);
    authorizations().forEach(issued -> payer.issueAuthorization(provider(), issued));
    uploads.forEach(upload -> payer.handIn(provider(), upload));
  }

  private static UploadedDocument upload(String name, String recipient, ReadState readState) {
    return UploadedDocument.builder(name)
        .recipient(recipient)
        .uploaded(FIRST_DAY)
        .remarks("")
        .readState(readState)
        .kind(AttachmentKind.INVOICE)
        .build();
  }

  private Invoice invoice(int serial) {
    InvoiceStatus status =
        serial <= 6
            ? InvoiceStatus.of(InvoiceState.SETTLED, FIRST_DAY.plusDays(30), "")
            : InvoiceStatus.of(InvoiceState.IN_PROCESS, "");
    return Invoice.builder(
            InvoiceKey.of(
                Owner.of(id(), provider()), InvoiceKind.INVOICE, new ArgentineNumber(1, serial)))
        .issued(FIRST_DAY.plusDays(serial))
        .total(Money.ofMinor(100_000L * serial, ARS))
        .status(status)
        .build();
  }

  private static Invoice plain(Invoice generated) {
    InvoiceKey key = generated.key();
    return Invoice.builder(InvoiceKey.of(key.owner(), InvoiceKind.INVOICE, key.number()))
        .issued(generated.issued().orElseThrow())
        .total(generated.total())
        .status(generated.status())
        .build();
  }
}
