package dev.portalsdk.testkit.reconcile;

import dev.portalsdk.billing.invoice.InvoiceKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is true of one voucher, in cents: added up from what was done to it, and never from what a
 * portal shows or the library reads.
 */
final class Account {

  /** What became of it at its payer. */
  enum Stage {
    UNTOUCHED,
    SCHEDULED,
    EXECUTED
  }

  final InvoiceKey key;
  final LocalDate issued;
  final long total;
  final Set<String> orders = new TreeSet<>();
  Stage stage = Stage.UNTOUCHED;
  boolean withSharedOrder;

  /** The day by which the payer shows it: of its issue, its reception or its first payment. */
  LocalDate shownOn;

  /** What of its total the workbook shows and the screen does not. */
  long besideTheScreen;

  /** By how much what the payer shows of it was made wrong on purpose. */
  long wrongCents;

  /** What a note of the books takes back of its debits, the same amount seen from there. */
  long acceptedByNote;

  /** Whether two of its papers were made to differ on purpose. */
  boolean papersDiffer;

  private final Map<String, Long> terms = new TreeMap<>();
  private LocalDate creditDay = LocalDate.MIN;
  private long settled;
  private long debitedSince;
  private long withheldSince;

  Account(InvoiceKey key, LocalDate issued, long total) {
    this.key = key;
    this.issued = issued;
    this.total = total;
    this.shownOn = issued;
    add("BILLED", key.kind().sign() * total);
  }

  void add(String term, long cents) {
    terms.merge(term, cents, Long::sum);
  }

  long of(String term) {
    return term.equals("OPEN") ? left() : terms.getOrDefault(term, 0L);
  }

  /** What nobody has paid, kept back or refused yet. */
  private long left() {
    long left = of("BILLED") - of("CREDIT_NOTES") + of("DEBIT_NOTES");
    for (String term : terms.keySet()) {
      if (!term.equals("BILLED") && !term.endsWith("_NOTES")) {
        left -= of(term);
      }
    }
    return left;
  }

  void debit(long cents) {
    add("DEBITED", cents);
    debitedSince += cents;
  }

  /** The books accept what was refused, by a note of the same amount. */
  void acceptDebits() {
    acceptedByNote = of("DEBITED");
    add("CREDIT_NOTES", acceptedByNote);
    add("DEBITED", -acceptedByNote);
  }

  void withhold(long cents) {
    withheldSince += cents;
  }

  void schedule(LocalDate day) {
    stage = Stage.SCHEDULED;
    creditDay = day;
  }

  /** Settles a part of the total; what was refused and kept back since the last one goes off. */
  void pay(long part) {
    long sign = key.kind().sign();
    add("PAID", sign * (part - debitedSince - withheldSince));
    add("WITHHELD", sign * withheldSince);
    settled += part;
    debitedSince = 0;
    withheldSince = 0;
  }

  void payRest() {
    pay(unsettled());
  }

  /** A credit that was announced has been made by its day, told or not. */
  void reach(LocalDate today) {
    if (stage == Stage.SCHEDULED && !creditDay.isAfter(today)) {
      payRest();
    }
  }

  boolean isCreditPending(LocalDate today) {
    return stage == Stage.SCHEDULED && creditDay.isAfter(today);
  }

  /** How much of the total no payment has settled yet. */
  long unsettled() {
    return total - settled;
  }

  /** How much more can be refused or kept back of what is not settled. */
  long spare() {
    return unsettled() - debitedSince - withheldSince;
  }

  /** How much more a payment takes off than it gives back. */
  long leastPart() {
    return Math.max(0, debitedSince + withheldSince);
  }

  boolean isTouchedSincePayment() {
    return debitedSince != 0 || withheldSince != 0;
  }

  long withheldSince() {
    return withheldSince;
  }

  long withheldInAll() {
    return of("WITHHELD") + withheldSince;
  }
}
