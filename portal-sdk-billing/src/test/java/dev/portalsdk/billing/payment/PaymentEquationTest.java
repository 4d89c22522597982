package dev.portalsdk.billing.payment;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.payment.PaymentEquation.COLOMBIAN_VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MS15")
class PaymentEquationTest {

  /** 1,000.00 + 190.00 less what is taken away leaves 1,000.49. */
  private static final Map<PaymentTerm, String> WHOLE =
      Map.ofEntries(
          Map.entry(PaymentTerm.INVOICED, "1000.00"),
          Map.entry(PaymentTerm.VAT, "190.00"),
          Map.entry(PaymentTerm.COPAYMENT, "10.00"),
          Map.entry(PaymentTerm.MODERATING_FEE, "5.00"),
          Map.entry(PaymentTerm.FINANCIAL_DISCOUNT, "20.00"),
          Map.entry(PaymentTerm.INCOME_TAX_WITHHELD, "20.00"),
          Map.entry(PaymentTerm.ICA_WITHHELD, "7.00"),
          Map.entry(PaymentTerm.VAT_WITHHELD, "28.50"),
          Map.entry(PaymentTerm.STAMP_TAX, "0.00"),
          Map.entry(PaymentTerm.ATTACHMENT, "50.01"),
          Map.entry(PaymentTerm.CROSSED, "40.00"),
          Map.entry(PaymentTerm.BALANCE, "9.00"),
          Map.entry(PaymentTerm.NET, "123.45"));

  private static final CrossedInvoice BALANCED = invoice("1000.49", WHOLE);

  @Test
  void leavesNothingOfAnInvoiceWhoseAmountsAddUp() {
    assertThat(COLOMBIAN_VOUCHER.remainder(BALANCED)).hasValue(cop("0.00"));
    assertThat(COLOMBIAN_VOUCHER.unseen(BALANCED)).isEmpty();
  }

  @Test
  void findsTheCentThatIsMissing() {
    assertThat(COLOMBIAN_VOUCHER.remainder(invoice("1000.48", WHOLE))).hasValue(cop("0.01"));
    assertThat(COLOMBIAN_VOUCHER.remainder(invoice("1000.50", WHOLE))).hasValue(cop("-0.01"));
  }

  @Test
  void saysWhichTermsTheScreenDoesNotShowAndAddsNothingUp() {
    CrossedInvoice screen =
        invoice(
            "1000.49",
            Map.of(
                PaymentTerm.INVOICED, "1000.00",
                PaymentTerm.NET, "123.45",
                PaymentTerm.FINANCIAL_DISCOUNT, "20.00",
                PaymentTerm.BALANCE, "9.00",
                PaymentTerm.ATTACHMENT, "50.01"));

    assertThat(COLOMBIAN_VOUCHER.unseen(screen))
        .containsExactlyInAnyOrder(
            PaymentTerm.VAT,
            PaymentTerm.INCOME_TAX_WITHHELD,
            PaymentTerm.ICA_WITHHELD,
            PaymentTerm.VAT_WITHHELD,
            PaymentTerm.STAMP_TAX,
            PaymentTerm.CROSSED,
            PaymentTerm.COPAYMENT,
            PaymentTerm.MODERATING_FEE);
    assertThat(COLOMBIAN_VOUCHER.remainder(screen)).isEmpty();
    VoucherBalance balance =
        COLOMBIAN_VOUCHER.balance(voucher("1000.49", "0.00", "0.00"), List.of(screen));
    assertThat(balance.isBalanced()).isFalse();
    assertThat(balance.isOff()).isFalse();
    assertThat(balance).hasToString("8 terms unseen");
  }

  @Test
  void balancesAVoucherOfSeveralInvoicesAndWhatIsPending() {
    VoucherBalance balance =
        COLOMBIAN_VOUCHER.balance(
            voucher("2101.48", "100.00", "0.50"), List.of(BALANCED, BALANCED));

    assertThat(balance.unapplied()).hasValue(cop("0.00"));
    assertThat(balance.isBalanced()).isTrue();
    assertThat(balance).hasToString("balanced");
  }

  @Test
  void namesEachInvoiceThatIsOffAlsoTwoOfTheSame() {
    CrossedInvoice off = invoice("900.49", WHOLE);
    VoucherBalance balance =
        COLOMBIAN_VOUCHER.balance(voucher("2801.47", "0.00", "0.00"), List.of(off, BALANCED, off));

    assertThat(balance.remainders())
        .containsExactly(
            new InvoiceRemainder(off, cop("100.00")), new InvoiceRemainder(off, cop("100.00")));
    assertThat(balance.isOff()).isTrue();
    assertThat(balance).hasToString("2 invoices off, unapplied COP 0.00");
  }

  @Test
  void saysWhatWasPaidAndIsInNoInvoice() {
    VoucherBalance balance =
        COLOMBIAN_VOUCHER.balance(voucher("1000.99", "0.00", "0.00"), List.of(BALANCED));

    assertThat(balance.unapplied()).hasValue(cop("0.50"));
    assertThat(balance.isOff()).isTrue();
    assertThat(balance.isBalanced()).isFalse();
  }

  @Test
  void doesNotBalanceAVoucherThatDoesNotSayWhatIsPending() {
    PaymentVoucher silent = PaymentVoucher.builder(ref()).paid(cop("1000.49")).build();
    VoucherBalance balance = COLOMBIAN_VOUCHER.balance(silent, List.of(BALANCED));

    assertThat(balance.unapplied()).isEmpty();
    assertThat(balance.isBalanced()).isFalse();
    assertThat(balance.isOff()).isFalse();
  }

  @Test
  void takesAnEquationOfItsUsers() {
    PaymentEquation simple =
        PaymentEquation.of(
            EnumSet.of(PaymentTerm.INVOICED), EnumSet.of(PaymentTerm.PAID, PaymentTerm.BALANCE));
    CrossedInvoice invoice =
        invoice("60.00", Map.of(PaymentTerm.INVOICED, "100.00", PaymentTerm.BALANCE, "30.00"));

    assertThat(simple.remainder(invoice)).hasValue(cop("10.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PaymentEquation.of(EnumSet.of(PaymentTerm.PAID), EnumSet.of(PaymentTerm.PAID)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentEquation.of(Set.of(), EnumSet.of(PaymentTerm.PAID)));
  }

  private static CrossedInvoice invoice(String paid, Map<PaymentTerm, String> amounts) {
    CrossedInvoice.Builder invoice =
        CrossedInvoice.builder(new ColombianNumber("FE", 1205), cop(paid));
    amounts.forEach((term, amount) -> invoice.amount(term, cop(amount)));
    return invoice.build();
  }

  private static PaymentVoucher voucher(String paid, String pending, String advance) {
    return PaymentVoucher.builder(ref())
        .paid(cop(paid))
        .pending(cop(pending))
        .pendingAdvance(cop(advance))
        .build();
  }

  private static VoucherRef ref() {
    Owner owner = Owner.of(MUTUAL_SER, Nit.parse("800.003.122-6"));
    return new VoucherRef(owner, LocalDate.of(2018, 1, 29), "10982");
  }

  private static Money cop(String amount) {
    return Money.parse("COP " + amount);
  }
}
