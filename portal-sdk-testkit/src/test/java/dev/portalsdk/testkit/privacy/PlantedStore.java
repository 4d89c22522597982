package dev.portalsdk.testkit.privacy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
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
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.billing.sync.SyncReport;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.tripwire.Planted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A store and its sync, of a person's lists at a portal that is full of persons. */
final class PlantedStore {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 8);
  private static final Owner OWNER = Owner.of(BillingPortals.SERENA_ART, Cuit.parse(Planted.CUIT));
  private static final Invoice INVOICE =
      Invoice.builder(
              InvoiceKey.of(
                  OWNER, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse("0025-00043905")))
          .issued(DAY)
          .total(Money.parse("ARS 10.00"))
          .status(InvoiceStatus.of(InvoiceState.SETTLED, DAY, Planted.TEXT))
          .shown(Shown.of(Map.of("PACIENTE", Planted.TEXT)))
          .build();

  private final List<Object> samples = new ArrayList<>();
  private final ReferencePortal reference = ReferencePortal.empty();

  private PlantedStore() {}

  static List<Object> samples() {
    PlantedStore planted = new PlantedStore();
    try {
      Path folder = Files.createTempDirectory("planted-store");
      try {
        planted.fill(folder.resolve("store.db"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(planted.samples);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void fill(Path file) {
    try (SnapshotStore store = JdbcStore.file(file, reference.clock())) {
      rows(store);
      group(store);
    }
  }

  private void rows(SnapshotStore store) {
    ListName<Invoice> list = ListName.invoices(OWNER);
    DocumentName name = DocumentName.of(INVOICE.ref(), DocumentKind.WITHHOLDING);
    ListSync<Invoice> sync = store.begin(list, SyncWindow.all());
    sync.store(
        Page.builder(Origin.file("page"), PageRequest.first(), List.of(INVOICE), List.of())
            .build());
    byte[] body = Planted.TEXT.getBytes(StandardCharsets.UTF_8);
    store.keep(name, PortalDocument.of(Planted.NAME + ".pdf", body));
    add(list, name, SyncWindow.all(), sync.record(), store.followUps(list, Question.ORDERS).get(0));
    add(store.history(INVOICE.ref()).get(0), store.documents(INVOICE.ref()).get(0));
    store.changesAfter(0, 10).forEach(this::add);
  }

  private void group(SnapshotStore store) {
    reference.at(BillingPortals.SERENA_ART).enrol(OWNER.issuer());
    reference.at(BillingPortals.SERENA_ART).receive(INVOICE);
    SyncMember member =
        SyncMember.of(
            "norte",
            OWNER,
            () -> reference.portal(BillingPortals.SERENA_ART, Samples.credentials(OWNER.issuer())));
    SyncPlan plan = SyncPlan.of(new DateRange(DAY, DAY)).build();
    PortalGroup group = PortalGroup.of(store, reference.clock(), List.of(member));
    SyncReport report = group.sync(plan);
    MemberReport of = report.member("norte");
    add(member, plan, group, report, of, of.parts().values().iterator().next());
  }

  private void add(Object... some) {
    samples.addAll(List.of(some));
  }
}
