package dev.portalsdk.testkit.privacy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.DayOf;
import dev.portalsdk.billing.store.DocumentName;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.Question;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.SyncWindow;
import dev.portalsdk.billing.sync.MemberReport;
import dev.portalsdk.billing.sync.PortalGroup;
import dev.portalsdk.billing.sync.SyncMember;
import dev.portalsdk.billing.sync.SyncPart;
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.billing.sync.SyncReport;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.tripwire.Planted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One object of each type that a store and a sync give, with a person in it. */
final class StoredSamples {

  private static final DateRange DAYS =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
  private static final Map<String, String> CELLS = Map.of("PACIENTE", Planted.NAME);
  private static final Owner OWNER = Owner.of(BillingPortals.SERENA_ART, Cuit.parse(Planted.CUIT));

  private StoredSamples() {}

  static List<Object> all(PortalRuntime runtime) {
    try {
      Path folder = Files.createTempDirectory("planted");
      try (SnapshotStore store = JdbcStore.file(folder.resolve("a.db"), Clock.systemUTC())) {
        List<Object> samples = new ArrayList<>(stored(store));
        samples.addAll(synced(store, runtime));
        return samples;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static List<Object> stored(SnapshotStore store) {
    InvoiceKey key =
        InvoiceKey.of(OWNER, InvoiceKind.INVOICE, ArgentineNumber.parse("0025-00043905"));
    Invoice invoice =
        Invoice.builder(key)
            .issued(DAYS.from())
            .total(Money.parse("ARS 10.00"))
            .status(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, Planted.TEXT))
            .shown(Shown.of(CELLS))
            .build();
    ListName<Invoice> list = ListName.invoices(OWNER);
    ListSync<Invoice> sync = store.begin(list, SyncWindow.of(DayOf.ISSUE, DAYS));
    sync.store(
        Page.builder(Origin.file("page"), PageRequest.first(), List.of(invoice), List.of(failure()))
            .build());
    DocumentName name = DocumentName.of(invoice.ref(), DocumentKind.DEBIT_DETAIL);
    store.keep(name, PortalDocument.of(Planted.NAME + ".pdf", new byte[] {1}));
    return List.of(
        list,
        sync,
        sync.record(),
        sync.record().window(),
        name,
        store.documents(OWNER).get(0),
        store.changesAfter(0, 1).get(0),
        store.followUps(list, Question.ORDERS).get(0),
        store.history(invoice.ref()).get(0));
  }

  private static RowFailure failure() {
    return new RowFailure(
        Location.htmlRow(7), "IMPORTE", ErrorCode.INVALID_AMOUNT, "no amount", Planted.CUIL, CELLS);
  }

  /** A portal that does not offer what is asked for is asked nothing. */
  private static List<Object> synced(SnapshotStore store, PortalRuntime runtime) {
    Credentials credentials =
        Credentials.of("nit", Planted.CUIT).and("user", Planted.TEXT).and("password", Planted.TEXT);
    SyncMember member =
        SyncMember.of("norte", OWNER, () -> runtime.open(BillingPortals.MUTUAL_SER, credentials));
    SyncPlan plan = SyncPlan.of(DAYS).parts(EnumSet.of(SyncPart.INVOICES)).build();
    PortalGroup group = PortalGroup.of(store, Clock.systemUTC(), List.of(member));
    SyncReport report = group.sync(plan);
    MemberReport of = report.member("norte");
    return List.of(member, plan, group, report, of, of.parts().get(SyncPart.INVOICES));
  }
}
