package dev.portalsdk.testkit.tck.store;

import static dev.portalsdk.testkit.tck.store.StoreSample.COLOMBIAN;
import static dev.portalsdk.testkit.tck.store.StoreSample.NOON;
import static dev.portalsdk.testkit.tck.store.StoreSample.OTHER;
import static dev.portalsdk.testkit.tck.store.StoreSample.OWNER;
import static dev.portalsdk.testkit.tck.store.StoreSample.ars;
import static dev.portalsdk.testkit.tck.store.StoreSample.crossed;
import static dev.portalsdk.testkit.tck.store.StoreSample.invoice;
import static dev.portalsdk.testkit.tck.store.StoreSample.order;
import static dev.portalsdk.testkit.tck.store.StoreSample.part;
import static dev.portalsdk.testkit.tck.store.StoreSample.settled;
import static dev.portalsdk.testkit.tck.store.StoreSample.silent;
import static dev.portalsdk.testkit.tck.store.StoreSample.voucher;
import static dev.portalsdk.testkit.tck.store.StoreSample.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.store.ChangeType;
import dev.portalsdk.billing.store.DocumentName;
import dev.portalsdk.billing.store.FollowUp;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.Question;
import dev.portalsdk.billing.store.RowVersion;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.StoredDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What {@link SnapshotStore} promises, wherever it is kept; how lists are read into it is another.
 */
public abstract class SnapshotStoreContract extends OpenedStores {

  @Test
  void hasNothingAtFirst() {
    assertEquals(List.of(), store().changesAfter(0, 10));
    assertEquals(List.of(), store().documents(OWNER));
    assertEquals(List.of(), store().history(invoice(1).ref()));
    assertEquals(Optional.empty(), store().invoice(invoice(1).ref()));
    assertEquals(List.of(), store().followUps(INVOICES, Question.ORDERS));
    assertEquals(List.of(), store().syncs(INVOICES));
    assertEquals(Level.SHORT, store().invoices(OWNER).completeness().level());
    assertThrows(IncompleteListException.class, () -> store().invoices(OWNER, DECEMBER).orThrow());
  }

  @Test
  void givesRowsBackAsTheyWereRead() {
    sync(INVOICES, ALL, whole(invoice(1), settled(2)));

    Listing<Invoice> read = reopen().invoices(OWNER);
    assertEquals(List.of(invoice(1), settled(2)), read.items());
    assertEquals(invoice(1).shown(), read.items().get(0).shown());
    assertEquals(settled(2).status().words(), read.items().get(1).status().words());
    assertTrue(read.isProven());
    assertEquals(read.items(), read.orThrow());
    assertEquals(Optional.of(invoice(1)), reopen().invoice(invoice(1).ref()));
    assertEquals(List.of(), reopen().invoices(OTHER).items());
  }

  @Test
  void makesNoVersionAndNoChangeOfWhatIsAsBefore() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(2)));
    long last = lastChange();

    clock.advance(Duration.ofHours(1));
    sync(INVOICES, ALL, whole(invoice(1), invoice(2)));

    assertEquals(List.of(), changesAfter(last));
    assertEquals(List.of(new RowVersion<>(NOON, invoice(1))), reopen().history(invoice(1).ref()));
    assertEquals(2, reopen().syncs(INVOICES).size());
  }

  @Test
  void keepsEachVersionAndTellsWhatIsNewInIt() {
    sync(INVOICES, ALL, whole(invoice(1)));
    assertEquals(List.of(ChangeType.INVOICE_APPEARED), changesAfter(0));

    clock.advance(Duration.ofHours(1));
    Invoice debited = invoice(1).toBuilder().debited(ars("20.00")).balance(ars("80.00")).build();
    sync(INVOICES, ALL, whole(debited));
    assertEquals(List.of(ChangeType.AMOUNTS_CHANGED, ChangeType.DEBITED), changesAfter(1));

    Invoice paid = settled(1).toBuilder().debited(ars("20.00")).build();
    sync(INVOICES, ALL, whole(paid));
    assertEquals(
        List.of(ChangeType.STATUS_CHANGED, ChangeType.AMOUNTS_CHANGED, ChangeType.PAID),
        changesAfter(3));

    Invoice dueLater = paid.toBuilder().due(LocalDate.of(2022, 3, 1)).build();
    sync(INVOICES, ALL, whole(dueLater));
    assertEquals(List.of(ChangeType.DATES_CHANGED), changesAfter(6), "it is paid once");

    assertEquals(
        List.of(invoice(1), debited, paid, dueLater),
        reopen().history(invoice(1).ref()).stream().map(RowVersion::row).toList());
    assertEquals(NOON.plus(Duration.ofHours(1)), store().history(paid.ref()).get(1).at());
  }

  @Test
  void numbersChangesFromOneAndSaysWhatTheyAreAbout() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(2)));
    sync(INVOICES, ALL, whole(settled(1), invoice(2)));

    List<Change> all = store().changesAfter(0, 100);
    assertEquals(
        LongStream.rangeClosed(1, all.size()).boxed().toList(),
        all.stream().map(Change::sequence).toList());
    Change status = all.get(2);
    assertEquals(ChangeType.STATUS_CHANGED, status.type());
    assertEquals(invoice(1).ref().text(), status.ref());
    assertEquals(Optional.of("IN_PROCESS"), status.before());
    assertEquals(Optional.of("SETTLED 2021-12-15"), status.after());
    assertEquals(NOON, status.at());
    assertEquals(all.subList(1, 3), store().changesAfter(1, 2));
    assertThrows(IllegalArgumentException.class, () -> store().changesAfter(0, 0));
    assertThrows(IllegalArgumentException.class, () -> store().changesAfter(-1, 1));
  }

  @Test
  void keepsTheOrdersOfAnInvoice() {
    ListName<PaymentOrder> orders = ListName.orders(invoice(1).ref());
    sync(orders, ALL, whole(order("10118036"), order("10118037")));

    assertEquals(
        List.of(order("10118036"), order("10118037")), reopen().orders(invoice(1).ref()).orThrow());
    assertEquals(
        order("10118036").shown(), store().orders(invoice(1).ref()).items().get(0).shown());
    assertEquals(1, store().history(order("10118036").ref()).size());
    assertEquals(
        List.of(
            ChangeType.PAID,
            ChangeType.WITHHOLDING_AVAILABLE,
            ChangeType.PAID,
            ChangeType.WITHHOLDING_AVAILABLE),
        changesAfter(0));
    assertEquals(order("10118036").ref().text(), store().changesAfter(0, 1).get(0).ref());
  }

  @Test
  void givesAVoucherWithWhatItsWorkbookSaysIfThatWasRead() {
    PaymentVoucher voucher = voucher("10982");
    sync(ListName.vouchers(COLOMBIAN), ALL, whole(voucher, voucher("10983")));
    sync(ListName.detail(voucher.ref()), ALL, silent(crossed(1, "60.00"), crossed(2, "40.00")));
    long last = lastChange();
    VoucherStatement onScreen = reopen().vouchers(COLOMBIAN, DECEMBER).items().get(0);
    assertEquals(voucher, onScreen.voucher());
    assertEquals(2, onScreen.invoices().items().size());

    CrossedInvoice more = crossed(1, "60.00");
    sync(ListName.workbook(voucher.ref()), ALL, silent(more));

    VoucherStatement read = reopen().vouchers(COLOMBIAN, DECEMBER).items().get(0);
    assertEquals(List.of(more), read.invoices().items());
    assertEquals(List.of(), changesAfter(last), "the same invoice is news once");
    VoucherStatement unread = reopen().vouchers(COLOMBIAN, DECEMBER).items().get(1);
    assertEquals(Level.SHORT, unread.invoices().completeness().level());
    assertEquals(
        List.of(
            ChangeType.VOUCHER_APPEARED,
            ChangeType.VOUCHER_APPEARED,
            ChangeType.PAID,
            ChangeType.PAID),
        changesAfter(0));
  }

  @Test
  void keepsAnInvoiceThatAVoucherNamesTwice() {
    ListName<CrossedInvoice> detail = ListName.detail(voucher("10982").ref());
    Page<CrossedInvoice> first =
        StoreSample.builder(
                PageRequest.first(), List.of(crossed(1, "10.00"), crossed(1, "20.00")), List.of())
            .next(PageRequest.number(2))
            .build();
    Page<CrossedInvoice> second =
        StoreSample.builder(PageRequest.number(2), List.of(crossed(1, "30.00")), List.of()).build();
    sync(ListName.vouchers(COLOMBIAN), ALL, whole(voucher("10982")));
    sync(detail, ALL, first, second);
    long last = lastChange();
    sync(detail, ALL, first, second);

    assertEquals(
        List.of(crossed(1, "10.00"), crossed(1, "20.00"), crossed(1, "30.00")),
        store().vouchers(COLOMBIAN, DECEMBER).items().get(0).invoices().items());
    assertEquals(List.of(), changesAfter(last));
  }

  @Test
  void keepsADocumentOnceHoweverOften() {
    PortalDocument pdf = document("%PDF-1.7 uno");
    DocumentName name = DocumentName.of(invoice(1).ref(), DocumentKind.DEBIT_DETAIL);

    assertTrue(store().keep(name, pdf));
    assertFalse(reopen().keep(name, document("%PDF-1.7 uno")));
    assertTrue(store().keep(DocumentName.of(order("1").ref(), DocumentKind.WITHHOLDING), pdf));
    assertTrue(store().keep(DocumentName.workbook(voucher("1").ref()), pdf));

    List<StoredDocument> about = reopen().documents(invoice(1).ref());
    assertEquals(List.of(new StoredDocument(name, pdf.sha256(), NOON)), about);
    assertEquals(2, store().documents(OWNER).size());
    assertEquals(1, store().documents(order("1").ref()).size());
    assertEquals(
        DocumentName.workbook(voucher("1").ref()),
        store().documents(voucher("1").ref()).get(0).name());
    PortalDocument content = reopen().content(about.get(0));
    assertEquals(pdf.sha256(), content.sha256());
    assertEquals(pdf.name(), content.name());
    assertEquals(3, changesAfter(0).size());
    assertEquals(
        Optional.of("DEBIT_DETAIL " + pdf.sha256()), store().changesAfter(0, 1).get(0).after());
  }

  @Test
  void tellsOnceThatADocumentIsOffered() {
    sync(INVOICES, ALL, whole(invoice(1)));
    long last = lastChange();
    Set<DocumentKind> kinds = Set.of(DocumentKind.WITHHOLDING, DocumentKind.DEBIT_DETAIL);

    store().offered(invoice(1).ref(), Set.of(DocumentKind.PAYMENT_ORDER));
    store().offered(invoice(1).ref(), kinds);
    reopen().offered(invoice(1).ref(), kinds);

    assertEquals(List.of(ChangeType.WITHHOLDING_AVAILABLE, ChangeType.DEBITED), changesAfter(last));
  }

  @Test
  void remembersWhatWasAskedAboutWhichVersion() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(2)));
    List<FollowUp<Invoice>> all = store().followUps(INVOICES, Question.ORDERS);
    assertEquals(List.of(invoice(1), invoice(2)), all.stream().map(FollowUp::row).toList());
    assertTrue(all.get(0).isNew());
    assertEquals(NOON, all.get(0).changedAt());
    clock.advance(Duration.ofMinutes(1));
    store().answered(all.get(0));

    FollowUp<Invoice> asked = reopen().followUps(INVOICES, Question.ORDERS).get(0);
    assertFalse(asked.isNew());
    assertEquals(Optional.of(NOON.plusSeconds(60)), asked.askedAt());
    assertTrue(store().followUps(INVOICES, Question.DOCUMENTS).get(0).isNew());

    sync(INVOICES, ALL, silent(settled(1)));
    List<FollowUp<Invoice>> changed = store().followUps(INVOICES, Question.ORDERS);
    assertEquals(1, changed.size(), "only what the portal still shows can be asked about");
    assertTrue(changed.get(0).isNew());
  }

  @Test
  void asksAboutRowsThatASyncHasSeenWhichDidNotComeToItsEnd() {
    sync(INVOICES, ALL, whole(invoice(1), invoice(2), invoice(3)));

    store().begin(INVOICES, ALL).store(part(1, 4, invoice(1), invoice(4)));

    List<FollowUp<Invoice>> all = reopen().followUps(INVOICES, Question.ORDERS);
    assertEquals(
        List.of(invoice(1), invoice(2), invoice(3), invoice(4)),
        all.stream().map(FollowUp::row).toList());
  }

  @Test
  void keepsListsApart() {
    sync(INVOICES, ALL, whole(invoice(1)));
    sync(ListName.invoices(OTHER), ALL, StoreSample.<Invoice>whole());

    assertEquals(1, store().invoices(OWNER).items().size());
    assertEquals(List.of(), store().invoices(OTHER).orThrow());
  }

  @Test
  void givesNumbersWithoutGapsToThreadsThatWriteAtOnce() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      DocumentName name = DocumentName.of(invoice(i + 1).ref(), DocumentKind.DEBIT_DETAIL);
      SnapshotStore other = reopen();
      threads.add(
          new Thread(
              () -> {
                for (int n = 0; n < 10; n++) {
                  other.keep(name, document("%PDF-1.7 " + n + name.invoice()));
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertEquals(
        LongStream.rangeClosed(1, 40).boxed().toList(),
        store().changesAfter(0, 100).stream().map(Change::sequence).toList());
  }

  @Test
  void saysThatItWasClosed() {
    SnapshotStore closed = reopen();
    ListSync<Invoice> sync = closed.begin(INVOICES, ALL);
    closed.close();
    closed.close();

    assertThrows(IllegalStateException.class, () -> closed.invoices(OWNER));
    assertThrows(IllegalStateException.class, () -> sync.store(whole(invoice(1))));
  }

  private static PortalDocument document(String text) {
    return PortalDocument.of("a.pdf", text.getBytes(StandardCharsets.UTF_8));
  }
}
