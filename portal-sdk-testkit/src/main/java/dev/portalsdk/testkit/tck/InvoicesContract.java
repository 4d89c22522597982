package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Invoices} promises, whatever the portal. */
public abstract class InvoicesContract extends PortalContract {

  private static final int MANY = 300;

  @Test
  void listsWhatWasReceivedInThePortalsOrder() {
    Listing<Invoice> listing = invoices().all(sample().everyInvoice()).read();

    assertEquals(sample().invoices(), listing.items());
    assertEquals(List.of(), listing.failures());
    assertNotEquals(Completeness.Level.SHORT, listing.completeness().level());
    assertEquals(sample().invoices().size(), listing.completeness().read());
  }

  @Test
  void showsEachRowAsThePortalDoes() {
    List<Invoice> asked = items(invoices(), sample().everyInvoice());
    List<Invoice> inMemory =
        items(portalInMemory().require(Invoices.class), sample().everyInvoice());
    for (int i = 0; i < asked.size(); i++) {
      assertFalse(asked.get(i).shown().asMap().isEmpty());
      assertEquals(inMemory.get(i).shown().asMap(), asked.get(i).shown().asMap());
    }
  }

  @Test
  void keepsTheDateAskedForAndCountsWhatItLeftOut() {
    DateRange asked = allButTheFirstAndLastDay();
    Listing<Invoice> listing = invoices().all(sample().within(asked)).read();

    List<Invoice> expected =
        sample().invoices().stream().filter(i -> asked.contains(sample().dayOf(i))).toList();
    assertEquals(expected, listing.items());
    assertFalse(expected.isEmpty());
    assertEquals(Optional.of(asked), listing.completeness().windowAsked());
    assertFalse(listing.completeness().isWindowNarrowed());
    Set<Long> filteredByPortalOrHere =
        Set.of((long) expected.size(), (long) sample().invoices().size());
    assertTrue(filteredByPortalOrHere.contains(listing.completeness().read()));
  }

  @Test
  void keepsTheNumberAskedFor() {
    Invoice second = sample().invoices().get(1);
    InvoiceQuery query = sample().everyInvoice().number(second.key().number());
    assertEquals(List.of(second), items(invoices(), query));
  }

  @Test
  void findsAnInvoiceByItsStoredName() {
    for (Invoice expected : List.of(sample().invoices().get(0), last())) {
      String stored = expected.ref().text();
      assertEquals(Optional.of(expected), invoices().find(InvoiceRef.parse(stored)));
    }
  }

  @Test
  void findsNothingWhereTheListLacksTheKindLetterOrNumber() {
    InvoiceKey key = last().key();
    List<InvoiceKey> absent = new ArrayList<>();
    absent.add(of(key, key.kind(), new ArgentineNumber(9999, 1)));
    absent.add(of(key, otherThan(key.kind()), key.number()));
    if (key.letter().isPresent()) {
      absent.add(key.withoutLetter());
    }
    for (InvoiceKey other : absent) {
      assertEquals(Optional.empty(), findOrLeaveOpen(InvoiceRef.of(other)));
    }
  }

  @Test
  void showsWhatHasBecomeOfAnInvoiceAtTheNextCall() {
    Invoices invoices = invoices();
    InvoiceRef ref = inProcess().ref();
    assertEquals(InvoiceState.IN_PROCESS, find(invoices, ref).status().state());

    payer().authorize(ref);
    assertEquals(InvoiceState.AUTHORIZED, find(invoices, ref).status().state());
    if (sample().states().contains(InvoiceState.CREDIT_SCHEDULED)) {
      payer().schedule(ref, LocalDate.of(2025, 10, 1));
      assertEquals(InvoiceState.CREDIT_SCHEDULED, find(invoices, ref).status().state());
    }
    LocalDate day = LocalDate.of(2025, 10, 2);
    payer().settle(ref, day);
    InvoiceStatus settled = find(invoices, ref).status();
    assertEquals(InvoiceState.SETTLED, settled.state());
    assertEquals(Optional.of(day).filter(d -> sample().namesDayOfStatus()), settled.day());
  }

  @Test
  void showsAProviderItsOwnInvoicesAlone() {
    Invoices others = portal(sample().newProvider()).require(Invoices.class);
    Listing<Invoice> listing = others.all(sample().everyInvoice()).read();

    assertEquals(List.of(), listing.items());
    assertNotEquals(Completeness.Level.SHORT, listing.completeness().level());
    assertEquals(List.of(), items(others, sample().everyInvoice()));
  }

  @Test
  void readsAHospitalOfManyInvoices() {
    List<Invoice> many = sample().newInvoices(MANY).toList();
    many.forEach(payer()::receive);

    assertEquals(
        many,
        items(portal(sample().newProvider()).require(Invoices.class), sample().everyInvoice()));
  }

  @Test
  void resumesFromTheTokenOfEachPage() {
    Invoices invoices = invoices();
    List<Invoice> resumed = new ArrayList<>();
    for (Page<Invoice> page : invoices.all(sample().everyInvoice()).pages()) {
      PageRequest request = PageRequest.resume(page.request().token());
      resumed.addAll(invoices.list(sample().everyInvoice(), request).items());
    }
    assertEquals(sample().invoices(), resumed);
  }

  @Test
  void hasNoRowsOnAPageThatTheListLacks() {
    for (PageRequest absent :
        List.of(PageRequest.number(1 + sample().invoices().size()), PageRequest.after("x"))) {
      assertEquals(List.of(), rowsOrNone(absent), () -> "rows on " + absent);
    }
  }

  @Test
  void givesEachInvoiceANameThatReadsBack() {
    for (Invoice invoice : invoices().all(sample().everyInvoice())) {
      assertEquals(invoice.ref(), InvoiceRef.parse(invoice.ref().text()));
      assertTrue(invoice.signedTotal().isNegative() || invoice.key().kind().sign() > 0);
    }
  }

  /** What is found; a portal that shows a window of dates leaves open what lies outside. */
  private Optional<Invoice> findOrLeaveOpen(InvoiceRef ref) {
    try {
      return invoices().find(ref);
    } catch (IncompleteListException open) {
      assertTrue(open.completeness().isWindowNarrowed(), "what is left open lies outside");
      return Optional.empty();
    }
  }

  /** What such a page shows; a list that refuses it, or another list's token, shows nothing. */
  private List<Invoice> rowsOrNone(PageRequest request) {
    try {
      return invoices().list(sample().everyInvoice(), request).items();
    } catch (IllegalArgumentException | PortalException refused) {
      return List.of();
    }
  }

  private DateRange allButTheFirstAndLastDay() {
    List<LocalDate> days =
        sample().invoices().stream().map(sample()::dayOf).distinct().sorted().toList();
    assertTrue(days.size() >= 3, "the sample has invoices on three days at least");
    return new DateRange(days.get(1), days.get(days.size() - 2));
  }

  private Invoice inProcess() {
    return sample().invoices().stream()
        .filter(invoice -> invoice.status().state() == InvoiceState.IN_PROCESS)
        .findFirst()
        .orElseThrow();
  }

  private Invoice last() {
    return sample().invoices().get(sample().invoices().size() - 1);
  }

  private Invoices invoices() {
    return portal().require(Invoices.class);
  }

  private static InvoiceKind otherThan(InvoiceKind kind) {
    return kind == InvoiceKind.CREDIT_NOTE ? InvoiceKind.INVOICE : InvoiceKind.CREDIT_NOTE;
  }

  private static InvoiceKey of(InvoiceKey like, InvoiceKind kind, InvoiceNumber number) {
    return like.letter()
        .map(letter -> InvoiceKey.of(like.owner(), kind, letter, number))
        .orElseGet(() -> InvoiceKey.of(like.owner(), kind, number));
  }

  private static List<Invoice> items(Invoices invoices, InvoiceQuery query) {
    return invoices.all(query).stream().toList();
  }

  private static Invoice find(Invoices invoices, InvoiceRef ref) {
    return invoices.find(ref).orElseThrow();
  }
}
