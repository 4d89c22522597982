package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The books of an invented hospital and what its payer shows in another order, each row made when
 * it is asked for. Of 100 vouchers 95 are the same on both sides; of the others one lacks its
 * letter at the portal, one has another letter, one a mistyped number, one is another one's row
 * once more, and one is unknown to the other side.
 */
final class LedgerAndPortal {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final InvoiceStatus STATUS =
      InvoiceStatus.of(InvoiceState.IN_PROCESS, "En proceso de liquidación");

  /** Shares no factor with the counts that are asked for, so that each row comes once. */
  private static final long STRIDE = 7_368_787;

  private LedgerAndPortal() {}

  static Iterable<LedgerEntry> ledger(int count) {
    return () -> IntStream.range(0, count).mapToObj(LedgerAndPortal::entry).iterator();
  }

  static Iterable<Invoice> portal(int count) {
    return () ->
        IntStream.range(0, count)
            .map(i -> (int) (i * STRIDE % count))
            .mapToObj(LedgerAndPortal::shown)
            .iterator();
  }

  private static LedgerEntry entry(int index) {
    return LedgerEntry.builder("FC", InvoiceKey.of(OWNER, kind(index), Letter.B, number(index, 0)))
        .issued(day(index))
        .total(total(index))
        .build();
  }

  private static Invoice shown(int index) {
    return switch (index % 100) {
      case 95 -> invoice(InvoiceKey.of(OWNER, kind(index), number(index, 0)), index);
      case 96 -> invoice(InvoiceKey.of(OWNER, kind(index), Letter.E, number(index, 0)), index);
      case 97 -> invoice(key(index, 50_000_000), index);
      case 98 -> invoice(key(index - 98, 0), index - 98);
      case 99 -> invoice(key(index, 60_000_000), index + 3);
      default -> invoice(key(index, 0), index);
    };
  }

  private static Invoice invoice(InvoiceKey key, int index) {
    return Invoice.builder(key).issued(day(index)).total(total(index)).status(STATUS).build();
  }

  private static InvoiceKey key(int index, int away) {
    return InvoiceKey.of(OWNER, kind(index), Letter.B, number(index, away));
  }

  private static ArgentineNumber number(int index, int away) {
    return new ArgentineNumber(25 + index % 3, 1 + index + away);
  }

  private static InvoiceKind kind(int index) {
    return index % 17 == 0 ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
  }

  private static LocalDate day(int index) {
    return FIRST_DAY.plusDays(index % 700);
  }

  private static Money total(int index) {
    return Money.ofMinor(1 + Math.floorMod(index * 0x9E3779B9, 1 << 30), Currencies.ARS);
  }
}
