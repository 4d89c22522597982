package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.matching.MatchDoubt;
import dev.portalsdk.billing.matching.MatchRule;
import dev.portalsdk.billing.matching.MatchSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The obvious solution: a map of all numbers, then a map of the amounts of those that are left. It
 * knows what {@link LedgerAndPortal} needs: one owner's Argentine numbers and days of issue.
 */
final class HashedMatching {

  private static final int WINDOW = 3;
  private static final int NONE = -1;

  private final Map<Key, Group> groups = new HashMap<>();
  private final Map<Near, List<Group>> freeInvoices = new HashMap<>();
  private final MatchSink sink;

  HashedMatching(MatchSink sink) {
    this.sink = sink;
  }

  /** The owner counts for equality alone, as in {@link InvoiceKey}: it is the same mostly. */
  private record Key(Owner owner, InvoiceKind kind, int pointOfSale, int number) {

    static Key of(InvoiceKey key) {
      ArgentineNumber number = (ArgentineNumber) key.number();
      return new Key(key.owner(), key.kind(), number.pointOfSale(), number.number());
    }

    @Override
    public int hashCode() {
      return (31 * pointOfSale + number) * 31 + kind.hashCode();
    }
  }

  private record Near(Owner owner, InvoiceKind kind, long total) {

    @Override
    public int hashCode() {
      return 31 * Long.hashCode(total) + kind.hashCode();
    }
  }

  /** One row of each side, as almost all are; what comes beyond is in a list of its own. */
  private static final class Group {
    private int entry = NONE;
    private char entryLetter;
    private int entryDay;
    private long entryTotal;
    private int invoice = NONE;
    private char invoiceLetter;
    private int invoiceDay;
    private long invoiceTotal;
    private @Nullable List<Integer> moreInvoices;
  }

  void match(Iterable<LedgerEntry> ledger, Iterable<Invoice> portal) {
    int place = 0;
    for (LedgerEntry entry : ledger) {
      add(entry, place++);
    }
    place = 0;
    for (Invoice invoice : portal) {
      add(invoice, place++);
    }
    groups.forEach(this::sameNumber);
    groups.forEach(this::near);
    for (List<Group> free : freeInvoices.values()) {
      free.forEach(group -> sink.onlyInPortal(group.invoice));
    }
  }

  private void add(LedgerEntry entry, int place) {
    Group group = groups.computeIfAbsent(Key.of(entry.key()), key -> new Group());
    if (group.entry != NONE) {
      throw new IllegalArgumentException("These books have no number twice");
    }
    group.entry = place;
    group.entryLetter = letter(entry.key());
    group.entryDay = (int) entry.issued().orElseThrow().toEpochDay();
    group.entryTotal = entry.total().minor();
  }

  private void add(Invoice invoice, int place) {
    Group group = groups.computeIfAbsent(Key.of(invoice.key()), key -> new Group());
    if (group.invoice != NONE) {
      if (group.moreInvoices == null) {
        group.moreInvoices = new ArrayList<>(1);
      }
      group.moreInvoices.add(place);
      return;
    }
    group.invoice = place;
    group.invoiceLetter = letter(invoice.key());
    group.invoiceDay = (int) invoice.issued().orElseThrow().toEpochDay();
    group.invoiceTotal = invoice.total().minor();
  }

  private static char letter(InvoiceKey key) {
    return key.letter().map(Letter::symbol).orElse(' ');
  }

  private void sameNumber(Key key, Group group) {
    if (group.moreInvoices != null) {
      IntStream.Builder all = IntStream.builder().add(group.invoice);
      group.moreInvoices.forEach(all::add);
      int[] entries = group.entry == NONE ? new int[0] : new int[] {group.entry};
      sink.ambiguous(MatchDoubt.DUPLICATE_KEY, entries, all.build().toArray());
    } else if (group.entry == NONE) {
      Near near = new Near(key.owner(), key.kind(), group.invoiceTotal);
      freeInvoices.computeIfAbsent(near, total -> new ArrayList<>(1)).add(group);
    } else if (group.invoice != NONE) {
      pair(group);
    }
  }

  private void pair(Group group) {
    boolean agree = group.entryTotal == group.invoiceTotal;
    if (group.entryLetter == group.invoiceLetter) {
      int score = agree ? 100 : 80;
      sink.matched(group.entry, group.invoice, MatchRule.INVOICE_KEY, score, agree);
    } else if (group.entryLetter == ' ' || group.invoiceLetter == ' ') {
      int score = agree ? 90 : 60;
      sink.matched(group.entry, group.invoice, MatchRule.INVOICE_KEY_WITHOUT_LETTER, score, agree);
    } else {
      sink.ambiguous(MatchDoubt.LETTER_DIFFERS, new int[] {group.entry}, new int[] {group.invoice});
    }
  }

  private void near(Key key, Group entry) {
    if (entry.entry == NONE || entry.invoice != NONE) {
      return;
    }
    Near near = new Near(key.owner(), key.kind(), entry.entryTotal);
    List<Group> free = freeInvoices.getOrDefault(near, List.of());
    Group invoice = free.isEmpty() ? null : free.get(0);
    if (invoice == null || Math.abs(invoice.invoiceDay - entry.entryDay) > WINDOW) {
      sink.onlyInLedger(entry.entry);
    } else if (free.size() > 1) {
      throw new IllegalArgumentException("These rows have no two of one amount");
    } else {
      int score = 50 - Math.abs(invoice.invoiceDay - entry.entryDay);
      sink.matched(entry.entry, invoice.invoice, MatchRule.AMOUNT_AND_DAY, score, true);
      free.clear();
    }
  }
}
