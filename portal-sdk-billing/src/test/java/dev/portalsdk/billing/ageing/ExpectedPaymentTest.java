package dev.portalsdk.billing.ageing;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedPaymentTest {

  private static final LocalDate RECEIVED = LocalDate.of(2024, 2, 1);
  private static final List<PaymentHabit> HABITS =
      PaymentHabit.of(
          AgeingBasis.RECEIVED,
          List.of(paid(SERENA_ART, 28, "ARS 1.00"), paid(SERENA_ART, 29, "ARS 9.00")));

  @Test
  void believesTheDayThatThePayerNames() {
    Invoice scheduled = invoice(InvoiceState.CREDIT_SCHEDULED);

    ExpectedPayment expected = ExpectedPayment.of(Receivable.of(scheduled), HABITS);

    assertThat(expected).hasToString("INVOICE B 00029-00005839 at 2024-02-20, SCHEDULED");
  }

  @Test
  void takesNoOtherDayOfAStatusForASchedule() {
    Invoice settled = invoice(InvoiceState.SETTLED);

    assertThat(ExpectedPayment.of(Receivable.of(settled), HABITS).ground())
        .isEqualTo(ExpectedPayment.Ground.DUE);
  }

  @Test
  void takesTheDueDayIfThePayerNamesNone() {
    Receivable due = item(SERENA_ART).due(LocalDate.of(2024, 4, 1)).received(RECEIVED).build();

    assertThat(ExpectedPayment.of(due, HABITS))
        .hasToString("INVOICE B 00029-00005839 at 2024-04-01, DUE");
  }

  @Test
  void addsTheMedianToTheDayOfReceptionAPartOfADayAsOne() {
    Receivable received = item(SERENA_ART).received(RECEIVED).issued(RECEIVED.minusDays(9)).build();

    ExpectedPayment expected = ExpectedPayment.of(received, HABITS);

    assertThat(expected.day()).hasValue(LocalDate.of(2024, 3, 1));
    assertThat(expected.ground()).isEqualTo(ExpectedPayment.Ground.HABIT);
    assertThat(expected.receivable()).isSameAs(received);
  }

  @Test
  void saysThatNobodyKnows() {
    Receivable otherPayer = item(SANCOR_SALUD).received(RECEIVED).build();
    Receivable otherDay = item(SERENA_ART).issued(RECEIVED).build();
    Receivable otherCurrency =
        Receivable.builder(item(SERENA_ART).build().key(), Currencies.COP)
            .received(RECEIVED)
            .build();

    assertThat(ExpectedPayment.of(List.of(otherPayer, otherDay, otherCurrency), HABITS))
        .allSatisfy(
            expected -> {
              assertThat(expected.ground()).isEqualTo(ExpectedPayment.Ground.NONE);
              assertThat(expected.day()).isEmpty();
            });
  }

  private static Invoice invoice(InvoiceState state) {
    return Invoice.builder(item(SERENA_ART).build().key())
        .received(RECEIVED)
        .due(LocalDate.of(2024, 4, 1))
        .total(Money.parse("ARS 1.00"))
        .status(InvoiceStatus.of(state, LocalDate.of(2024, 2, 20), ""))
        .build();
  }

  private static Receivable.Builder item(PortalId payer) {
    Owner owner = Owner.of(payer, Cuit.parse("30-71234567-1"));
    return Receivable.builder(
        InvoiceKey.of(owner, InvoiceKind.INVOICE, Letter.B, new ArgentineNumber(29, 5839)),
        Currencies.ARS);
  }

  private static Settlement paid(PortalId payer, int days, String amount) {
    return new Settlement(payer, RECEIVED, RECEIVED.plusDays(days), Money.parse(amount));
  }
}
