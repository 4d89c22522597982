package dev.portalsdk.testkit.tck.store;

import static dev.portalsdk.testkit.tck.store.StoreSample.NOON;
import static dev.portalsdk.testkit.tck.store.StoreSample.OWNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.store.ChangeType;
import dev.portalsdk.billing.store.DayOf;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.SyncWindow;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.MutableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The store of a test, opened as often as programs use it. */
abstract class OpenedStores {

  static final ListName<Invoice> INVOICES = ListName.invoices(OWNER);
  static final DateRange DECEMBER = days(1, 31);
  static final SyncWindow ALL = SyncWindow.all();

  final MutableClock clock = MutableClock.startingAt(NOON);
  private final List<SnapshotStore> opened = new ArrayList<>();

  /**
   * Opens the store of a test, which is empty at first, as another program does.
   *
   * @param clock the store's
   */
  protected abstract SnapshotStore open(Clock clock);

  final SnapshotStore store() {
    return opened.get(0);
  }

  final SnapshotStore reopen() {
    SnapshotStore store = open(clock);
    opened.add(store);
    return store;
  }

  @BeforeEach
  final void openStore() {
    reopen();
  }

  @AfterEach
  final void closeStores() {
    opened.forEach(SnapshotStore::close);
  }

  static DateRange days(int from, int to) {
    return new DateRange(LocalDate.of(2021, 12, from), LocalDate.of(2021, 12, to));
  }

  static SyncWindow received(int from, int to) {
    return SyncWindow.of(DayOf.RECEPTION, days(from, to));
  }

  @SafeVarargs
  final <T> void sync(ListName<T> list, SyncWindow window, Page<T>... pages) {
    ListSync<T> sync = store().begin(list, window);
    for (Page<T> page : pages) {
      assertTrue(sync.store(page));
    }
    assertEquals(Optional.empty(), sync.next());
  }

  final List<ChangeType> changesAfter(long sequence) {
    return reopen().changesAfter(sequence, 1000).stream().map(Change::type).toList();
  }

  final long lastChange() {
    List<Change> all = store().changesAfter(0, 10_000);
    return all.isEmpty() ? 0 : all.get(all.size() - 1).sequence();
  }
}
