package dev.portalsdk.testkit.tck.store;

import static dev.portalsdk.testkit.tck.store.StoreSample.IN_PROCESS;
import static dev.portalsdk.testkit.tck.store.StoreSample.NOON;
import static dev.portalsdk.testkit.tck.store.StoreSample.OWNER;
import static dev.portalsdk.testkit.tck.store.StoreSample.ars;
import static dev.portalsdk.testkit.tck.store.StoreSample.failure;
import static dev.portalsdk.testkit.tck.store.StoreSample.invoice;
import static dev.portalsdk.testkit.tck.store.StoreSample.part;
import static dev.portalsdk.testkit.tck.store.StoreSample.settled;
import static dev.portalsdk.testkit.tck.store.StoreSample.silent;
import static dev.portalsdk.testkit.tck.store.StoreSample.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.store.ChangeType;
import dev.portalsdk.billing.store.DayOf;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.SyncRecord;
import dev.portalsdk.billing.store.SyncWindow;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link ListSync} promises: pages whole or not at all, and what a whole list proves. */
public abstract class ListSyncContract extends OpenedStores {

  @Test
  void goesOnWhereASyncEndedThatDidNotComeToItsEnd() {
    ListSync<Invoice> dying = store().begin(INVOICES, ALL);
    assertFalse(dying.isResumed());
    assertTrue(dying.store(part(1, 3, invoice(1), invoice(2))));

    ListSync<Invoice> resumed = reopen().begin(INVOICES, ALL);

    assertTrue(resumed.isResumed());
    assertEquals(Optional.of(PageRequest.number(2)), resumed.next());
    assertTrue(resumed.store(part(3, 3, invoice(3))));
    assertEquals(Level.PROVEN, resumed.record().completeness().level());
    assertEquals(3, resumed.record().completeness().read());
    assertEquals(3, store().invoices(OWNER).orThrow().size());
    assertEquals(1, store().syncs(INVOICES).size());
    assertThrows(IllegalStateException.class, () -> resumed.store(part(3, 3, invoice(3))));
  }

  @Test
  void beginsAnewForAnotherWindowOrAfterADay() {
    store().begin(INVOICES, ALL).store(part(1, 3, invoice(1), invoice(2)));
    assertFalse(store().begin(INVOICES, received(1, 31)).isResumed());

    store().begin(INVOICES, ALL).store(part(1, 3, invoice(1), invoice(2)));
    clock.advance(Duration.ofDays(1));
    ListSync<Invoice> later = store().begin(INVOICES, ALL);
    assertFalse(later.isResumed());
    assertEquals(Optional.of(PageRequest.first()), later.next());
  }

  @Test
  void takesNoOtherPageThanTheNext() {
    ListSync<Invoice> sync = store().begin(INVOICES, ALL);
    sync.store(part(1, 4, invoice(1), invoice(2)));

    assertThrows(
        IllegalArgumentException.class, () -> sync.store(part(1, 4, invoice(1), invoice(2))));
    assertEquals(1, sync.record().pages());
    assertEquals(Optional.of(PageRequest.number(2)), sync.next());
  }

  @Test
  void takesNothingOfAListThatHasChangedMeanwhileAndStartsOver() {
    store().begin(INVOICES, ALL).store(part(1, 3, invoice(1), invoice(2)));
    ListSync<Invoice> resumed = store().begin(INVOICES, ALL);

    assertFalse(resumed.store(part(3, 4, invoice(2), invoice(3))));
    assertEquals(Optional.empty(), store().invoice(invoice(3).ref()));
    resumed.startOver();
    assertTrue(resumed.store(part(1, 4, invoice(4), invoice(1))));
    assertTrue(resumed.store(part(3, 4, invoice(2), invoice(3))));

    assertTrue(store().invoices(OWNER).isProven());
    assertEquals(4, store().changesAfter(0, 100).size());
  }

  @Test
  void stopsWhoeverHadAListBefore() {
    ListSync<Invoice> first = store().begin(INVOICES, ALL);
    first.store(part(1, 3, invoice(1), invoice(2)));
    ListSync<Invoice> second = reopen().begin(INVOICES, ALL);

    LocalStorageException stopped =
        assertThrows(LocalStorageException.class, () -> first.store(part(3, 3, invoice(3))));
    assertEquals(ErrorCode.SYNC_TAKEN_OVER, stopped.code());
    assertThrows(LocalStorageException.class, first::startOver);
    assertEquals(2, store().invoices(OWNER).items().size());
    assertTrue(second.store(part(3, 3, invoice(3))));
    assertTrue(store().invoices(OWNER).isProven());
  }

  @Test
  void marksARowAsVanishedIfAProvenListLacksIt() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(2)));
    long last = lastChange();

    sync(INVOICES, ALL, whole(invoice(1)));

    Change vanished = store().changesAfter(last, 10).get(0);
    assertEquals(ChangeType.ROW_VANISHED, vanished.type());
    assertEquals(invoice(2).ref().text(), vanished.ref());
    assertEquals(List.of(invoice(1)), store().invoices(OWNER).items());
    assertEquals(Optional.of(invoice(2)), store().invoice(invoice(2).ref()));

    sync(INVOICES, ALL, whole(invoice(1)));
    assertEquals(List.of(ChangeType.ROW_VANISHED), changesAfter(last));

    sync(INVOICES, ALL, whole(invoice(1), invoice(2)));
    assertEquals(List.of(ChangeType.ROW_VANISHED, ChangeType.ROW_BACK), changesAfter(last));
    assertEquals(1, store().history(invoice(2).ref()).size());
    assertEquals(2, store().invoices(OWNER).items().size());
  }

  @Test
  void marksNoRowAsVanishedUnlessTheListIsProven() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(2)));
    long last = lastChange();

    sync(INVOICES, ALL, silent(invoice(1)));
    sync(
        INVOICES,
        ALL,
        StoreSample.builder(
                PageRequest.first(), List.of(invoice(1)), List.of(failure("B 00017-00000002")))
            .sumAgreed()
            .build());
    sync(INVOICES, ALL, part(1, 1, invoice(1)).toBuilder().hiddenRows(1).build());

    assertEquals(List.of(), changesAfter(last));
    assertEquals(2, store().invoices(OWNER).items().size());
  }

  @Test
  void takesARowThatTwoPagesShowForASignThatAnotherWasLeftOut() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(2), invoice(3), invoice(4)));
    long last = lastChange();

    sync(INVOICES, ALL, part(1, 4, invoice(1), invoice(2)), part(3, 4, invoice(2), invoice(4)));

    assertEquals(List.of(), changesAfter(last), "the third moved up while pages were turned");
    assertEquals(4, store().invoices(OWNER).items().size());
    assertEquals(Level.SHORT, store().invoices(OWNER).completeness().level());
    assertEquals(3, store().syncs(INVOICES).get(0).completeness().read());
  }

  @Test
  void marksNoRowAsVanishedOutsideOfTheWindow() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(10), invoice(20)));
    long last = lastChange();

    sync(
        INVOICES,
        received(5, 31),
        whole(invoice(20)).toBuilder().window(days(5, 31), days(15, 31)).build());
    assertEquals(List.of(), changesAfter(last));

    sync(INVOICES, received(5, 31), whole(invoice(20)));
    assertEquals(List.of(ChangeType.ROW_VANISHED), changesAfter(last));
    assertEquals(List.of(invoice(1), invoice(20)), store().invoices(OWNER).items());
  }

  @Test
  void marksNoRowAsVanishedByAnotherDayThanTheOneAskedFor() {
    Invoice issuedLater =
        invoice(1).toBuilder()
            .issued(LocalDate.of(2021, 12, 20))
            .received(LocalDate.of(2021, 12, 28))
            .build();
    sync(INVOICES, SyncWindow.of(DayOf.ISSUE, days(1, 31)), whole(issuedLater));

    sync(INVOICES, received(15, 25), StoreSample.<Invoice>whole());

    assertEquals(Optional.of(issuedLater), store().invoices(OWNER).items().stream().findFirst());
  }

  @Test
  void saysOfEachDayWhatTheLastSyncOfItSaid() {
    sync(INVOICES, received(1, 10), whole(invoice(1), invoice(10)));
    assertTrue(store().invoices(OWNER, days(1, 10)).isProven());
    assertEquals(List.of(invoice(1)), store().invoices(OWNER, days(1, 5)).items());
    assertTrue(store().invoices(OWNER, days(1, 20)).completeness().isWindowNarrowed());
    assertEquals(Level.SHORT, store().invoices(OWNER, days(20, 30)).completeness().level());
    assertTrue(store().invoices(OWNER).completeness().isWindowNarrowed());

    sync(INVOICES, received(8, 20), silent(invoice(10)));

    assertTrue(store().invoices(OWNER, days(1, 7)).isProven(), "of these days nothing is newer");
    assertEquals(Level.UNPROVEN, store().invoices(OWNER, days(1, 8)).completeness().level());
    assertFalse(store().invoices(OWNER, days(1, 20)).completeness().isWindowNarrowed());
  }

  @Test
  void saysThatDaysBeforeOrAfterWereNeverRead() {
    sync(INVOICES, received(10, 20), whole(invoice(10)));

    for (DateRange asked : List.of(days(5, 20), days(10, 25), days(5, 25))) {
      assertEquals(
          Optional.of(days(10, 20)),
          store().invoices(OWNER, asked).completeness().windowServed(),
          asked::toString);
    }
    assertEquals(
        Optional.empty(), store().invoices(OWNER, days(12, 18)).completeness().windowServed());
  }

  @Test
  void keepsARowThatDoesNotShowTheDayThatWasAskedFor() {
    Invoice undated =
        Invoice.builder(invoice(7).key())
            .issued(LocalDate.of(2021, 11, 1))
            .total(ars("1.00"))
            .status(IN_PROCESS)
            .build();
    sync(INVOICES, received(1, 31), whole(undated, invoice(10)));

    Listing<Invoice> read = store().invoices(OWNER, days(1, 31));
    assertEquals(Set.of(undated, invoice(10)), Set.copyOf(read.items()));
    assertEquals(
        Level.UNPROVEN,
        store().invoices(OWNER, days(1, 5)).completeness().level(),
        "nobody knows whether it is of these days");
    assertTrue(store().invoices(OWNER).completeness().isWindowNarrowed());
  }

  @Test
  void takesOfAWindowThatMovesWhatAllPagesServed() {
    sync(
        INVOICES,
        received(1, 31),
        part(1, 3, invoice(6), invoice(7)).toBuilder().window(days(1, 31), days(5, 31)).build(),
        part(3, 3, invoice(8)).toBuilder().window(days(1, 31), days(1, 31)).build());

    assertEquals(
        Optional.of(days(5, 31)),
        store().invoices(OWNER, days(1, 31)).completeness().windowServed());
  }

  @Test
  void givesRowsThatCouldNotBeReadWithoutTheirCells() {
    Page<Invoice> page =
        StoreSample.builder(PageRequest.first(), List.of(invoice(1)), List.of(failure("B 7")))
            .sumAgreed()
            .build();
    sync(INVOICES, ALL, page);

    Listing<Invoice> read = reopen().invoices(OWNER);
    assertEquals(1, read.failures().size());
    assertEquals(failure("B 7").location(), read.failures().get(0).location());
    assertEquals(ErrorCode.INVALID_AMOUNT, read.failures().get(0).code());
    assertEquals(Optional.of("B 7"), read.failures().get(0).key());
    assertTrue(read.failures().get(0).shown().isEmpty());
    assertThrows(IncompleteListException.class, read::orThrow);
    SyncRecord record = reopen().syncs(INVOICES).get(0);
    assertEquals(1, record.completeness().failed());
    assertEquals(1, record.failures().size());
    assertEquals(Optional.of(NOON), record.ended());

    sync(INVOICES, ALL, whole(invoice(1)));
    assertTrue(store().invoices(OWNER).isProven(), "the last reading counts");
  }

  @Test
  void noticesRowsThatContradictEachOther() {
    Page<Invoice> page = whole(invoice(1), settled(1));
    sync(INVOICES, ALL, page);
    long last = lastChange();
    assertEquals(ErrorCode.INCONSISTENT_RECORD, store().invoices(OWNER).failures().get(0).code());
    assertEquals(List.of(invoice(1)), store().invoices(OWNER).items());

    sync(INVOICES, ALL, page);
    assertEquals(List.of(), changesAfter(last));
    sync(INVOICES, ALL, part(1, 3, invoice(1), invoice(2)), part(3, 3, settled(1)));
    assertEquals(1, store().invoices(OWNER).failures().size());
    assertEquals(1, store().history(invoice(1).ref()).size());
  }
}
