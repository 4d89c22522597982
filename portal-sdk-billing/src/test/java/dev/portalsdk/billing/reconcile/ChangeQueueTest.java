package dev.portalsdk.billing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.store.ChangeType;
import dev.portalsdk.billing.store.Changes;
import dev.portalsdk.core.identity.Cuit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeQueueTest {

  private static final InvoiceKey INVOICE =
      InvoiceKey.of(
          Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1")),
          InvoiceKind.INVOICE,
          ArgentineNumber.parse("0017-00004179"));
  private static final String REF = InvoiceRef.of(INVOICE).text();

  private static QueueItem item(Change change) {
    Findings findings = new Findings(LocalDate.of(2025, 8, 31));
    new ChangeQueue(findings).of(List.of(change));
    assertThat(findings.items).hasSize(1);
    return findings.items.get(0);
  }

  @Test
  void saysFromWhatToWhatAnInvoiceHasChanged() {
    QueueItem item =
        item(Changes.of(ChangeType.STATUS_CHANGED, REF, "IN_PROCESS", "SETTLED 2025-08-20"));

    assertThat(item.queue()).isEqualTo(Queue.CHANGED);
    assertThat(item.vouchers()).containsExactly(INVOICE);
    assertThat(item.matter()).isEqualTo(Matter.CHANGED_BY_PAYER);
    assertThat(item.text())
        .isEqualTo("it changed at the portal: STATUS_CHANGED: IN_PROCESS → SETTLED 2025-08-20");
  }

  @Test
  void saysWhatIsNewWhatIsGoneAndWhatHasNoWords() {
    assertThat(item(Changes.of(ChangeType.PAID, REF, null, "SETTLED")).detail())
        .isEqualTo("PAID: SETTLED");
    assertThat(item(Changes.of(ChangeType.DEBITED, REF, "ARS 1.00", null)).detail())
        .isEqualTo("DEBITED: ARS 1.00 → -");
    assertThat(item(Changes.of(ChangeType.ROW_VANISHED, REF, null, null)).detail())
        .isEqualTo("ROW_VANISHED");
  }

  @Test
  void keepsAChangeOfWhatIsNoInvoice() {
    assertThat(item(Changes.of(ChangeType.VOUCHER_APPEARED, "mutual-ser;10982", null, "x")))
        .satisfies(item -> assertThat(item.vouchers()).isEmpty());
  }
}
