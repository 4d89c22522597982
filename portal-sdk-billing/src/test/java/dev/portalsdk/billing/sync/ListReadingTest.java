package dev.portalsdk.billing.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.SyncWindow;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How often a list is begun anew that does not hold still. */
class ListReadingTest {

  private static final ListName<Invoice> LIST =
      ListName.invoices(Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1")));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-12-20T15:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  @Timeout(30)
  void givesUpAListThatNeverGoesOnWhereItEnded() {
    AtomicInteger asked = new AtomicInteger();
    try (JdbcStore store = JdbcStore.file(folder.resolve("portales.db"), CLOCK)) {
      ListSync<Invoice> sync = store.begin(LIST, SyncWindow.all());
      ListReading<Invoice> reading =
          new ListReading<>(sync, request -> silentAfterTheFirst(request, asked), page -> {});

      assertThatThrownBy(reading::toTheEnd).isInstanceOf(IncompleteListException.class);
    }
    assertThat(asked).as("two pages, three times").hasValue(6);
  }

  /** The first page declares how many rows there are, and no other does. */
  private static Page<Invoice> silentAfterTheFirst(PageRequest request, AtomicInteger asked) {
    if (asked.incrementAndGet() > 100) {
      throw new AssertionError("The portal is asked without an end");
    }
    Page.Builder<Invoice> page =
        Page.builder(Origin.file("page"), request, List.<Invoice>of(), List.of());
    return request.isFirst()
        ? page.extent(new Extent(0, 0, 0)).next(PageRequest.number(2)).build()
        : page.build();
  }
}
