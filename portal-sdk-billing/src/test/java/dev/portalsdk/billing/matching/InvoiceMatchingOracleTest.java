package dev.portalsdk.billing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random ledgers and portals against the rules said once more, row against row. */
class InvoiceMatchingOracleTest {

  private static final List<Owner> OWNERS =
      List.of(
          Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1")),
          Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("30-71234567-1")));
  private static final List<Letter> LETTERS = List.of(Letter.A, Letter.B);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 8);
  private static final MatchSettings SETTINGS =
      MatchSettings.defaults()
          .withTolerance(Money.parse("ARS 0.02"))
          .withIssueWindow(2)
          .withReceptionWindow(4);

  @Test
  void agreesWithEachRowHeldAgainstEachOther() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      int size = 1 + random.nextInt(12);
      List<LedgerEntry> ledger = rows(random.nextInt(size + 1), i -> entry(i, size, random));
      List<Invoice> portal = rows(random.nextInt(size + 1), i -> invoice(size, random));
      Outcomes found = new Outcomes();
      InvoiceMatching.of(SETTINGS).match(ledger, portal, found);
      assertThat(found.texts).as("seed %s", seed).isEqualTo(new Oracle(ledger, portal).outcomes());
      assertThat(found.entries).as("seed %s", seed).isEqualTo(upTo(ledger.size()));
      assertThat(found.invoices).as("seed %s", seed).isEqualTo(upTo(portal.size()));
    }
  }

  @Test
  void findsTheSameInAnyOrderOfRows() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<LedgerEntry> ledger = rows(40, i -> entry(i, 30, random));
      List<Invoice> portal = rows(40, i -> invoice(30, random));
      InvoiceMatches before = InvoiceMatching.of(SETTINGS).match(ledger, portal);
      List<LedgerEntry> otherLedger = new ArrayList<>(ledger);
      List<Invoice> otherPortal = new ArrayList<>(portal);
      Collections.shuffle(otherLedger, random);
      Collections.shuffle(otherPortal, random);
      InvoiceMatches after = InvoiceMatching.of(SETTINGS).match(otherLedger, otherPortal);
      assertThat(after.matches()).containsExactlyInAnyOrderElementsOf(before.matches());
      assertThat(after.onlyInLedger()).containsExactlyInAnyOrderElementsOf(before.onlyInLedger());
      assertThat(after.onlyInPortal()).containsExactlyInAnyOrderElementsOf(before.onlyInPortal());
    }
  }

  private static <T> List<T> rows(int count, IntFunction<T> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static LedgerEntry entry(int id, int size, Random random) {
    LedgerEntry.Builder entry =
        LedgerEntry.builder("FC-" + id, key(size, random)).total(total(random));
    return random.nextInt(10) == 0 ? entry.build() : entry.issued(day(random)).build();
  }

  private static Invoice invoice(int size, Random random) {
    Invoice.Builder invoice =
        Invoice.builder(key(size, random))
            .total(total(random))
            .status(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, ""));
    return random.nextInt(3) == 0
        ? invoice.received(day(random)).build()
        : invoice.issued(day(random)).build();
  }

  private static InvoiceKey key(int size, Random random) {
    Owner owner = OWNERS.get(random.nextInt(8) / 7);
    InvoiceKind kind = random.nextInt(8) == 0 ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
    InvoiceNumber number = number(1 + random.nextInt(size), random);
    int letter = random.nextInt(LETTERS.size() + 1);
    return letter == LETTERS.size()
        ? InvoiceKey.of(owner, kind, number)
        : InvoiceKey.of(owner, kind, LETTERS.get(letter), number);
  }

  private static InvoiceNumber number(int number, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> new ColombianNumber("A1", number);
      case 1 -> new ColombianNumber("A", Long.parseLong("1" + number));
      default -> new ArgentineNumber(25, number);
    };
  }

  private static Money total(Random random) {
    String currency = random.nextInt(20) == 0 ? "COP" : "ARS";
    return Money.parse(currency + " 1.0" + random.nextInt(9));
  }

  private static LocalDate day(Random random) {
    return DAY.plusDays(random.nextInt(14));
  }

  /** What was found, an ambiguity by number or letter as a whole, one by nearness row by row. */
  private static final class Outcomes implements MatchSink {
    private final TreeSet<String> texts = new TreeSet<>();
    private final List<Integer> entries = new ArrayList<>();
    private final List<Integer> invoices = new ArrayList<>();

    @Override
    public void matched(int entry, int invoice, MatchRule rule, int score, boolean amountsAgree) {
      texts.add(rule + " " + entry + " " + invoice + " " + amountsAgree);
      took(new int[] {entry}, new int[] {invoice});
    }

    @Override
    public void ambiguous(MatchDoubt doubt, int[] ofLedger, int[] ofPortal) {
      for (int entry : ofLedger) {
        texts.add("ambiguous entry " + entry);
      }
      for (int invoice : ofPortal) {
        texts.add("ambiguous invoice " + invoice);
      }
      if (doubt == MatchDoubt.SEVERAL_NEAR) {
        assertThat(Math.min(ofLedger.length, ofPortal.length)).isPositive();
      }
      took(ofLedger, ofPortal);
    }

    @Override
    public void onlyInLedger(int entry) {
      texts.add("only entry " + entry);
      took(new int[] {entry}, new int[0]);
    }

    @Override
    public void onlyInPortal(int invoice) {
      texts.add("only invoice " + invoice);
      took(new int[0], new int[] {invoice});
    }

    private void took(int[] ofLedger, int[] ofPortal) {
      IntStream.of(ofLedger).forEach(entries::add);
      IntStream.of(ofPortal).forEach(invoices::add);
      Collections.sort(entries);
      Collections.sort(invoices);
    }
  }

  /** The rules, each row against each other. */
  private static final class Oracle {
    private final List<LedgerEntry> ledger;
    private final List<Invoice> portal;
    private final TreeSet<String> texts = new TreeSet<>();
    private final List<Integer> freeEntries = new ArrayList<>();
    private final List<Integer> freeInvoices = new ArrayList<>();

    Oracle(List<LedgerEntry> ledger, List<Invoice> portal) {
      this.ledger = ledger;
      this.portal = portal;
    }

    TreeSet<String> outcomes() {
      for (int entry = 0; entry < ledger.size(); entry++) {
        entry(entry);
      }
      for (int invoice = 0; invoice < portal.size(); invoice++) {
        invoice(invoice);
      }
      near();
      return texts;
    }

    private void entry(int entry) {
      InvoiceKey key = ledger.get(entry).key();
      List<Integer> mine = entriesOf(key);
      List<Integer> theirs = invoicesOf(key);
      Integer twin = twin(key, mine, theirs);
      if (twin != null) {
        boolean lettered = key.letter().equals(portal.get(twin).key().letter());
        MatchRule rule = lettered ? MatchRule.INVOICE_KEY : MatchRule.INVOICE_KEY_WITHOUT_LETTER;
        texts.add(rule + " " + entry + " " + twin + " " + agree(entry, twin));
      } else if (isFree(key, mine, theirs, ledgerKeys(mine), portalKeys(theirs))) {
        freeEntries.add(entry);
      } else {
        texts.add("ambiguous entry " + entry);
      }
    }

    private void invoice(int invoice) {
      InvoiceKey key = portal.get(invoice).key();
      List<Integer> mine = invoicesOf(key);
      List<Integer> theirs = entriesOf(key);
      boolean taken =
          theirs.stream()
              .map(entry -> twin(ledger.get(entry).key(), theirs, mine))
              .anyMatch(twin -> twin != null && twin == invoice);
      if (taken) {
        return;
      }
      if (isFree(key, mine, theirs, portalKeys(mine), ledgerKeys(theirs))) {
        freeInvoices.add(invoice);
      } else {
        texts.add("ambiguous invoice " + invoice);
      }
    }

    /** Which invoice an entry of this key is, if it is one for certain. */
    private Integer twin(InvoiceKey key, List<Integer> entries, List<Integer> invoices) {
      if (entries.size() == 1 && invoices.size() == 1) {
        InvoiceKey other = portal.get(invoices.get(0)).key();
        boolean shown = key.letter().isPresent() && other.letter().isPresent();
        return !shown || key.letter().equals(other.letter()) ? invoices.get(0) : null;
      }
      List<Integer> lettered =
          invoices.stream()
              .filter(invoice -> portal.get(invoice).key().letter().equals(key.letter()))
              .toList();
      boolean single =
          ledgerKeys(entries).stream().filter(k -> k.letter().equals(key.letter())).count() == 1;
      return key.letter().isPresent() && single && lettered.size() == 1 ? lettered.get(0) : null;
    }

    /** Nothing of its number is left on the other side, and it stands once on its own. */
    private boolean isFree(
        InvoiceKey key,
        List<Integer> mine,
        List<Integer> theirs,
        List<InvoiceKey> myKeys,
        List<InvoiceKey> theirKeys) {
      if (mine.size() == 1 && theirs.size() == 1) {
        return false;
      }
      boolean once = myKeys.stream().filter(k -> k.letter().equals(key.letter())).count() == 1;
      boolean othersLeft =
          theirKeys.stream()
              .anyMatch(
                  other ->
                      other.letter().isEmpty()
                          || theirKeys.stream()
                                  .filter(k -> k.letter().equals(other.letter()))
                                  .count()
                              != 1
                          || myKeys.stream().filter(k -> k.letter().equals(other.letter())).count()
                              != 1);
      return once && !othersLeft;
    }

    private void near() {
      for (int entry : freeEntries) {
        List<Integer> near = freeInvoices.stream().filter(i -> isNear(entry, i)).toList();
        if (near.isEmpty()) {
          texts.add("only entry " + entry);
        } else if (near.size() == 1 && nearEntries(near.get(0)).size() == 1) {
          texts.add(MatchRule.AMOUNT_AND_DAY + " " + entry + " " + near.get(0) + " true");
        } else {
          texts.add("ambiguous entry " + entry);
        }
      }
      for (int invoice : freeInvoices) {
        List<Integer> near = nearEntries(invoice);
        if (near.isEmpty()) {
          texts.add("only invoice " + invoice);
        } else if (near.size() > 1
            || freeInvoices.stream().filter(i -> isNear(near.get(0), i)).count() > 1) {
          texts.add("ambiguous invoice " + invoice);
        }
      }
    }

    private List<Integer> nearEntries(int invoice) {
      return freeEntries.stream().filter(entry -> isNear(entry, invoice)).toList();
    }

    private boolean isNear(int entry, int invoice) {
      LedgerEntry mine = ledger.get(entry);
      Invoice theirs = portal.get(invoice);
      if (mine.issued().isEmpty()
          || !mine.key().owner().equals(theirs.key().owner())
          || mine.key().kind() != theirs.key().kind()
          || !agree(entry, invoice)) {
        return false;
      }
      LocalDate day = mine.issued().orElseThrow();
      return theirs
          .issued()
          .map(other -> !other.isBefore(day.minusDays(2)) && !other.isAfter(day.plusDays(2)))
          .orElseGet(() -> isReceived(day, theirs.received().orElseThrow()));
    }

    private static boolean isReceived(LocalDate issued, LocalDate received) {
      return !received.isBefore(issued) && !received.isAfter(issued.plusDays(4));
    }

    private boolean agree(int entry, int invoice) {
      Money mine = ledger.get(entry).total();
      Money theirs = portal.get(invoice).total();
      long most = mine.currency().getCurrencyCode().equals("ARS") ? 2 : 0;
      return mine.currency().equals(theirs.currency())
          && Math.abs(mine.minor() - theirs.minor()) <= most;
    }

    private List<Integer> entriesOf(InvoiceKey key) {
      return upTo(ledger.size()).stream().filter(i -> same(ledger.get(i).key(), key)).toList();
    }

    private List<Integer> invoicesOf(InvoiceKey key) {
      return upTo(portal.size()).stream().filter(i -> same(portal.get(i).key(), key)).toList();
    }

    private List<InvoiceKey> ledgerKeys(List<Integer> entries) {
      return entries.stream().map(entry -> ledger.get(entry).key()).toList();
    }

    private List<InvoiceKey> portalKeys(List<Integer> invoices) {
      return invoices.stream().map(invoice -> portal.get(invoice).key()).toList();
    }

    private static boolean same(InvoiceKey one, InvoiceKey other) {
      return one.owner().equals(other.owner())
          && one.kind() == other.kind()
          && one.number().sameAs(other.number());
    }
  }
}
