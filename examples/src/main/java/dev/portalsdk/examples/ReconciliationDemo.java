package dev.portalsdk.examples;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.posting.PostedEntry;
import dev.portalsdk.billing.reconcile.Queue;
import dev.portalsdk.billing.reconcile.QueueItem;
import dev.portalsdk.billing.reconcile.Reconciler;
import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.billing.reconcile.Remittance;
import dev.portalsdk.billing.reconcile.StoredRemittance;
import dev.portalsdk.billing.reconcile.Totals;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.store.JdbcPostingBook;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.sync.PortalGroup;
import dev.portalsdk.billing.sync.SyncMember;
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.billing.workbook.LedgerImport;
import dev.portalsdk.billing.workbook.ReconciliationSheets;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.core.workbook.Workbook;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.VoucherSamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * A hospital holds its books against three payers: what was paid, withheld, debited and is owed,
 * and what a person has to look at.
 *
 * <p>The manuals print rows of three years, so that each payer has its own today.
 */
final class ReconciliationDemo {

  private static final DateRange YEARS =
      new DateRange(LocalDate.of(2018, 1, 1), LocalDate.of(2025, 12, 31));

  private final ReferencePortal reference;
  private final Path output;
  private final PrintStream out;

  private ReconciliationDemo(ReferencePortal reference, Path output, PrintStream out) {
    this.reference = reference;
    this.output = output;
    this.out = out;
  }

  static void run(
      ReferencePortal reference, ReferencePortalServer server, Path output, PrintStream out) {
    ReferencePortal then = ReferencePortal.create(SanCorSamples.NOW);
    try (ReferencePortalServer sancor = ReferencePortalServer.start(then);
        PortalRuntime today = runtime(reference.clock(), server);
        PortalRuntime of2021 = runtime(then.clock(), sancor)) {
      new ReconciliationDemo(reference, output, out).run(today, of2021);
    }
  }

  private static PortalRuntime runtime(Clock clock, ReferencePortalServer server) {
    return PortalRuntime.builder()
        .clock(clock)
        .settings(SERENA_ART, server.settings(SERENA_ART))
        .settings(SANCOR_SALUD, server.settings(SANCOR_SALUD))
        .settings(MUTUAL_SER, server.settings(MUTUAL_SER))
        .build();
  }

  private void run(PortalRuntime today, PortalRuntime of2021) {
    out.println();
    out.println("RECONCILIATION of two workbooks with three portals, as of " + asOf());
    Path file = freshStore();
    try (SnapshotStore store = JdbcStore.file(file, reference.clock())) {
      PortalGroup group = PortalGroup.of(store, reference.clock(), members(today, of2021));
      group.sync(SyncPlan.of(YEARS).build()).members().forEach(of -> out.println("  " + of));
      Reconciliation result = reconcile(store, 0);
      result.currencies().forEach(currency -> totals(result, currency));
      queues(result);
      out.println(result.explain(Samples.DEBITED.ref()).orElseThrow().explain());
      post(result, file);
      Path target = output.resolve("conciliacion.xlsx");
      ReconciliationSheets.workbook(result, reference.clock().instant().atZone(Zones.ARGENTINA))
          .saveTo(target);
      out.println("Wrote " + target);
      changes(store, group);
    }
  }

  private LocalDate asOf() {
    return LocalDate.ofInstant(reference.clock().instant(), Zones.ARGENTINA);
  }

  private Path freshStore() {
    Path file = output.resolve("portales.db");
    try {
      for (String end : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(output.resolve("portales.db" + end));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SyncMember> members(PortalRuntime today, PortalRuntime of2021) {
    return List.of(
        SyncMember.of(
            "Serena ART", DemoBooks.SERENA, () -> today.open(SERENA_ART, Samples.credentials())),
        SyncMember.of(
            "SanCor Salud",
            DemoBooks.SANCOR,
            () -> of2021.open(SANCOR_SALUD, SanCorSamples.credentials())),
        SyncMember.of(
                "Mutual SER",
                DemoBooks.MUTUAL_SER,
                () -> today.open(MUTUAL_SER, VoucherSamples.credentials()))
            .entrance(today.entrance(MUTUAL_SER)));
  }

  private Reconciliation reconcile(SnapshotStore store, long lastSeen) {
    List<Change> changes = store.changesAfter(lastSeen, 10_000);
    Remittance remittance =
        StoredRemittance.of(store)
            .read(List.of(DemoBooks.SERENA, DemoBooks.SANCOR, DemoBooks.MUTUAL_SER), YEARS)
            .withChanges(lastSeen == 0 ? List.of() : changes);
    return Reconciler.asOf(asOf()).reconcile(ledger(), remittance);
  }

  private static Ledger ledger() {
    LedgerImport argentine =
        LedgerImport.of(Map.of("serena-art", DemoBooks.SERENA, "sancor-salud", DemoBooks.SANCOR));
    LedgerImport colombian =
        LedgerImport.of(Map.of("mutual-ser", DemoBooks.MUTUAL_SER))
            .withNumbers(ColombianNumber::parse)
            .withAmounts(AmountStyle.ES_GROUPED, COP);
    List<LedgerEntry> entries = new ArrayList<>();
    List<LedgerPayment> payments = new ArrayList<>();
    read("libro.xlsx", argentine, entries, payments);
    read("libro-colombia.xlsx", colombian, entries, payments);
    return Ledger.of(entries, payments);
  }

  private static void read(
      String name, LedgerImport books, List<LedgerEntry> entries, List<LedgerPayment> payments) {
    try (InputStream file = ReconciliationDemo.class.getResourceAsStream(name);
        Workbook workbook = Workbook.open(PortalDocument.of(name, file.readAllBytes()))) {
      Listing<LedgerEntry> vouchers = books.entries(workbook);
      entries.addAll(vouchers.orThrow());
      payments.addAll(books.payments(workbook).orThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void totals(Reconciliation result, Currency currency) {
    Totals totals = result.totals(currency);
    out.println(
        currency
            + "  matched "
            + result.matches().stream()
                .filter(match -> match.entry().total().currency().equals(currency))
                .count()
            + " of "
            + totals.vouchers()
            + " vouchers; close "
            + totals.closing()
            + ", open "
            + totals.open()
            + ", unknowable "
            + totals.unknowable());
    out.println("  billed   " + totals.billed());
    out.println("  paid     " + totals.paid());
    out.println("  withheld " + totals.withheld());
    out.println("  debited  " + totals.debited());
    out.println("  owed     " + totals.owed());
  }

  private void queues(Reconciliation result) {
    for (Queue queue : Queue.values()) {
      if (!result.queue(queue).isEmpty()) {
        out.println(queue + "  " + result.queue(queue).size());
        result.queue(queue).stream().limit(3).forEach(this::item);
      }
    }
    out.println("WITHHOLDINGS  " + result.withholdings() + ", payments " + result.payments());
  }

  private void item(QueueItem item) {
    out.println("  " + item + ": " + item.text());
  }

  /** What was posted stands beside what was read, for the next run and for whoever audits. */
  private void post(Reconciliation result, Path file) {
    Instant now = reference.clock().instant();
    try (JdbcPostingBook book = JdbcPostingBook.file(file)) {
      List<PostedEntry> posted = book.post(result.postings(), now);
      int again = book.post(result.postings(), now).size();
      out.println("POSTED  " + posted.size() + ", and " + again + " when posted again");
      String first = posted.get(0).posting().id();
      out.println("  " + posted.get(0));
      out.println("  " + book.undo(first, now) + ", taken back");
      out.println("  " + book.repost(first, now) + ", by a person's will");
      out.println("  " + book.entries().size() + " entries in " + file.getFileName());
    }
  }

  private void changes(SnapshotStore store, PortalGroup group) {
    List<Change> all = store.changesAfter(0, 10_000);
    long last = all.get(all.size() - 1).sequence();
    reference.at(SERENA_ART).settle(Samples.IN_PROCESS.ref(), LocalDate.of(2025, 8, 20));
    group.sync(SyncPlan.of(YEARS).build());
    Reconciliation next = reconcile(store, last);
    out.println("SINCE THEN");
    next.queue(Queue.CHANGED).forEach(this::item);
    out.println("  " + next.explain(Samples.IN_PROCESS.ref()).orElseThrow());
  }
}
