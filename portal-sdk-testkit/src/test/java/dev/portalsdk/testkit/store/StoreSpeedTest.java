package dev.portalsdk.testkit.store;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.SyncWindow;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.HospitalGenerator;
import dev.portalsdk.testkit.Samples;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a store takes for the list of a large hospital; measured, not asserted. */
@Tag("proof")
class StoreSpeedTest {

  private static final Owner OWNER = Owner.of(SERENA_ART, Samples.NEW_PROVIDER);
  private static final int INVOICES = 10_000;
  private static final int PER_PAGE = 100;

  @TempDir Path folder;

  @Test
  void keepsTenThousandInvoices() {
    List<Invoice> invoices = HospitalGenerator.of(OWNER, 5).invoices(INVOICES).toList();
    Clock clock = Clock.fixed(Instant.parse("2025-08-20T12:00:00Z"), ZoneOffset.UTC);
    try (SnapshotStore store = JdbcStore.file(folder.resolve("portales.db"), clock)) {
      measure("first sync", () -> sync(store, invoices));
      measure("second sync", () -> sync(store, invoices));
      measure("reading back", () -> store.invoices(OWNER));
      assertThat(store.invoices(OWNER).orThrow()).hasSize(INVOICES);
    }
  }

  private static void sync(SnapshotStore store, List<Invoice> invoices) {
    ListSync<Invoice> sync = store.begin(ListName.invoices(OWNER), SyncWindow.all());
    while (sync.next().isPresent()) {
      sync.store(page(sync.next().get(), invoices));
    }
  }

  private static Page<Invoice> page(PageRequest request, List<Invoice> invoices) {
    int first = (request.number() - 1) * PER_PAGE;
    int last = first + PER_PAGE;
    Page.Builder<Invoice> page =
        Page.builder(Origin.file("page"), request, invoices.subList(first, last), List.of())
            .extent(new Extent(first + 1, last, INVOICES));
    return last == INVOICES
        ? page.build()
        : page.next(PageRequest.number(request.number() + 1)).build();
  }

  private static void measure(String what, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    long millis = (System.nanoTime() - begin) / 1_000_000;
    System.out.println(INVOICES + " invoices, " + what + ": " + millis + " ms");
  }
}
