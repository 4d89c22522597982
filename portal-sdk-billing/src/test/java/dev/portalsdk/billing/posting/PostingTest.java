package dev.portalsdk.billing.posting;

import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostingTest {

  private static final PortalId SANCOR = PortalId.of("sancor-salud");
  private static final InvoiceRef INVOICE =
      InvoiceRef.parse("sancor-salud;;CUIT:30712345671;INVOICE;B;AR:00017-00004179");
  private static final Source ORDER =
      Source.document(SANCOR, "PAYMENT_ORDER", "APB 10118036", "a".repeat(64));

  private static Posting posting(String entry, String label, Source source) {
    return Posting.of(
        entry, INVOICE, TermKind.PAID, label, Money.of("10", ARS), source, "INVOICE_KEY");
  }

  @Test
  void isKnownByItsPartsAndNotByTheRule() {
    Posting posting = posting("FC-1", "APB", ORDER);
    Posting otherRule =
        Posting.of("FC-1", INVOICE, TermKind.PAID, "APB", Money.of("10", ARS), ORDER, "OTHER");

    assertThat(posting.id()).matches("[0-9a-f]{64}").isEqualTo(otherRule.id());
    assertThat(posting).isEqualTo(posting("FC-1", "APB", ORDER)).isNotEqualTo(otherRule);
  }

  @Test
  void hasAnotherIdWhereTextsAreOnlyCutOtherwise() {
    assertThat(
            Set.of(
                posting("FC-1", "APB", ORDER).id(),
                posting("FC-1\nAPB", "", ORDER).id(),
                posting("FC-1", "", Source.list(SANCOR, "orders", "APB 1")).id(),
                posting("FC-1", "", Source.list(SANCOR, "orders APB", "1")).id(),
                posting("FC-1", "", Source.ledger("orders APB 1")).id()))
        .hasSize(5);
  }

  @Test
  void isTakenBackAndRepeatedAsOtherPostingsThatNameIt() {
    Posting posting = posting("FC-1", "APB", ORDER);
    Posting reversal = posting.reversal();
    Posting repetition = posting.repetition();

    assertThat(reversal.amount()).isEqualTo(Money.of("-10", ARS));
    assertThat(reversal.reverses()).contains(posting.id());
    assertThat(reversal.repeats()).isEmpty();
    assertThat(repetition.amount()).isEqualTo(posting.amount());
    assertThat(repetition.repeats()).contains(posting.id());
    assertThat(Set.of(posting.id(), reversal.id(), repetition.id(), repetition.repetition().id()))
        .hasSize(4);
    assertThatThrownBy(reversal::reversal).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(reversal::repetition).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isNotPostableWithTextsThatNoDatabaseKeeps() {
    posting("FC-\uD83D\uDE00", "\n", ORDER).requirePostable();
    for (String text : new String[] {"FC\0", "FC \uD83D"}) {
      assertThatThrownBy(posting(text, "APB", ORDER)::requirePostable)
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(posting("FC-1", text, ORDER)::requirePostable)
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(posting("FC-1", "APB", Source.ledger(text))::requirePostable)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void saysWhenByWhichPaperAndByWhichRule() {
    assertThat(
            new PostedEntry(
                1, Instant.parse("2021-12-01T12:00:00Z"), posting("FC-1", "APB", ORDER)))
        .hasToString(
            "1 2021-12-01T12:00:00Z FC-1 PAID APB ARS 10.00"
                + " (sancor-salud PAYMENT_ORDER APB 10118036), INVOICE_KEY");
  }
}
