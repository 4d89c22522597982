package dev.portalsdk.billing.withholding;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VoucherWithholdingsTest {

  private static final LocalDate PAID = LocalDate.of(2018, 1, 29);

  private static final CrossedInvoice FIRST =
      invoice(
          1205,
          Map.of(
              PaymentTerm.INCOME_TAX_WITHHELD, "20.00",
              PaymentTerm.ICA_WITHHELD, "7.00",
              PaymentTerm.VAT_WITHHELD, "28.50",
              PaymentTerm.STAMP_TAX, "0.00"));

  @Test
  void takesTheFourColumnsAndNoZero() {
    VoucherWithholdings found = VoucherWithholdings.of(statement(FIRST));

    assertThat(found.items())
        .extracting(one -> one.tax() + " " + one.amount() + " " + one.order().orElseThrow())
        .containsExactlyInAnyOrder(
            "RETEFUENTE COP 20.00 10982", "RETEICA COP 7.00 10982", "RETEIVA COP 28.50 10982");
    assertThat(found.items())
        .allSatisfy(one -> assertThat(one.certificate()).isEmpty())
        .allSatisfy(one -> assertThat(one.day()).isEmpty())
        .allSatisfy(one -> assertThat(one.source().name()).isEqualTo("10982 FE1205"));
    assertThat(found.unseen()).isEmpty();
    assertThat(found.isWhole()).as("a list that nobody proved").isFalse();
  }

  @Test
  void namesTheColumnsThatTheScreenDoesNotShow() {
    CrossedInvoice screen = invoice(1206, Map.of(PaymentTerm.STAMP_TAX, "1.00"));

    VoucherWithholdings found = VoucherWithholdings.of(statement(FIRST, screen));

    assertThat(found.unseen())
        .containsExactlyInAnyOrder(
            PaymentTerm.INCOME_TAX_WITHHELD, PaymentTerm.ICA_WITHHELD, PaymentTerm.VAT_WITHHELD);
    assertThat(found.items()).hasSize(4);
  }

  @Test
  void countsBothOfTwoEqualRowsOfOneInvoice() {
    CrossedInvoice advance = invoice(1206, Map.of(PaymentTerm.ICA_WITHHELD, "5.00"));
    WithholdingBook.Builder builder = WithholdingBook.builder();
    for (int reading = 0; reading < 2; reading++) {
      VoucherWithholdings.of(statement(advance, advance)).items().forEach(builder::add);
    }

    assertThat(builder.build().withheld(Currencies.COP)).isEqualTo(cop("10.00"));
  }

  @Test
  void fillsTheBookByInvoiceAndByTheDayOfPayment() {
    CrossedInvoice second = invoice(1206, Map.of(PaymentTerm.INCOME_TAX_WITHHELD, "20.00"));
    VoucherWithholdings found = VoucherWithholdings.of(statement(FIRST, second));
    WithholdingBook.Builder builder = WithholdingBook.builder();
    found.items().forEach(one -> builder.add(one, found.paid()));

    WithholdingBook book = builder.build();

    assertThat(book.withheld(Currencies.COP)).isEqualTo(cop("75.50"));
    assertThat(book.entries()).hasSize(4);
    assertThat(book.entries()).allSatisfy(entry -> assertThat(entry.day()).hasValue(PAID));
    assertThat(book.findings()).isEmpty();
    assertThat(book.missing()).hasSize(4);
    assertThat(book.totals(WithholdingPeriod.Length.MONTH).get(0))
        .hasToString("RETEFUENTE 2018-01 COP 40.00");
  }

  private static CrossedInvoice invoice(long number, Map<PaymentTerm, String> amounts) {
    CrossedInvoice.Builder invoice =
        CrossedInvoice.builder(new ColombianNumber("FE", number), cop("1.00"));
    amounts.forEach((term, amount) -> invoice.amount(term, cop(amount)));
    return invoice.build();
  }

  private static VoucherStatement statement(CrossedInvoice... invoices) {
    Owner owner = Owner.of(MUTUAL_SER, Nit.parse("800.003.122-6"));
    VoucherRef ref = new VoucherRef(owner, PAID, "10982");
    Listing<CrossedInvoice> listing =
        new Listing<>(
            List.of(invoices),
            List.of(),
            Completeness.unproven("voucher.xlsx", invoices.length, 0, 0));
    return new VoucherStatement(PaymentVoucher.builder(ref).paid(cop("2.00")).build(), listing);
  }

  private static Money cop(String amount) {
    return Money.parse("COP " + amount);
  }
}
