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
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.HospitalGenerator;
import dev.portalsdk.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Invoices} promises, whatever the portal. */
public abstract class InvoicesContract extends PortalContract {

  private static final int GENERATED = 300;

  @Test
  void listsWhatWasReceivedInThePortalsOrder() {
    Listing<Invoice> listing = invoices().all(InvoiceQuery.all()).read();

    assertEquals(Samples.operations(), listing.items());
    assertEquals(List.of(), listing.failures());
    assertNotEquals(Completeness.Level.SHORT, listing.completeness().level());
    assertEquals(10, listing.completeness().read());
  }

  @Test
  void showsEachRowAsThePortalDoes() {
    List<Invoice> asked = items(invoices(), InvoiceQuery.all());
    List<Invoice> inMemory = items(portalInMemory().require(Invoices.class), InvoiceQuery.all());
    for (int i = 0; i < asked.size(); i++) {
      assertFalse(asked.get(i).shown().asMap().isEmpty());
      assertEquals(inMemory.get(i).shown().asMap(), asked.get(i).shown().asMap());
    }
  }

  @Test
  void keepsTheDateAskedForAndCountsWhatItLeftOut() {
    DateRange asked = new DateRange(LocalDate.of(2025, 7, 16), LocalDate.of(2025, 7, 22));
    Listing<Invoice> listing = invoices().all(InvoiceQuery.all().issued(asked)).read();

    assertEquals(
        List.of(Samples.SCHEDULED, Samples.DEBITED, Samples.SETTLED_NOTE), listing.items());
    assertEquals(Optional.of(asked), listing.completeness().windowAsked());
    assertFalse(listing.completeness().isWindowNarrowed());
  }

  @Test
  void keepsTheNumberAskedFor() {
    InvoiceQuery query = InvoiceQuery.all().number(ArgentineNumber.parse("0025-00043905"));
    assertEquals(List.of(Samples.SETTLED), items(invoices(), query));
  }

  @Test
  void findsAnInvoiceByItsStoredName() {
    String stored = Samples.SCHEDULED_LATER.ref().text();
    assertEquals(Optional.of(Samples.SCHEDULED_LATER), invoices().find(InvoiceRef.parse(stored)));
  }

  @Test
  void findsNothingWhereTheListLacksTheKindLetterOrNumber() {
    InvoiceKey key = Samples.SETTLED.key();
    Owner owner = key.owner();
    List<InvoiceKey> absent =
        List.of(
            key.withoutLetter(),
            InvoiceKey.of(owner, InvoiceKind.CREDIT_NOTE, key.letter().orElseThrow(), key.number()),
            InvoiceKey.of(
                owner, key.kind(), key.letter().orElseThrow(), new ArgentineNumber(9999, 1)));
    for (InvoiceKey other : absent) {
      assertEquals(Optional.empty(), invoices().find(InvoiceRef.of(other)));
    }
  }

  @Test
  void showsWhatHasBecomeOfAnInvoiceAtTheNextCall() {
    Invoices invoices = invoices();
    InvoiceRef ref = Samples.IN_PROCESS.ref();
    assertEquals(InvoiceState.IN_PROCESS, find(invoices, ref).status().state());

    payer().authorize(ref);
    assertEquals(InvoiceState.AUTHORIZED, find(invoices, ref).status().state());
    payer().schedule(ref, LocalDate.of(2025, 10, 1));
    assertEquals(InvoiceState.CREDIT_SCHEDULED, find(invoices, ref).status().state());
    payer().settle(ref, LocalDate.of(2025, 10, 2));
    assertEquals(InvoiceState.SETTLED, find(invoices, ref).status().state());
    assertEquals(Optional.of(LocalDate.of(2025, 10, 2)), find(invoices, ref).status().day());
  }

  @Test
  void showsAProviderItsOwnInvoicesAlone() {
    Invoices others = portal(Samples.NEW_PROVIDER).require(Invoices.class);
    Listing<Invoice> listing = others.all(InvoiceQuery.all()).read();

    assertEquals(List.of(), listing.items());
    assertNotEquals(Completeness.Level.SHORT, listing.completeness().level());
    assertEquals(List.of(), new ArrayList<>(others.all(InvoiceQuery.all()).stream().toList()));
  }

  @Test
  void readsAHospitalOfManyInvoices() {
    Owner owner = Owner.of(payer().id(), Samples.NEW_PROVIDER);
    List<Invoice> generated = HospitalGenerator.of(owner, 7).invoices(GENERATED).toList();
    generated.forEach(payer()::receive);

    Invoices invoices = portal(Samples.NEW_PROVIDER).require(Invoices.class);

    assertEquals(generated, invoices.all(InvoiceQuery.all()).stream().toList());
  }

  @Test
  void resumesFromTheTokenOfEachPage() {
    Invoices invoices = invoices();
    List<Invoice> resumed = new ArrayList<>();
    for (Page<Invoice> page : invoices.all(InvoiceQuery.all()).pages()) {
      PageRequest request = PageRequest.resume(page.request().token());
      resumed.addAll(invoices.list(InvoiceQuery.all(), request).items());
    }
    assertEquals(Samples.operations(), resumed);
  }

  @Test
  void givesEachInvoiceANameThatReadsBack() {
    for (Invoice invoice : invoices().all(InvoiceQuery.all())) {
      assertEquals(invoice.ref(), InvoiceRef.parse(invoice.ref().text()));
      assertTrue(invoice.signedTotal().isNegative() || invoice.key().kind().sign() > 0);
    }
  }

  private Invoices invoices() {
    return portal().require(Invoices.class);
  }

  private static List<Invoice> items(Invoices invoices, InvoiceQuery query) {
    return invoices.all(query).stream().toList();
  }

  private static Invoice find(Invoices invoices, InvoiceRef ref) {
    return invoices.find(ref).orElseThrow();
  }
}
