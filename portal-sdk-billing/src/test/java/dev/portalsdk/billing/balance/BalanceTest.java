package dev.portalsdk.billing.balance;

import static dev.portalsdk.core.money.Currencies.ARS;
import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BalanceTest {

  private static final PortalId SANCOR = PortalId.of("sancor-salud");
  private static final InvoiceKey KEY =
      InvoiceKey.of(
          Owner.of(SANCOR, Cuit.parse("30-71234567-1")),
          InvoiceKind.INVOICE,
          Letter.B,
          ArgentineNumber.parse("00017-00004179"));
  private static final Source ROW = Source.list(SANCOR, "invoices", "B 00017-00004179");

  private final Balance.Builder balance =
      Balance.builder(KEY, ARS, EnumSet.of(TermKind.BILLED, TermKind.PAID, TermKind.OPEN));

  private static Money ars(String amount) {
    return Money.of(amount, ARS);
  }

  @Test
  void closesIfEachPesoIsExplained() {
    Balance closed =
        balance
            .known(TermKind.OPEN, "", ars("0"), ROW)
            .known(TermKind.PAID, "APB 10118036", ars("2311.66"), ROW)
            .known(TermKind.BILLED, "", ars("2311.66"), ROW)
            .build();

    assertThat(closed.verdict().state()).isEqualTo(Verdict.State.CLOSES);
    assertThat(closed.contradicts()).isFalse();
    assertThat(closed.explain())
        .isEqualTo(
            """
            INVOICE B 00017-00004179
              BILLED ARS 2311.66 (sancor-salud invoices B 00017-00004179)
              PAID APB 10118036 ARS 2311.66 (sancor-salud invoices B 00017-00004179)
              OPEN ARS 0.00 (sancor-salud invoices B 00017-00004179)
              = CLOSES""");
  }

  @Test
  void aTermThatNobodyAddedIsUnseen() {
    Balance unknown = balance.known(TermKind.BILLED, "", ars("1"), ROW).build();
    assertThat(unknown.unseen()).isEqualTo(Set.of(TermKind.PAID, TermKind.OPEN));
    assertThat(unknown.verdict()).hasToString("UNKNOWABLE [PAID, OPEN]");
    assertThat(unknown.known(TermKind.PAID)).isEmpty();
    assertThat(unknown.owed()).isEmpty();
  }

  @Test
  void aKindIsUnknownIfOneOfItsLinesIs() {
    Balance half =
        balance
            .known(TermKind.BILLED, "", ars("10"), ROW)
            .known(TermKind.PAID, "1", ars("4"), ROW)
            .unseen(TermKind.PAID, "2", UnseenReason.OTHER, "its document was not read")
            .known(TermKind.OPEN, "", ars("0"), ROW)
            .build();
    assertThat(half.known(TermKind.PAID)).isEmpty();
    assertThat(half.verdict().missing()).containsExactly(TermKind.PAID);
  }

  @Test
  void whatIsLeftIsOwedWhereThePayerDoesNotSayIt() {
    Balance owed =
        balance
            .known(TermKind.BILLED, "", ars("10"), ROW)
            .known(TermKind.PAID, "", ars("4"), ROW)
            .build();
    assertThat(owed.verdict().left()).contains(ars("6"));
    assertThat(owed.owed()).contains(ars("6"));
    assertThat(owed.contradicts()).isFalse();
  }

  @Test
  void moreThanWasBilledContradicts() {
    Balance over =
        balance
            .known(TermKind.BILLED, "", ars("10"), ROW)
            .known(TermKind.PAID, "", ars("10.01"), ROW)
            .build();
    assertThat(over.verdict()).hasToString("OPEN_BY ARS -0.01");
    assertThat(over.contradicts()).isTrue();
  }

  @Test
  void thePayersOwnBalanceIsNotBentToFit() {
    Balance off =
        balance
            .known(TermKind.BILLED, "", ars("10"), ROW)
            .known(TermKind.PAID, "", ars("4"), ROW)
            .known(TermKind.OPEN, "", ars("5.99"), ROW)
            .build();
    assertThat(off.verdict()).hasToString("OPEN_BY ARS 0.01");
    assertThat(off.contradicts()).isTrue();
    assertThat(off.owed()).contains(ars("5.99"));
  }

  @Test
  void isInOneCurrency() {
    assertThatThrownBy(() -> balance.known(TermKind.PAID, "", Money.zero(COP), ROW))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
