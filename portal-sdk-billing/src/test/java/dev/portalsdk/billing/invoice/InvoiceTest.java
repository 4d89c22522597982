package dev.portalsdk.billing.invoice;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoiceTest {

  private static final Owner OWNER = Owner.of(SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final ArgentineNumber NUMBER = new ArgentineNumber(25, 43905);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 8);
  private static final InvoiceStatus STATUS =
      InvoiceStatus.of(InvoiceState.IN_PROCESS, "En proceso");

  @Test
  void isEqualByWhatItSaysAndNotByHowItWasShown() {
    Invoice shown = builder(Letter.B).shown(Shown.of(Map.of("IMPORTE", "1,00"))).build();

    assertThat(builder(Letter.B).build()).isEqualTo(shown).hasSameHashCodeAs(shown);
    assertThat(builder(Letter.E).build()).isNotEqualTo(shown);
    assertThat(builder(Letter.B).issued(DAY.plusDays(1)).build()).isNotEqualTo(shown);
    assertThat(builder(Letter.B).total(Money.parse("ARS 2.00")).build()).isNotEqualTo(shown);
  }

  @Test
  void tellsAnInvoiceFromACreditNoteAndALetterFromItsAbsence() {
    InvoiceKey invoice = key(InvoiceKind.INVOICE, Letter.B);

    assertThat(key(InvoiceKind.CREDIT_NOTE, Letter.B)).isNotEqualTo(invoice);
    assertThat(key(InvoiceKind.INVOICE, Letter.E)).isNotEqualTo(invoice);
    assertThat(invoice.withoutLetter()).isNotEqualTo(invoice);
    assertThat(invoice.withoutLetter())
        .isEqualTo(key(InvoiceKind.INVOICE, Letter.E).withoutLetter());
    Owner other = Owner.of(SERENA_ART, Cuit.parse("30-98765432-1"));
    assertThat(InvoiceKey.of(other, InvoiceKind.INVOICE, Letter.B, NUMBER)).isNotEqualTo(invoice);
  }

  @Test
  void keepsAPositiveTotalAndGivesItsSideByTheKind() {
    Money one = Money.parse("ARS 1.00");
    Invoice note = builder(key(InvoiceKind.CREDIT_NOTE, Letter.B)).build();

    assertThat(note.total()).isEqualTo(one);
    assertThat(note.signedTotal()).isEqualTo(one.negated());
    assertThat(builder(Letter.B).build().signedTotal()).isEqualTo(one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder(Letter.B).total(one.negated()).build());
  }

  @Test
  void needsItsDateTotalAndStatus() {
    InvoiceKey key = key(InvoiceKind.INVOICE, Letter.B);
    assertThatNullPointerException()
        .isThrownBy(() -> Invoice.builder(key).issued(DAY).status(STATUS).build())
        .withMessage("total");
  }

  @Test
  void comparesTheWordsOfAStatusOnlyWhereTheyAreAllThatIsKnown() {
    assertThat(InvoiceStatus.of(InvoiceState.IN_PROCESS, "EN PROCESO")).isEqualTo(STATUS);
    assertThat(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, "Rechazada"))
        .isNotEqualTo(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, "Observada"));
    assertThat(InvoiceStatus.of(InvoiceState.SETTLED, DAY, "a"))
        .isNotEqualTo(InvoiceStatus.of(InvoiceState.SETTLED, DAY.plusDays(1), "a"));
  }

  @Test
  void isAskedForByDateAndByNumberInAnyForm() {
    Invoice invoice = builder(Letter.B).build();

    assertThat(InvoiceQuery.all().matches(invoice)).isTrue();
    assertThat(InvoiceQuery.all().issued(new DateRange(DAY, DAY)).matches(invoice)).isTrue();
    assertThat(
            InvoiceQuery.all()
                .issued(new DateRange(DAY.plusDays(1), DAY.plusDays(2)))
                .matches(invoice))
        .isFalse();
    assertThat(InvoiceQuery.all().number(ArgentineNumber.parse("002500043905")).matches(invoice))
        .isTrue();
    assertThat(InvoiceQuery.all().number(new ArgentineNumber(25, 1)).matches(invoice)).isFalse();
  }

  private static Invoice.Builder builder(Letter letter) {
    return builder(key(InvoiceKind.INVOICE, letter));
  }

  private static Invoice.Builder builder(InvoiceKey key) {
    return Invoice.builder(key).issued(DAY).total(Money.parse("ARS 1.00")).status(STATUS);
  }

  private static InvoiceKey key(InvoiceKind kind, Letter letter) {
    return InvoiceKey.of(OWNER, kind, letter, NUMBER);
  }
}
