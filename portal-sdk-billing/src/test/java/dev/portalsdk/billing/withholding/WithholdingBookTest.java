package dev.portalsdk.billing.withholding;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static dev.portalsdk.billing.withholding.WithholdingFinding.Kind.CONTRADICTED;
import static dev.portalsdk.billing.withholding.WithholdingFinding.Kind.POSSIBLY_SAME;
import static dev.portalsdk.billing.withholding.WithholdingFinding.Kind.RATE_MISMATCH;
import static dev.portalsdk.billing.withholding.WithholdingFinding.Kind.REPEATED;
import static dev.portalsdk.billing.withholding.WithholdingPeriod.Length.FORTNIGHT;
import static dev.portalsdk.billing.withholding.WithholdingPeriod.Length.MONTH;
import static dev.portalsdk.billing.withholding.WithholdingTax.GANANCIAS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithholdingBookTest {

  private static final Source ORDER = document("PAYMENT_ORDER", "APB 1", "aa");
  private static final Source CERTIFICATE = document("WITHHOLDING", "2021-00000412", "bb");
  private static final WithholdingTax ENTRE_RIOS = WithholdingTax.iibb("Entre Ríos");
  private static final WithholdingTax SANTA_FE = WithholdingTax.iibb("Santa Fe");

  @Test
  void countsOnceWhatOrderAndCertificateBothSay() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "46.23", ORDER).certificate("412").order("APB 1"),
            withholding(GANANCIAS, "46.23", CERTIFICATE)
                .certificate("412")
                .regime("94")
                .day(LocalDate.of(2025, 7, 16)));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("46.23"));
    assertThat(book.entries()).hasSize(1);
    WithholdingEntry entry = book.entries().get(0);
    assertThat(entry.withholding().order()).hasValue("APB 1");
    assertThat(entry.withholding().regime()).hasValue("94");
    assertThat(entry.day()).hasValue(LocalDate.of(2025, 7, 16));
    assertThat(entry.sources()).containsExactly(ORDER, CERTIFICATE);
    assertThat(book.findings())
        .containsExactly(
            new WithholdingFinding(
                REPEATED, GANANCIAS, ars("46.23"), ars("46.23"), List.of(CERTIFICATE, ORDER)));
    assertThat(book.missing()).isEmpty();
  }

  @Test
  void countsWhatTheCertificateSaysWhereTheOrderContradictsIt() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "46.24", ORDER).certificate("412"),
            withholding(GANANCIAS, "46.23", CERTIFICATE).certificate("412"));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("46.23"));
    assertThat(book.findings(CONTRADICTED))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.counted()).isEqualTo(ars("46.23"));
              assertThat(found.stated()).isEqualTo(ars("46.24"));
            });
  }

  @Test
  void addsUpTheRowsOfOneOrderAgainstItsCertificate() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "20.00", ORDER).certificate("412").invoice(invoice(1)),
            withholding(GANANCIAS, "26.23", ORDER).certificate("412").invoice(invoice(2)),
            withholding(GANANCIAS, "46.23", CERTIFICATE).certificate("412"));

    assertThat(book.entries()).hasSize(1);
    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("46.23"));
    assertThat(book.findings(CONTRADICTED)).isEmpty();
    assertThat(book.entries().get(0).withholding().invoice()).isEmpty();
    assertThat(book.entries().get(0).readings()).hasSize(3);
  }

  @Test
  void keepsApartCertificatesOfOtherPayersTaxesAndProvinces() {
    Source serena = Source.document(SERENA_ART, "WITHHOLDING", "412", "cc");
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "1.00", CERTIFICATE).certificate("412"),
            withholding(GANANCIAS, "2.00", serena).certificate("412"),
            withholding(WithholdingTax.IVA, "4.00", ORDER).certificate("412"),
            withholding(ENTRE_RIOS, "8.00", ORDER).certificate("412"),
            withholding(SANTA_FE, "16.00", CERTIFICATE).certificate("412"));

    assertThat(book.entries()).hasSize(5);
    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("31.00"));
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void takesATaxWithoutProvinceForTheOneThatTheCertificateNames() {
    WithholdingBook book =
        book(
            withholding(WithholdingTax.of("IIBB"), "8.00", ORDER).certificate("7"),
            withholding(ENTRE_RIOS, "8.00", CERTIFICATE).certificate("7"));

    assertThat(book.entries()).hasSize(1);
    assertThat(book.entries().get(0).tax().jurisdiction()).hasValue("Entre Ríos");
  }

  @Test
  void readsAPaperOnceHoweverOftenItIsGiven() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "46.23", ORDER).order("APB 1"),
            withholding(GANANCIAS, "46.23", ORDER).order("APB 1"));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("46.23"));
    assertThat(book.findings(REPEATED)).hasSize(1);
  }

  @Test
  void readsAPaperOnceAlsoWhereOnlyOneReadingKnowsTheDayOfPayment() {
    Withholding said = withholding(GANANCIAS, "46.23", ORDER).order("APB 1").build();
    WithholdingBook book =
        WithholdingBook.builder().add(said).add(said, LocalDate.of(2025, 7, 16)).build();

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("46.23"));
    assertThat(book.entries().get(0).day()).hasValue(LocalDate.of(2025, 7, 16));
  }

  @Test
  void subtractsWhatWasGivenBack() {
    Source reversal = document("WITHHOLDING", "413", "dd");
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "46.23", CERTIFICATE).certificate("412"),
            withholding(GANANCIAS, "-46.23", reversal).certificate("412"));

    assertThat(book.entries()).hasSize(2);
    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("0.00"));
    assertThat(book.findings()).isEmpty();
    assertThat(book.missing()).isEmpty();
  }

  @Test
  void asksForTheCertificateThatAnOrderDoesNotName() {
    WithholdingBook book = book(withholding(GANANCIAS, "46.23", ORDER).order("APB 1"));

    assertThat(book.missing())
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.reason()).isEqualTo(MissingCertificate.Reason.NO_NUMBER);
              assertThat(missing.amount()).isEqualTo(ars("46.23"));
              assertThat(missing.payer()).hasValue(SANCOR_SALUD);
              assertThat(missing.order()).hasValue("APB 1");
              assertThat(missing.tax()).hasValue(GANANCIAS);
              assertThat(missing.sources()).containsExactly(ORDER);
            });
  }

  @Test
  void asksForTheDocumentOfACertificateThatIsOnlyNamed() {
    WithholdingBook book = book(withholding(GANANCIAS, "46.23", ORDER).certificate("412"));

    assertThat(book.missing()).singleElement().hasToString("NO_DOCUMENT GANANCIAS ARS 46.23");
    assertThat(book.missing().get(0).certificate()).hasValue("412");
  }

  @Test
  void counts60WithoutCertificateWhereTheOrderSays100AndTheCertificate40() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "100.00", ORDER).order("APB 1"),
            withholding(GANANCIAS, "40.00", CERTIFICATE).certificate("412").order("APB 1"));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("100.00"));
    assertThat(book.missing()).singleElement().hasToString("NO_NUMBER GANANCIAS ARS 60.00");
    WithholdingTotal total = book.totals(MONTH).get(0);
    assertThat(total.withheld()).isEqualTo(ars("100.00"));
    assertThat(total.certified()).isEqualTo(ars("40.00"));
  }

  @Test
  void countsTheOrdersRowsOnceWhereItCertifiesSomeOfThem() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "60.00", ORDER).order("APB 1"),
            withholding(GANANCIAS, "40.00", ORDER).order("APB 1").certificate("412"),
            withholding(GANANCIAS, "40.00", CERTIFICATE).order("APB 1").certificate("412"));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("100.00"));
    assertThat(book.findings(CONTRADICTED)).isEmpty();
    assertThat(book.missing()).singleElement().hasToString("NO_NUMBER GANANCIAS ARS 60.00");
  }

  @Test
  void reportsAnOrderThatSaysLessThanItsCertificate() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "39.99", ORDER).order("APB 1"),
            withholding(GANANCIAS, "40.00", CERTIFICATE).certificate("412").order("APB 1"));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("40.00"));
    assertThat(book.findings(CONTRADICTED)).hasSize(1);
    assertThat(book.missing()).isEmpty();
  }

  @Test
  void takesTheSumWithoutProvinceForThoseOfTheProvinces() {
    Source list = Source.list(SANCOR_SALUD, "orders", "APB 1");
    WithholdingBook book =
        book(
            withholding(WithholdingTax.of("IIBB"), "24.00", list).order("APB 1"),
            withholding(ENTRE_RIOS, "8.00", ORDER).order("APB 1"),
            withholding(SANTA_FE, "16.00", ORDER).order("APB 1"));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("24.00"));
    assertThat(book.entries()).hasSize(2);
  }

  @Test
  void keepsTheInvoicesOfAnOrderApart() {
    Source list = Source.list(SANCOR_SALUD, "orders", "APB 1");
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "10.00", ORDER).order("APB 1").invoice(invoice(1)),
            withholding(GANANCIAS, "20.00", ORDER).order("APB 1").invoice(invoice(2)),
            withholding(GANANCIAS, "30.00", list).order("APB 1"));

    assertThat(book.entries())
        .extracting(entry -> entry.withholding().invoice().orElseThrow())
        .containsExactly(invoice(1), invoice(2));
    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("30.00"));
    assertThat(book.findings(REPEATED)).hasSize(1);
  }

  @Test
  void addsUpPapersThatAreEachOfAnotherInvoice() {
    Source second = document("WITHHOLDING", "2021-00000412", "ee");
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "10.00", CERTIFICATE).certificate("412").invoice(invoice(1)),
            withholding(GANANCIAS, "20.00", second).certificate("412").invoice(invoice(2)),
            withholding(GANANCIAS, "10.00", ORDER).certificate("412").invoice(invoice(1)),
            withholding(GANANCIAS, "20.00", ORDER).certificate("412").invoice(invoice(2)));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("30.00"));
    assertThat(book.entries()).hasSize(1);
    assertThat(book.findings())
        .extracting(WithholdingFinding::toString)
        .containsExactly("REPEATED GANANCIAS ARS 30.00, ARS 30.00");
  }

  @Test
  void comparesAPaperWithTheRowsOfTheInvoiceThatItNames() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "10.00", CERTIFICATE).certificate("412").invoice(invoice(1)),
            withholding(GANANCIAS, "20.00", CERTIFICATE).certificate("412").invoice(invoice(2)),
            withholding(GANANCIAS, "20.01", ORDER).certificate("412").invoice(invoice(2)));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("30.00"));
    assertThat(book.findings())
        .extracting(WithholdingFinding::toString)
        .containsExactly("CONTRADICTED GANANCIAS ARS 20.00, ARS 20.01");
  }

  @Test
  void comparesThePaymentThatDoesNotTellItsTaxesApart() {
    WithholdingBook book =
        WithholdingBook.builder()
            .add(
                withholding(GANANCIAS, "46.23", CERTIFICATE)
                    .order("APB 1")
                    .certificate("1")
                    .build())
            .add(
                withholding(ENTRE_RIOS, "3.00", CERTIFICATE)
                    .order("APB 1")
                    .certificate("2")
                    .build())
            .claim(new WithheldClaim(SANCOR_SALUD, "APB 1", ars("50.00"), ORDER))
            .claim(new WithheldClaim(SANCOR_SALUD, "APB 2", ars("7.00"), ORDER))
            .claim(new WithheldClaim(SERENA_ART, "APB 1", ars("9.00"), ORDER))
            .build();

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("49.23"));
    assertThat(book.missing())
        .extracting(MissingCertificate::toString)
        .containsExactly("NO_TAX ARS 0.77", "NO_TAX ARS 7.00", "NO_TAX ARS 9.00");
  }

  @Test
  void reportsAPaymentThatSaysLessThanItsCertificates() {
    WithholdingBook book =
        WithholdingBook.builder()
            .add(
                withholding(GANANCIAS, "46.23", CERTIFICATE)
                    .order("APB 1")
                    .certificate("1")
                    .build())
            .claim(new WithheldClaim(SANCOR_SALUD, "APB 1", ars("46.22"), ORDER))
            .build();

    assertThat(book.findings(CONTRADICTED)).hasSize(1);
    assertThat(book.missing()).isEmpty();
  }

  @Test
  void pointsAtACertificateThatNamesNoPayment() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "46.23", ORDER).order("APB 1"),
            withholding(GANANCIAS, "46.23", CERTIFICATE).certificate("412"));

    assertThat(book.findings(POSSIBLY_SAME)).hasSize(1);
    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("92.46"));
  }

  /** Amounts of vectors/withholding_vectors.json (Odoo's tests of l10n_ar_withholding). */
  @ParameterizedTest
  @CsvSource({
    "1000.00, 10, 100.00, false",
    "500.00, 10, 50.00, false",
    "22130.00, 6, 1327.80, false",
    "40000.00, 6, 2400.00, false",
    "30000.00, 6, 1327.80, true",
    "1000.00, 10, 100.01, false",
    "1000.00, 10, 99.99, false",
    "1000.00, 10, 100.02, true",
    "1000.00, 10, -100.00, false",
    "1000.00, 10, -100.02, true",
    "333.33, 1.75, 5.83, false",
  })
  void comparesBaseTimesRateWithTheAmount(
      String base, String rate, String amount, boolean reported) {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, amount, CERTIFICATE)
                .certificate("412")
                .base(ars(base))
                .rate(Percentage.parse(rate)));

    assertThat(book.findings(RATE_MISMATCH)).hasSize(reported ? 1 : 0);
    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars(amount));
  }

  @Test
  void saysWhatBaseTimesRateWouldBe() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "1327.80", CERTIFICATE)
                .certificate("412")
                .base(ars("30000.00"))
                .rate(Percentage.parse("6")));

    assertThat(book.findings(RATE_MISMATCH).get(0))
        .hasToString("RATE_MISMATCH GANANCIAS ARS 1327.80, ARS 1800.00");
  }

  @Test
  void totalsByPayerTaxProvinceAndPeriod() {
    Source serena = Source.document(SERENA_ART, "WITHHOLDING", "9", "cc");
    WithholdingBook book =
        WithholdingBook.builder()
            .add(dated(GANANCIAS, "1.00", "1", "2024-02-15"))
            .add(dated(GANANCIAS, "2.00", "2", "2024-02-16"))
            .add(dated(GANANCIAS, "-0.50", "3", "2024-02-29"))
            .add(dated(ENTRE_RIOS, "4.00", "4", "2024-02-29"))
            .add(
                withholding(GANANCIAS, "8.00", serena).certificate("9").build(),
                LocalDate.of(2024, 3, 1))
            .add(withholding(GANANCIAS, "16.00", serena).certificate("10").build())
            .build();

    assertThat(book.totals(FORTNIGHT))
        .extracting(total -> total.payer().orElseThrow() + " " + total)
        .containsExactly(
            "sancor-salud GANANCIAS 2024-02/1 ARS 1.00",
            "sancor-salud GANANCIAS 2024-02/2 ARS 1.50",
            "sancor-salud IIBB Entre Ríos 2024-02/2 ARS 4.00",
            "serena-art GANANCIAS undated ARS 16.00",
            "serena-art GANANCIAS 2024-03/1 ARS 8.00");
    assertThat(book.totals(MONTH).get(0)).hasToString("GANANCIAS 2024-02 ARS 2.50");
  }

  @Test
  void keepsWhatNamesNeitherPayerNorPaymentNorCertificate() {
    WithholdingBook book =
        book(
            withholding(GANANCIAS, "1.00", Source.ledger("A")),
            withholding(GANANCIAS, "1.00", Source.ledger("B")));

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars("2.00"));
    assertThat(book.totals(MONTH).get(0).payer()).isEmpty();
    assertThat(book.missing()).hasSize(2);
  }

  private static Withholding dated(
      WithholdingTax tax, String amount, String certificate, String day) {
    return withholding(tax, amount, CERTIFICATE)
        .certificate(certificate)
        .day(LocalDate.parse(day))
        .build();
  }

  private static WithholdingBook book(Withholding.Builder... readings) {
    WithholdingBook.Builder book = WithholdingBook.builder();
    for (Withholding.Builder reading : readings) {
      book.add(reading.build());
    }
    return book.build();
  }

  private static Withholding.Builder withholding(WithholdingTax tax, String amount, Source source) {
    return Withholding.builder(tax, ars(amount), source);
  }

  private static InvoiceRef invoice(int number) {
    Owner owner = Owner.of(SANCOR_SALUD, Cuit.parse("30-71234567-1"));
    return InvoiceRef.of(
        InvoiceKey.of(owner, InvoiceKind.INVOICE, Letter.B, new ArgentineNumber(17, number)));
  }

  private static Source document(String what, String name, String digest) {
    return Source.document(SANCOR_SALUD, what, name, digest);
  }

  private static Money ars(String amount) {
    return Money.of(amount, Currencies.ARS);
  }
}
