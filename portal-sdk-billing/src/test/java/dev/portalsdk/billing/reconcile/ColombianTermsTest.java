package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColombianTermsTest {

  private static final Owner OWNER = Owner.of(PortalId.of("mutual-ser"), Nit.parse("900123456-8"));
  private static final InvoiceKey KEY =
      InvoiceKey.of(OWNER, InvoiceKind.INVOICE, ColombianNumber.parse("FE1205"));
  private static final Map<PaymentTerm, String> NOTHING_ELSE =
      Map.ofEntries(
          Map.entry(PaymentTerm.VAT, "0"),
          Map.entry(PaymentTerm.COPAYMENT, "0"),
          Map.entry(PaymentTerm.MODERATING_FEE, "0"),
          Map.entry(PaymentTerm.FINANCIAL_DISCOUNT, "0"),
          Map.entry(PaymentTerm.INCOME_TAX_WITHHELD, "0"),
          Map.entry(PaymentTerm.ICA_WITHHELD, "0"),
          Map.entry(PaymentTerm.VAT_WITHHELD, "0"),
          Map.entry(PaymentTerm.STAMP_TAX, "0"),
          Map.entry(PaymentTerm.ATTACHMENT, "0"),
          Map.entry(PaymentTerm.CROSSED, "0"));

  private static Money cop(String amount) {
    return Money.of(amount, COP);
  }

  private static VoucherStatement voucher(
      String number, String day, String paid, Map<PaymentTerm, String> amounts) {
    PaymentVoucher voucher =
        PaymentVoucher.builder(new VoucherRef(OWNER, LocalDate.parse(day), number))
            .paid(cop(paid))
            .build();
    CrossedInvoice.Builder row = CrossedInvoice.builder(ColombianNumber.parse("FE1205"), cop(paid));
    amounts.forEach((term, amount) -> row.amount(term, cop(amount)));
    return new VoucherStatement(voucher, Listing.whole("detail", List.of(row.build())));
  }

  private static VoucherStatement whole(
      String number, String day, String paid, String balance, Map<PaymentTerm, String> others) {
    Map<PaymentTerm, String> amounts = new EnumMap<>(NOTHING_ELSE);
    amounts.put(PaymentTerm.INVOICED, "1000.00");
    amounts.put(PaymentTerm.BALANCE, balance);
    amounts.putAll(others);
    return voucher(number, day, paid, amounts);
  }

  private static Balance balance(String asOf, VoucherStatement... vouchers) {
    Remittance.Builder remittance = Remittance.builder();
    remittance.vouchers(OWNER, Listing.whole("vouchers", List.of(vouchers)));
    return Reconciler.asOf(LocalDate.parse(asOf))
        .reconcile(Ledger.of(List.of(), List.of()), remittance.build())
        .balances()
        .get(0);
  }

  @Test
  void theWorkbookClosesAnInvoiceToTheCent() {
    VoucherStatement statement =
        whole(
            "10982",
            "2018-01-29",
            "915.50",
            "0",
            Map.of(
                PaymentTerm.INCOME_TAX_WITHHELD, "20.00",
                PaymentTerm.ICA_WITHHELD, "4.50",
                PaymentTerm.COPAYMENT, "50.00",
                PaymentTerm.FINANCIAL_DISCOUNT, "10.00"));

    Balance balance = balance("2018-02-28", statement);

    assertThat(balance.invoice()).isEqualTo(KEY);
    assertThat(balance.verdict()).hasToString("CLOSES");
    assertThat(balance.known(TermKind.WITHHELD)).contains(cop("24.50"));
    assertThat(balance.explain()).contains("WITHHELD RETEICA 10982 COP 4.50");
  }

  @Test
  void nineOfTwentyColumnsCannotBalance() {
    VoucherStatement screen =
        voucher(
            "10982",
            "2018-01-29",
            "915.50",
            Map.of(
                PaymentTerm.INVOICED, "1000.00",
                PaymentTerm.NET, "975.50",
                PaymentTerm.FINANCIAL_DISCOUNT, "10.00",
                PaymentTerm.BALANCE, "0",
                PaymentTerm.ATTACHMENT, "0"));

    assertThat(balance("2018-02-28", screen).verdict())
        .hasToString("UNKNOWABLE [BILLED, PAID, WITHHELD, COPAYMENT, MODERATING_FEE]");
  }

  @Test
  void severalPaymentsAddUpAndTheLastOneSaysWhatIsOpen() {
    VoucherStatement first = whole("10982", "2018-01-29", "600.00", "400.00", Map.of());
    VoucherStatement second = whole("11200", "2018-02-27", "400.00", "0", Map.of());

    Balance between = balance("2018-02-15", second, first);
    assertThat(between.verdict()).hasToString("CLOSES");
    assertThat(between.owed()).contains(cop("400.00"));

    Balance after = balance("2018-02-28", second, first);
    assertThat(after.verdict()).hasToString("CLOSES");
    assertThat(after.owed()).contains(cop("0"));
    assertThat(after.known(TermKind.BILLED)).contains(cop("1000.00"));
  }

  @Test
  void whatACourtSeizedAndWhatAnAdvanceCrossedIsExplained() {
    VoucherStatement statement =
        whole(
            "10982",
            "2018-01-29",
            "500.00",
            "0",
            Map.of(PaymentTerm.ATTACHMENT, "200.00", PaymentTerm.CROSSED, "300.00"));

    Balance balance = balance("2018-02-28", statement);

    assertThat(balance.verdict()).hasToString("CLOSES");
    assertThat(balance.known(TermKind.SEIZED)).contains(cop("200.00"));
    assertThat(balance.known(TermKind.PAID)).contains(cop("800.00"));
  }

  @Test
  void aPesoThatNoColumnExplainsIsLeftOver() {
    VoucherStatement statement = whole("10982", "2018-01-29", "999.00", "0", Map.of());
    Balance balance = balance("2018-02-28", statement);
    assertThat(balance.verdict()).hasToString("OPEN_BY COP 1.00");
    assertThat(balance.contradicts()).isTrue();
  }

  @Test
  void theTotalOfTheBooksHasTheTaxThatTheWorkbookShowsBesideIt() {
    VoucherStatement statement =
        whole("10982", "2018-01-29", "1190.00", "0", Map.of(PaymentTerm.VAT, "190.00"));
    Remittance remittance =
        Remittance.builder().vouchers(OWNER, Listing.whole("vouchers", List.of(statement))).build();
    LedgerEntry entry = LedgerEntry.builder("FE-1", KEY).total(cop("1190.00")).build();

    Reconciliation result =
        Reconciler.asOf(LocalDate.parse("2018-02-28"))
            .reconcile(Ledger.of(List.of(entry)), remittance);

    assertThat(result.queue(Queue.AMOUNT_DIFFERS)).isEmpty();
    assertThat(result.postings()).hasSize(1);
  }
}
