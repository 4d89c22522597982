package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.adjustment.GlosaCode;
import dev.portalsdk.billing.adjustment.ReasonSorter;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.NoteReader;
import dev.portalsdk.billing.reading.NoteStatement;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.reading.WithholdingReader;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingBook;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What payers decide and pay, their documents say, and the library reads it. */
class PaymentDocumentsTest {

  @RegisterExtension static final PortalExtension PORTALS = PortalExtension.create();

  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 10, 1);
  private static final Source ANY = Source.ledger("any");
  private static final String LONG_REASON =
      "Prestación no autorizada: el módulo de internación que se factura no corresponde al"
          + " diagnóstico de ingreso, y la historia clínica que se adjunta no respalda los días"
          + " de terapia intensiva por encima de los autorizados";

  private static Invoice received(ReferencePayer payer, Owner owner, String number, String total) {
    Invoice.Builder invoice =
        Invoice.builder(
                InvoiceKey.of(owner, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse(number)))
            .total(pesos(total))
            .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, ""));
    if (payer.id().equals(SANCOR_SALUD)) {
      invoice
          .received(LocalDate.of(2025, 8, 1))
          .due(LocalDate.of(2025, 10, 1))
          .debited(pesos("0.00"))
          .balance(pesos(total));
    } else {
      invoice.issued(LocalDate.of(2025, 8, 1));
    }
    payer.receive(invoice.build());
    return invoice.build();
  }

  private static PortalDocument document(Portal portal, Invoice invoice, DocumentKind kind) {
    return portal.require(InvoiceDocuments.class).download(invoice.ref(), kind);
  }

  private static OrderStatement order(Portal portal, Invoice invoice) {
    PortalDocument pdf = document(portal, invoice, DocumentKind.PAYMENT_ORDER);
    OrderStatement order = OrderReader.create().read(pdf, invoice.key().owner());
    assertThat(order)
        .usingRecursiveComparison()
        .isEqualTo(OrderReader.create().read(pdf, SERENA_ART));
    assertThat(order.source())
        .isEqualTo(Source.document(SERENA_ART, "PAYMENT_ORDER", order.number(), pdf.sha256()));
    return order;
  }

  @Test
  void listsBothPaymentsOfAnInvoiceThatIsPaidInTwoParts(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(serena, Samples.OWNER, "0025-00050000", "1000.00");
    serena.payments().withhold(invoice.ref(), tax("12.00").build());
    serena.payments().payPart(invoice.ref(), DAY, pesos("600.00"));
    assertThat(order(portal, invoice).invoices().get(0).parts()).hasSize(1);
    serena.debit(invoice.ref(), pesos("100.00"), LONG_REASON);
    serena.payments().withhold(invoice.ref(), tax("6.00").build());
    serena.settle(invoice.ref(), LATER);

    OrderStatement order = order(portal, invoice);

    assertThat(order.paid()).isEqualTo(LATER);
    assertThat(order.provider()).isEqualTo(Samples.PROVIDER);
    assertThat(order.invoices()).hasSize(1);
    PaidInvoice paid = order.of(invoice.key()).get(0);
    assertThat(paid.parts())
        .containsExactly(
            part(DAY, "600.00", "0.00", "12.00", "588.00"),
            part(LATER, "400.00", "100.00", "6.00", "294.00"));
    assertThat(paid.settled()).isEqualTo(invoice.total());
    assertThat(paid.paid()).isEqualTo(pesos("882.00")).isEqualTo(order.total());
    assertThat(paid.debits())
        .extracting(debit -> debit.reason().words())
        .containsExactly(LONG_REASON);
    assertThat(paid.withholdings()).extracting(Withholding::day).containsOnly(Optional.empty());
  }

  @Test
  void saysOfEqualWithholdingsOfTwoPaymentsThatTheyAreTwo(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(serena, Samples.OWNER, "0025-00050000", "1000.00");
    serena.payments().withhold(invoice.ref(), tax("12.00").build());
    serena.payments().payPart(invoice.ref(), DAY, pesos("500.00"));
    serena.payments().withhold(invoice.ref(), tax("12.00").build());
    serena.settle(invoice.ref(), LATER);
    PortalDocument certificates = document(portal, invoice, DocumentKind.WITHHOLDING);

    WithholdingBook.Builder ofOrder = WithholdingBook.builder();
    order(portal, invoice).withholdings().forEach(ofOrder::add);
    WithholdingBook.Builder ofCertificates = WithholdingBook.builder();
    for (int reading = 0; reading < 2; reading++) {
      WithholdingReader.create().read(certificates, SERENA_ART).forEach(ofCertificates::add);
    }

    assertThat(ofOrder.build().withheld(Currencies.ARS)).isEqualTo(pesos("24.00"));
    assertThat(ofCertificates.build().withheld(Currencies.ARS))
        .as("a paper that is read twice says nothing new")
        .isEqualTo(pesos("24.00"));
  }

  @Test
  void saysOfAWithholdingAllThatItsCertificateSays(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(serena, Samples.OWNER, "0025-00050000", "121000.00");
    Withholding income =
        tax("2000.00")
            .regime("94")
            .base(pesos("100000.00"))
            .rate(Percentage.parse("2"))
            .certificate("2025-00000412")
            .day(DAY)
            .build();
    Withholding gross =
        Withholding.builder(WithholdingTax.iibb("Entre Ríos"), pesos("3025.00"), ANY)
            .rate(Percentage.parse("2.5"))
            .base(pesos("121000.00"))
            .build();
    serena.payments().withhold(invoice.ref(), income);
    serena.payments().withhold(invoice.ref(), gross);
    serena.settle(invoice.ref(), DAY);

    PortalDocument pdf = document(portal, invoice, DocumentKind.WITHHOLDING);
    List<Withholding> read = WithholdingReader.create().read(pdf, SERENA_ART);

    OrderStatement order = order(portal, invoice);
    Source source = Source.document(SERENA_ART, "WITHHOLDING", order.number(), pdf.sha256());
    assertThat(read)
        .containsExactly(
            said(income, source, order, invoice).certificate("2025-00000412").build(),
            said(gross, source, order, invoice).build());
    assertThat(order.withholdings())
        .containsExactly(
            said(income, order.source(), order, invoice).certificate("2025-00000412").build(),
            said(gross, order.source(), order, invoice).build());
  }

  private static Withholding.Builder said(
      Withholding told, Source source, OrderStatement order, Invoice invoice) {
    Withholding.Builder said =
        Withholding.builder(told.tax(), told.amount(), source)
            .day(DAY)
            .order(order.number())
            .invoice(invoice.ref());
    told.regime().ifPresent(said::regime);
    told.base().ifPresent(said::base);
    told.rate().ifPresent(said::rate);
    return said;
  }

  @Test
  void paysNothingWhereAllIsDebitedAndGivesBackLater(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(serena, Samples.OWNER, "0025-00050000", "1000.00");
    serena.debit(invoice.ref(), pesos("1000.00"), "Sin convenio");
    serena.settle(invoice.ref(), DAY);
    assertThat(order(portal, invoice).total()).isEqualTo(pesos("0.00"));

    serena.payments().debit(invoice.ref(), debit("-250.00", "Se reconoce lo refacturado").build());
    serena.payments().payPart(invoice.ref(), LATER, pesos("0.00"));

    PaidInvoice paid = order(portal, invoice).of(invoice.key()).get(0);
    assertThat(paid.parts())
        .containsExactly(
            part(DAY, "1000.00", "1000.00", "0.00", "0.00"),
            part(LATER, "0.00", "-250.00", "0.00", "250.00"));
    assertThat(paid.debits())
        .extracting(Debit::amount)
        .containsExactly(pesos("1000.00"), pesos("-250.00"));
  }

  @Test
  void takesACreditNoteOffThePayment(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    Invoice note = Samples.SETTLED_NOTE;
    reference.at(SERENA_ART).withhold(note.ref(), "Ganancias", pesos("10.00"));

    OrderStatement order = order(portal, note);

    assertThat(order.total()).isEqualTo(note.total().minus(pesos("10.00")).negated());
    assertThat(order.withholdings().get(0).amount()).isEqualTo(pesos("-10.00"));
    assertThat(order.withholdings().get(0).invoice()).contains(note.ref());
  }

  @Test
  void readsEveryDocumentOfTheSamples(@ForPortal("serena-art") Portal portal) {
    int read = 0;
    for (Invoice invoice : Samples.operations()) {
      for (DocumentKind kind : portal.require(InvoiceDocuments.class).available(invoice.ref())) {
        PortalDocument pdf = document(portal, invoice, kind);
        switch (kind) {
          case PAYMENT_ORDER ->
              assertThat(order(portal, invoice).of(invoice.key()).get(0).settled().abs())
                  .isEqualTo(invoice.total());
          case WITHHOLDING ->
              assertThat(WithholdingReader.create().read(pdf, SERENA_ART)).isNotEmpty();
          case DEBIT_DETAIL ->
              assertThat(DebitDetailReader.create().read(pdf, SERENA_ART)).isNotEmpty();
          case CREDIT_OR_DEBIT_NOTE ->
              assertThat(NoteReader.create().read(pdf, SERENA_ART)).isNotEmpty();
        }
        read++;
      }
    }
    assertThat(read).isGreaterThan(10);
  }

  @Test
  void sortsTheReasonsOfDebitsByTheRulesOfTheCaller(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(serena, Samples.OWNER, "0025-00050000", "5000.00");
    AdjustmentReason coded = AdjustmentReason.of("Ajuste", "223", AdjustmentGroup.OTHER);
    serena.payments().debit(invoice.ref(), Debit.builder(pesos("10.00"), coded, ANY).build());
    serena.debit(invoice.ref(), pesos("20.00"), "Sin autorización previa");
    serena.settle(invoice.ref(), DAY);
    ReasonSorter own =
        ReasonSorter.builder().glosas().words("autorización", AdjustmentGroup.PATIENT).build();

    PortalDocument detail = document(portal, invoice, DocumentKind.DEBIT_DETAIL);
    PortalDocument order = document(portal, invoice, DocumentKind.PAYMENT_ORDER);

    AdjustmentReason glosa =
        AdjustmentReason.of("Ajuste", GlosaCode.parse("223"), AdjustmentGroup.CONTRACTUAL);
    AdjustmentReason ruled =
        AdjustmentReason.of("Sin autorización previa", AdjustmentGroup.PATIENT);
    AdjustmentReason builtIn =
        AdjustmentReason.of("Sin autorización previa", AdjustmentGroup.PAYER);
    assertThat(DebitDetailReader.create().read(detail, SERENA_ART))
        .extracting(Debit::reason)
        .containsExactly(coded, builtIn);
    assertThat(OrderReader.create().read(order, SERENA_ART).debits())
        .extracting(Debit::reason)
        .containsExactly(coded, builtIn);
    assertThat(DebitDetailReader.create().withReasons(own).read(detail, SERENA_ART))
        .extracting(Debit::reason)
        .containsExactly(glosa, ruled);
    assertThat(OrderReader.create().withReasons(own).read(order, SERENA_ART).debits())
        .extracting(Debit::reason)
        .containsExactly(glosa, ruled);
  }

  @Test
  void saysOfDebitsWhyAndWhenAndOfWhichLine(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(serena, Samples.OWNER, "0025-00050000", "5000.00");
    Debit coded =
        Debit.builder(pesos("1500.00"), ReasonSorter.standard().sort(LONG_REASON, "D-12"), ANY)
            .day(DAY)
            .serviceLine("17")
            .build();
    Debit plain = debit("0.01", "Redondeo").build();
    serena.payments().debit(invoice.ref(), coded);
    serena.payments().debit(invoice.ref(), plain);
    serena.settle(invoice.ref(), DAY);

    PortalDocument pdf = document(portal, invoice, DocumentKind.DEBIT_DETAIL);
    List<Debit> read = DebitDetailReader.create().read(pdf, SERENA_ART);

    Source source = read.get(0).source();
    assertThat(source.what()).isEqualTo("DEBIT_DETAIL");
    assertThat(source.sha256()).contains(pdf.sha256());
    assertThat(read)
        .containsExactly(
            Debit.builder(coded.amount(), coded.reason(), source)
                .day(DAY)
                .serviceLine("17")
                .invoice(invoice.ref())
                .build(),
            Debit.builder(plain.amount(), plain.reason(), source).invoice(invoice.ref()).build());
  }

  @Test
  void saysWhichNotesThereAre(ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(serena, Samples.OWNER, "0025-00050000", "5000.00");
    LetteredNumber number = LetteredNumber.parse("B 00025-00000012");
    serena.payments().issueNote(invoice.ref(), InvoiceKind.DEBIT_NOTE, number, DAY, pesos("50.00"));
    serena.issueNote(invoice.ref(), pesos("100.00"));
    serena.settle(invoice.ref(), LATER);

    List<NoteStatement> notes =
        NoteReader.create()
            .read(document(portal, invoice, DocumentKind.CREDIT_OR_DEBIT_NOTE), SERENA_ART);

    assertThat(notes)
        .extracting(NoteStatement::kind)
        .containsExactly(InvoiceKind.DEBIT_NOTE, InvoiceKind.CREDIT_NOTE);
    NoteStatement first = notes.get(0);
    assertThat(first.note().shown()).isEqualTo("ND B 00025-00000012");
    assertThat(first.day()).isEqualTo(DAY);
    assertThat(first.amount()).isEqualTo(pesos("50.00"));
    assertThat(notes)
        .allMatch(note -> note.about().ref(Samples.OWNER).orElseThrow().equals(invoice.ref()));
  }

  @Test
  void paysSeveralInvoicesByOneOrderAndOneInvoiceBySeveral(ReferencePortal reference) {
    Portal portal = reference.portal(SANCOR_SALUD, SanCorSamples.credentials());
    ReferencePayer sancor = reference.at(SANCOR_SALUD);
    Invoice first = received(sancor, SanCorSamples.OWNER, "17-5001", "1000.00");
    Invoice second = received(sancor, SanCorSamples.OWNER, "17-5002", "500.00");
    sancor.debit(first.ref(), pesos("100.00"), "Prestación no autorizada");
    sancor.payments().withhold(second.ref(), tax("10.00").build());
    pay(sancor, "10119001", Map.of(first, "600.00", second, "500.00"));
    pay(sancor, "10119002", Map.of(first, "400.00"));

    List<PaymentOrder> orders =
        portal.require(PaymentOrders.class).of(first.ref()).stream().toList();
    assertThat(orders)
        .extracting(PaymentOrder::amount)
        .containsExactly(pesos("990.00"), pesos("400.00"));
    OrderStatement both = read(portal, orders.get(0));
    OrderStatement rest = read(portal, orders.get(1));

    assertThat(both.number()).isEqualTo("APB 10119001");
    assertThat(both.total()).isEqualTo(pesos("990.00"));
    assertThat(both.of(first.key()).get(0).parts())
        .containsExactly(part(DAY, "600.00", "100.00", "0.00", "500.00"));
    assertThat(both.of(second.key()).get(0).parts())
        .containsExactly(part(DAY, "500.00", "0.00", "10.00", "490.00"));
    assertThat(both.withholdings().get(0).invoice()).contains(second.ref());
    assertThat(both.withholdings().get(0).day()).contains(DAY);
    assertThat(rest.of(first.key()).get(0).paid()).isEqualTo(pesos("400.00"));
    assertThat(rest.of(second.key())).isEmpty();
    PortalDocument certificate =
        portal.require(PaymentOrders.class).download(orders.get(0).ref(), DocumentKind.WITHHOLDING);
    assertThat(WithholdingReader.create().read(certificate, SANCOR_SALUD))
        .extracting(tax -> tax.order().orElseThrow(), Withholding::amount)
        .containsExactly(tuple("APB 10119001", pesos("10.00")));
  }

  private static OrderStatement read(Portal portal, PaymentOrder order) {
    PortalDocument pdf = portal.require(PaymentOrders.class).download(order.ref());
    return OrderReader.create().read(pdf, SANCOR_SALUD);
  }

  @Test
  void keepsBalanceAndDebitsOfAnInvoiceInStepWithItsPayments(ReferencePortal reference) {
    Portal portal = reference.portal(SANCOR_SALUD, SanCorSamples.credentials());
    ReferencePayer sancor = reference.at(SANCOR_SALUD);
    Invoice invoice = received(sancor, SanCorSamples.OWNER, "17-5001", "1000.00");
    assertShown(portal, invoice, "0.00", "1000.00", InvoiceState.IN_PROCESS);
    sancor.debit(invoice.ref(), pesos("100.00"), "Prestación no autorizada");
    assertShown(portal, invoice, "100.00", "900.00", InvoiceState.IN_PROCESS);
    pay(sancor, "10119001", Map.of(invoice, "600.00"));
    assertShown(portal, invoice, "100.00", "400.00", InvoiceState.IN_PROCESS);
    sancor.payments().withhold(invoice.ref(), tax("8.00").build());
    pay(sancor, "10119002", Map.of(invoice, "400.00"));
    assertShown(portal, invoice, "100.00", "0.00", InvoiceState.SETTLED);
    sancor.payments().debit(invoice.ref(), debit("-50.00", "Se reconoce").build());
    assertShown(portal, invoice, "50.00", "50.00", InvoiceState.SETTLED);
    pay(sancor, "10119003", Map.of(invoice, "0.00"));
    assertShown(portal, invoice, "50.00", "0.00", InvoiceState.SETTLED);
  }

  private static void assertShown(
      Portal portal, Invoice invoice, String debited, String balance, InvoiceState state) {
    Invoice shown = portal.require(Invoices.class).find(invoice.ref()).orElseThrow();
    assertThat(shown.debited()).contains(pesos(debited));
    assertThat(shown.balance()).contains(pesos(balance));
    assertThat(shown.status().state()).isEqualTo(state);
  }

  @Test
  void refusesPaymentsThatNobodyCouldMake(ReferencePortal reference) {
    ReferencePayer sancor = reference.at(SANCOR_SALUD);
    ReferencePayer serena = reference.at(SERENA_ART);
    Invoice invoice = received(sancor, SanCorSamples.OWNER, "17-5001", "1000.00");
    Invoice other = received(serena, Samples.OWNER, "0025-00050000", "1000.00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pay(sancor, "1", Map.of(invoice, "1000.01")));
    assertThatIllegalArgumentException().isThrownBy(() -> pay(sancor, "1", Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pay(sancor, "1", Map.of(invoice, "-1.00")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sancor.payments().payPart(invoice.ref(), DAY, pesos("1.00")));
    assertThatIllegalArgumentException().isThrownBy(() -> pay(serena, "1", Map.of(other, "1.00")));
    pay(sancor, "1", Map.of(invoice, "500.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pay(sancor, "1", Map.of(invoice, "500.00")));
  }

  @Test
  void refusesTheDocumentOfAnotherProvider(@ForPortal("serena-art") Portal portal) {
    PortalDocument pdf = document(portal, Samples.SETTLED, DocumentKind.PAYMENT_ORDER);
    Owner other = Owner.of(SERENA_ART, Cuit.parse("30-70000000-8"));

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> OrderReader.create().read(pdf, other))
        .withMessageContaining("CUIT del prestador")
        .withMessageNotContaining("70000000");
  }

  private static void pay(ReferencePayer payer, String number, Map<Invoice, String> settled) {
    Map<InvoiceRef, Money> amounts = new LinkedHashMap<>();
    settled.forEach((invoice, amount) -> amounts.put(invoice.ref(), pesos(amount)));
    payer.payments().pay("APB", number, DAY, amounts);
  }

  private static PaidInvoice.Part part(
      LocalDate day, String settled, String debited, String withheld, String paid) {
    return new PaidInvoice.Part(day, pesos(settled), pesos(debited), pesos(withheld), pesos(paid));
  }

  private static Withholding.Builder tax(String amount) {
    return Withholding.builder(WithholdingTax.GANANCIAS, pesos(amount), ANY);
  }

  private static Debit.Builder debit(String amount, String words) {
    return Debit.builder(pesos(amount), ReasonSorter.standard().sort(words), ANY);
  }

  private static Money pesos(String amount) {
    return Money.parse("ARS " + amount);
  }
}
