package dev.portalsdk.billing.matching;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** The vouchers of both sides, those of one owner, kind and number together. */
final class Vouchers {

  private final VoucherRows entries = new VoucherRows();
  private final VoucherRows invoices = new VoucherRows();
  private final KeyTable groups = new KeyTable();
  private final Traits traits = new Traits();
  private final MatchSettings settings;

  Vouchers(MatchSettings settings) {
    this.settings = settings;
  }

  void addEntry(LedgerEntry entry) {
    add(entries, entry.key(), entry.total(), day(entry.issued()), false);
  }

  void addInvoice(Invoice invoice) {
    boolean received = invoice.issued().isEmpty();
    int day = day(received ? invoice.received() : invoice.issued());
    add(invoices, invoice.key(), invoice.total(), day, received);
  }

  VoucherRows entries() {
    return entries;
  }

  VoucherRows invoices() {
    return invoices;
  }

  /** Gives back the room of the numbers, once those of one number were told apart. */
  void forgetNumbers() {
    groups.clear();
  }

  int groups() {
    return groups.size();
  }

  /** Returns whether an entry and an invoice have one total, within the tolerance. */
  boolean amountsAgree(int entry, int invoice) {
    int currency = Traits.currencyOrdinal(entries.traits(entry));
    return currency == Traits.currencyOrdinal(invoices.traits(invoice))
        && Math.abs(entries.amount(entry) - invoices.amount(invoice))
            <= tolerance(entries.traits(entry));
  }

  /** Returns how many minor units two amounts in the currency of these traits may lie apart. */
  long tolerance(int traits) {
    Currency currency = this.traits.currency(traits);
    return settings.tolerance(currency).minor();
  }

  private void add(VoucherRows rows, InvoiceKey key, Money total, int day, boolean received) {
    int trait = traits.of(key, total);
    int group = groups.numberOf(traits.key(key.number(), trait));
    rows.add(group, total.minor(), day, received ? Traits.received(trait) : trait);
  }

  /** A day beyond five million years is near no other. */
  private static int day(Optional<LocalDate> day) {
    long days = day.map(LocalDate::toEpochDay).orElse((long) VoucherRows.NO_DAY);
    return days == (int) days ? (int) days : VoucherRows.NO_DAY;
  }
}
