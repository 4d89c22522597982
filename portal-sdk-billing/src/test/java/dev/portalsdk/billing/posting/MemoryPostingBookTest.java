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
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryPostingBookTest {

  private static final Instant AT = Instant.parse("2021-12-01T12:00:00Z");
  private static final InvoiceRef INVOICE =
      InvoiceRef.parse("sancor-salud;;CUIT:30712345671;INVOICE;B;AR:00017-00004179");

  private final PostingBook book = new MemoryPostingBook();

  private static Posting posting(String amount, String sha256) {
    Source source =
        Source.document(
            PortalId.of("sancor-salud"), "PAYMENT_ORDER", "APB 10118036", sha256.repeat(64));
    return Posting.of(
        "FC-1", INVOICE, TermKind.PAID, "APB", Money.of(amount, ARS), source, "INVOICE_KEY");
  }

  @Test
  void postsAPaperOnceHoweverOftenItIsRead() {
    assertThat(book.post(List.of(posting("10", "a")), AT)).hasSize(1);
    assertThat(book.post(List.of(posting("10", "b"), posting("20", "b")), AT))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.sequence()).isEqualTo(2);
              assertThat(entry.posting()).isEqualTo(posting("20", "b"));
            });
    assertThat(book.entries()).hasSize(2);
  }

  @Test
  void takesBackByAReversingEntryAndOnlyOnce() {
    String id = book.post(List.of(posting("10", "a")), AT).get(0).posting().id();

    PostedEntry reversal = book.undo(id, AT.plusSeconds(60));

    assertThat(reversal.posting().amount()).isEqualTo(Money.of("-10", ARS));
    assertThat(reversal.posting().reverses()).contains(id);
    assertThat(reversal.at()).isEqualTo(AT.plusSeconds(60));
    assertThatThrownBy(() -> book.undo(id, AT)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> book.undo(reversal.posting().id(), AT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> book.undo("no such id", AT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatWasTakenBackDoesNotReturnByItself() {
    String id = book.post(List.of(posting("10", "a")), AT).get(0).posting().id();
    book.undo(id, AT);
    assertThat(book.post(List.of(posting("10", "a")), AT)).isEmpty();
  }

  @Test
  void theAuditSaysWhenByWhichPaperAndByWhichRule() {
    book.post(List.of(posting("2311.66", "a")), AT);
    PostedEntry entry = book.entries().get(0);
    assertThat(entry)
        .hasToString(
            "1 2021-12-01T12:00:00Z FC-1 PAID APB ARS 2311.66"
                + " (sancor-salud PAYMENT_ORDER APB 10118036), INVOICE_KEY");
    assertThat(entry.posting().source().sha256()).contains("a".repeat(64));
  }
}
