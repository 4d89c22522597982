package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.core.money.Currencies.ARS;
import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.reconcile.Queue;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A hospital's own books about its vouchers, with the errors that books have. */
final class Books {

  private static final int MISTYPED_BY = 5_000_000;
  private static final int DAYS_BY_RECEPTION = 45;

  private final Chance chance;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final List<Booked> booked = new ArrayList<>();
  private final QueueMap queues = new QueueMap();
  private int serial;

  Books(Chance chance) {
    this.chance = chance;
  }

  /** Writes what the hospital has with one payer, and a few rows more. */
  void write(Course course, LocalDate today) {
    for (Account account : course.accounts()) {
      if (course.isShown(account)) {
        write(account);
      } else if (chance.percent(50)) {
        unseen(course.owner(), List.of(entry(account.key, account.issued, account.total)));
      }
    }
    for (int i = 0; i < 2; i++) {
      unseen(course.owner(), List.of(invented(course.owner(), today)));
    }
    LedgerEntry twice = invented(course.owner(), today);
    queues.add(
        Queue.AMBIGUOUS,
        ids(twice, entry(twice.key(), today.minusDays(30), twice.total().minor())),
        List.of());
  }

  Ledger ledger() {
    List<LedgerEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(serial));
    return Ledger.of(shuffled, List.of());
  }

  List<Booked> booked() {
    return booked;
  }

  /** What belongs into queues whatever of the payer's papers was read. */
  QueueMap queues() {
    return queues.copy();
  }

  private void write(Account account) {
    Fate fate = fate(account);
    InvoiceKey key = account.key;
    List<String> ids =
        switch (fate) {
          case SAME, WRONG_OPEN -> ids(withOpen(account, fate == Fate.WRONG_OPEN ? 777 : 0));
          case WITH_NOTE -> withNote(account);
          case MISSING -> List.of();
          case OTHER_LETTER -> ids(entry(otherLetter(key), account.issued, account.total));
          case OTHER_TOTAL -> ids(entry(key, account.issued, account.total + chance.cents(999)));
          case MISTYPED -> ids(entry(mistyped(key), account.issued, account.total));
          case TWICE ->
              ids(
                  entry(key, account.issued, account.total),
                  entry(key, account.issued, account.total));
        };
    booked.add(new Booked(account, fate, ids));
    queue(fate).ifPresent(queue -> queues.add(queue, ids, List.of(key)));
  }

  private static Optional<Queue> queue(Fate fate) {
    return Optional.ofNullable(
        switch (fate) {
          case MISSING -> Queue.ONLY_IN_PORTAL;
          case OTHER_LETTER, TWICE -> Queue.AMBIGUOUS;
          case OTHER_TOTAL -> Queue.AMOUNT_DIFFERS;
          case MISTYPED -> Queue.PROPOSED;
          case SAME, WRONG_OPEN, WITH_NOTE -> null;
        });
  }

  private Fate fate(Account account) {
    int dice = chance.between(1, 100);
    if (dice <= 60) {
      return Fate.SAME;
    }
    Fate fate = Fate.values()[chance.between(1, Fate.values().length - 1)];
    return isPossible(fate, account) ? fate : Fate.SAME;
  }

  private static boolean isPossible(Fate fate, Account account) {
    return switch (fate) {
      case OTHER_LETTER -> account.key.letter().isPresent();
      case MISTYPED ->
          account.besideTheScreen == 0
              && ChronoUnit.DAYS.between(account.issued, account.shownOn) <= DAYS_BY_RECEPTION;
      case WITH_NOTE -> account.of("DEBITED") > 0 && account.stage != Account.Stage.UNTOUCHED;
      case WRONG_OPEN -> account.wrongCents == 0;
      case SAME, MISSING, OTHER_TOTAL, TWICE -> true;
    };
  }

  private LedgerEntry withOpen(Account account, long wrong) {
    LedgerEntry.Builder entry = builder(account.key, account.issued, account.total);
    if (account.wrongCents == 0 && (wrong != 0 || chance.percent(60))) {
      entry.open(money(account.key.owner(), account.of("OPEN") + wrong));
    }
    return kept(entry.build());
  }

  private List<String> withNote(Account account) {
    account.acceptDebits();
    InvoiceKey key = account.key;
    InvoiceKey note =
        InvoiceKey.of(
            key.owner(),
            InvoiceKind.CREDIT_NOTE,
            key.letter().orElseThrow(),
            new ArgentineNumber(99, ++serial));
    LedgerEntry entry =
        kept(
            builder(note, account.shownOn, account.acceptedByNote)
                .about(key)
                .debitAccepted()
                .build());
    unseen(key.owner(), List.of(entry));
    return ids(withOpen(account, 0));
  }

  private void unseen(Owner owner, List<LedgerEntry> rows) {
    // SanCor's list alone declares how many rows it has.
    boolean proven = owner.payer().equals(SANCOR_SALUD);
    Queue queue = proven ? Queue.ONLY_IN_LEDGER : Queue.NOT_SEEN;
    queues.add(queue, ids(rows.toArray(LedgerEntry[]::new)), List.of());
  }

  private LedgerEntry invented(Owner owner, LocalDate today) {
    InvoiceNumber number =
        isColombian(owner)
            ? new ColombianNumber("FE", 90_000 + ++serial)
            : new ArgentineNumber(77, ++serial);
    InvoiceKey key =
        isColombian(owner)
            ? InvoiceKey.of(owner, InvoiceKind.INVOICE, number)
            : InvoiceKey.of(owner, InvoiceKind.INVOICE, Letter.B, number);
    return entry(key, today.minusDays(30), chance.total());
  }

  private static InvoiceKey otherLetter(InvoiceKey key) {
    Letter other = key.letter().orElseThrow().equals(Letter.B) ? Letter.A : Letter.B;
    return InvoiceKey.of(key.owner(), key.kind(), other, key.number());
  }

  private static InvoiceKey mistyped(InvoiceKey key) {
    if (key.number() instanceof ColombianNumber number) {
      ColombianNumber other = new ColombianNumber(number.prefix(), number.number() + MISTYPED_BY);
      return InvoiceKey.of(key.owner(), key.kind(), other);
    }
    ArgentineNumber number = (ArgentineNumber) key.number();
    ArgentineNumber other =
        new ArgentineNumber(number.pointOfSale(), number.number() + MISTYPED_BY);
    return InvoiceKey.of(key.owner(), key.kind(), key.letter().orElseThrow(), other);
  }

  private LedgerEntry entry(InvoiceKey key, LocalDate issued, long total) {
    return kept(builder(key, issued, total).build());
  }

  private LedgerEntry.Builder builder(InvoiceKey key, LocalDate issued, long total) {
    return LedgerEntry.builder("L-" + ++serial, key)
        .issued(issued)
        .total(money(key.owner(), total));
  }

  private LedgerEntry kept(LedgerEntry entry) {
    entries.add(entry);
    return entry;
  }

  private static List<String> ids(LedgerEntry... rows) {
    return Arrays.stream(rows).map(LedgerEntry::id).toList();
  }

  private static Money money(Owner owner, long cents) {
    return Money.ofMinor(cents, isColombian(owner) ? COP : ARS);
  }

  private static boolean isColombian(Owner owner) {
    return owner.payer().equals(MUTUAL_SER);
  }
}
