package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import java.util.Optional;

/** The sheets "Comprobantes" and "Cobranzas", which {@link LedgerImport} reads back. */
final class LedgerSheet {

  static final SheetLayout<LedgerEntry> VOUCHERS =
      SheetLayout.<LedgerEntry>builder("Comprobantes")
          .column(LedgerImport.ID, "id", CellKind.TEXT, LedgerEntry::id)
          .key()
          .column(LedgerImport.TYPE, "kind", CellKind.TEXT, entry -> VoucherTitle.of(entry.key()))
          .column(
              LedgerImport.NUMBER, "number", CellKind.TEXT, entry -> entry.key().number().shown())
          .optional(LedgerImport.DATE, "issued", CellKind.DATE, LedgerEntry::issued)
          .optional(LedgerImport.DUE, "due", CellKind.DATE, LedgerEntry::due)
          .column("Moneda", "currency", CellKind.CURRENCY, entry -> entry.total().currency())
          .column(
              LedgerImport.AMOUNT,
              "signedTotal",
              CellKind.AMOUNT,
              entry -> signed(entry, entry.total()))
          .totalled()
          .optional(
              LedgerImport.OPEN,
              "open",
              CellKind.AMOUNT,
              entry -> entry.open().map(open -> signed(entry, open)))
          .optional(
              LedgerImport.ABOUT,
              "about",
              CellKind.TEXT,
              entry -> entry.about().map(LedgerSheet::text))
          .optional(
              LedgerImport.DEBIT_ACCEPTED,
              "debitAccepted",
              CellKind.YES_NO,
              LedgerSheet::debitAccepted)
          .column(
              LedgerImport.PAYER,
              "payer",
              CellKind.TEXT,
              entry -> entry.key().owner().payer().text())
          .build();

  static final SheetLayout<LedgerPayment> PAYMENTS =
      SheetLayout.<LedgerPayment>builder("Cobranzas")
          .column(LedgerImport.ID, "id", CellKind.TEXT, LedgerPayment::id)
          .key()
          .column(LedgerImport.DATE, "day", CellKind.DATE, LedgerPayment::day)
          .optional(LedgerImport.ORDER, "number", CellKind.TEXT, LedgerPayment::number)
          .column("Moneda", "currency", CellKind.CURRENCY, payment -> payment.amount().currency())
          .column(LedgerImport.AMOUNT, "amount", CellKind.AMOUNT, LedgerPayment::amount)
          .totalled()
          .column(
              LedgerImport.PAYER, "payer", CellKind.TEXT, payment -> payment.owner().payer().text())
          .build();

  private LedgerSheet() {}

  private static Money signed(LedgerEntry entry, Money amount) {
    return entry.key().kind().sign() < 0 ? amount.negated() : amount;
  }

  /** Of an invoice nothing is said. */
  private static Optional<Boolean> debitAccepted(LedgerEntry entry) {
    return entry.key().kind() == InvoiceKind.CREDIT_NOTE
        ? Optional.of(entry.isDebitAccepted())
        : Optional.empty();
  }

  private static String text(InvoiceKey key) {
    return VoucherTitle.of(key) + " " + key.number().shown();
  }
}
