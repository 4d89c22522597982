package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReferencePayerTest {

  @RegisterExtension static final PortalExtension PORTALS = PortalExtension.create();

  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private ReferencePayer serena;

  @BeforeEach
  void takeThePayer(ReferencePortal reference) {
    serena = reference.at(SERENA_ART);
  }

  @Test
  void showsEachStepOfAnInvoiceInThePortalsWords(@ForPortal("serena-art") Portal portal) {
    Invoices invoices = portal.require(Invoices.class);
    Invoice invoice = invoice("0025-00050000").build();

    serena.receive(invoice);
    assertThat(words(invoices, invoice)).isEqualTo("En proceso");
    serena.authorize(invoice.ref());
    assertThat(words(invoices, invoice)).isEqualTo("Autorizada pendiente de pago");
    serena.schedule(invoice.ref(), DAY);
    assertThat(words(invoices, invoice)).isEqualTo("Se acreditará el día 01/09/2025");
    serena.settle(invoice.ref(), DAY);
    assertThat(words(invoices, invoice)).isEqualTo("Proceso ejecutado el día 01/09/2025");
    assertThat(invoices.find(invoice.ref()).orElseThrow().status())
        .isEqualTo(InvoiceStatus.of(InvoiceState.SETTLED, DAY, ""));
  }

  @Test
  void keepsTheWordsOfAStatusThatNobodyKnows(@ForPortal("serena-art") Portal portal) {
    Invoice invoice =
        invoice("0025-00050000")
            .status(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, "Observada por auditoría"))
            .build();
    serena.receive(invoice);

    assertThat(portal.require(Invoices.class).find(invoice.ref())).contains(invoice);
    assertThat(words(portal.require(Invoices.class), invoice)).isEqualTo("Observada por auditoría");
  }

  @Test
  void paysWhatDebitsAndWithholdingsLeave(@ForPortal("serena-art") Portal portal) {
    Invoice invoice = invoice("0025-00050000").total(pesos("1000.00")).build();
    serena.receive(invoice);
    serena.debit(invoice.ref(), pesos("100.00"), "Módulo no autorizado");
    serena.withhold(invoice.ref(), "Ganancias", pesos("18.00"));
    serena.settle(invoice.ref(), DAY);

    PaidInvoice order =
        OrderReader.create()
            .read(pdf(portal, invoice, DocumentKind.PAYMENT_ORDER), SERENA_ART)
            .of(invoice.key())
            .get(0);
    assertThat(order.parts())
        .containsExactly(
            new PaidInvoice.Part(
                DAY, pesos("1000.00"), pesos("100.00"), pesos("18.00"), pesos("882.00")));
    assertThat(order.debits().get(0).reason().words()).isEqualTo("Módulo no autorizado");
    assertThat(order.withholdings().get(0).tax()).isEqualTo(WithholdingTax.GANANCIAS);
  }

  @Test
  void leavesNothingNegativeToPay() {
    Invoice invoice = invoice("0025-00050000").total(pesos("1000.00")).build();
    serena.receive(invoice);
    serena.debit(invoice.ref(), pesos("900.00"), "Diferencia de arancel");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> serena.withhold(invoice.ref(), "Ganancias", pesos("100.01")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> serena.debit(invoice.ref(), pesos("0.00"), "Nada"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> serena.issueNote(invoice.ref(), pesos("-1.00")));
  }

  @Test
  void offersNoDocumentBeforeThePayerPays(@ForPortal("serena-art") Portal portal) {
    serena.debit(Samples.IN_PROCESS.ref(), pesos("1.00"), "Diferencia de arancel");
    InvoiceDocuments documents = portal.require(InvoiceDocuments.class);
    assertThat(documents.available(Samples.IN_PROCESS.ref())).isEmpty();

    serena.schedule(Samples.IN_PROCESS.ref(), DAY);
    assertThat(documents.available(Samples.IN_PROCESS.ref()))
        .containsExactly(DocumentKind.PAYMENT_ORDER, DocumentKind.DEBIT_DETAIL);
  }

  @Test
  void refusesInvoicesThatThePortalCouldNotHave() {
    Owner elsewhere = Owner.of(PortalId.of("elsewhere"), Samples.PROVIDER);
    Owner stranger = Owner.of(SERENA_ART, Samples.STRANGER);
    ArgentineNumber number = ArgentineNumber.parse("0025-00050000");

    assertRefused(Samples.SETTLED);
    assertRefused(invoice(InvoiceKey.of(elsewhere, InvoiceKind.INVOICE, Letter.B, number)).build());
    assertRefused(invoice(InvoiceKey.of(stranger, InvoiceKind.INVOICE, Letter.B, number)).build());
    assertRefused(invoice(InvoiceKey.of(Samples.OWNER, InvoiceKind.INVOICE, number)).build());
    assertRefused(invoice("12345-00000001").build());
    assertRefused(
        invoice("0025-00050000")
            .status(InvoiceStatus.of(InvoiceState.SETTLED, "Proceso ejecutado"))
            .build());
  }

  @Test
  void refusesVerbsAboutWhatItNeverReceived() {
    Invoice invoice = invoice("0025-00050000").build();

    assertThatIllegalArgumentException().isThrownBy(() -> serena.authorize(invoice.ref()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> serena.markRead(Samples.PROVIDER, upload("otro.pdf").build()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> serena.handIn(Samples.STRANGER, upload("otro.pdf").build()))
        .withMessageNotContaining("11111111");
  }

  @Test
  void readsWhatWasHandedIn(@ForPortal("serena-art") Portal portal) {
    UploadedDocument document = upload("resumen.pdf").build();
    serena.handIn(Samples.PROVIDER, document);
    assertThat(last(portal).readState()).isEqualTo(ReadState.UNREAD);
    assertThat(last(portal).shown().text("LEÍDO POR SERENA")).contains("No");

    serena.markRead(Samples.PROVIDER, document);
    assertThat(last(portal).name()).isEqualTo("resumen.pdf");
    assertThat(last(portal).readState()).isEqualTo(ReadState.READ);
    assertThat(last(portal).shown().text("LEÍDO POR SERENA")).contains("Sí");
  }

  @Test
  void refusesDocumentsThatTheFormCouldNotSend() {
    UploadedDocument noKind =
        UploadedDocument.builder("x.pdf")
            .recipient("Liquidaciones Prest. En Especie")
            .uploaded(DAY)
            .build();

    assertThatIllegalArgumentException().isThrownBy(() -> serena.handIn(Samples.PROVIDER, noKind));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> serena.handIn(Samples.PROVIDER, upload("x.pdf").recipient("Otros").build()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                serena.issueAuthorization(
                    Samples.PROVIDER, new Authorization(Shown.of(Map.of("OTRO", "1")))));
  }

  @Test
  void losesNoInvoiceOfThoseThatArriveAtOnce(@ForPortal("serena-art") Portal portal) {
    List<Invoice> invoices = HospitalGenerator.of(Samples.OWNER, 1).invoices(2_000).toList();

    invoices.parallelStream().forEach(serena::receive);

    assertThat(portal.require(Invoices.class).all(InvoiceQuery.all()).read().items())
        .hasSize(2_010)
        .containsAll(invoices);
  }

  @Test
  void debitsAnInvoiceAsOftenAsItLikes(@ForPortal("serena-art") Portal portal) {
    Invoice invoice = invoice("0025-00050000").build();
    serena.receive(invoice);
    for (int i = 0; i < 130; i++) {
      serena.debit(invoice.ref(), pesos("1.00"), "Diferencia de arancel " + i);
    }
    serena.settle(invoice.ref(), DAY);

    assertThat(
            DebitDetailReader.create()
                .read(pdf(portal, invoice, DocumentKind.DEBIT_DETAIL), SERENA_ART))
        .hasSize(130);
  }

  private void assertRefused(Invoice invoice) {
    assertThatIllegalArgumentException().isThrownBy(() -> serena.receive(invoice));
  }

  private static Invoice.Builder invoice(String number) {
    return invoice(
        InvoiceKey.of(Samples.OWNER, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse(number)));
  }

  private static Invoice.Builder invoice(InvoiceKey key) {
    return Invoice.builder(key)
        .issued(LocalDate.of(2025, 8, 1))
        .total(pesos("123456.78"))
        .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, "no words of Serena's"));
  }

  private static UploadedDocument.Builder upload(String name) {
    return UploadedDocument.builder(name)
        .recipient("Liquidaciones Prest. En Especie")
        .uploaded(DAY)
        .kind(AttachmentKind.MISCELLANEOUS);
  }

  private static UploadedDocument last(Portal portal) {
    List<UploadedDocument> uploads =
        portal.require(UploadedDocuments.class).all(UploadQuery.all()).read().items();
    return uploads.get(uploads.size() - 1);
  }

  private static String words(Invoices invoices, Invoice invoice) {
    return invoices.find(invoice.ref()).orElseThrow().status().words();
  }

  private static PortalDocument pdf(Portal portal, Invoice invoice, DocumentKind kind) {
    return portal.require(InvoiceDocuments.class).download(invoice.ref(), kind);
  }

  private static Money pesos(String amount) {
    return Money.of(amount, ARS);
  }
}
