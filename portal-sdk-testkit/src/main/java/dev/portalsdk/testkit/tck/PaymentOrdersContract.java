package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.spi.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link PaymentOrders} promises, whatever the portal: a list of its own for each invoice. */
public abstract class PaymentOrdersContract extends PortalContract {

  /** More often than the library tries. */
  private static final int FOR_GOOD = 10;

  @Test
  void listsTheOrdersOfEachInvoiceInThePortalsOrder() {
    for (InvoiceRef invoice : invoices().toList()) {
      Listing<PaymentOrder> listing = orders().of(invoice).read();
      assertEquals(sample().orders(invoice), listing.items());
      assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
    }
  }

  @Test
  void keepsTheTextsAsShownBesideTheOrder() {
    Page<PaymentOrder> inMemory =
        portalInMemory().require(PaymentOrders.class).of(longest(), PageRequest.first());
    Page<PaymentOrder> asked = orders().of(longest(), PageRequest.first());
    for (int i = 0; i < asked.items().size(); i++) {
      PaymentOrder order = asked.items().get(i);
      assertTrue(order.shown().asMap().containsValue(order.ref().number()));
      assertEquals(inMemory.items().get(i).shown().asMap(), order.shown().asMap());
    }
  }

  @Test
  void resumesFromTheTokenOfEachPageOfOrders() {
    List<PaymentOrder> resumed = new ArrayList<>();
    int pages = 0;
    for (Page<PaymentOrder> page : orders().of(longest()).pages()) {
      PageRequest request = PageRequest.resume(page.request().token());
      resumed.addAll(orders().of(longest(), request).items());
      pages++;
    }
    assertEquals(sample().orders(longest()), resumed);
    assertTrue(pages > 1, "the sample has an invoice with several pages of orders");
  }

  @Test
  void hasNoOrdersOnAPageThatTheInvoiceLacks() {
    assertThrows(PortalException.class, () -> orders().of(longest(), PageRequest.number(1000)));
    assertThrows(
        IllegalArgumentException.class, () -> orders().of(longest(), PageRequest.after("x")));
  }

  @Test
  void downloadsEachDocumentByTheStoredNameOfItsOrder() {
    PaymentOrders inMemory = portalInMemory().require(PaymentOrders.class);
    PaymentOrders orders = orders();
    for (PaymentOrder order : all()) {
      PaymentOrderRef stored = PaymentOrderRef.parse(order.ref().text());
      for (DocumentKind kind : order.documents()) {
        PortalDocument document = orders.download(stored, kind);
        assertEquals(MediaType.PDF, document.mediaType());
        assertArrayEquals(inMemory.download(stored, kind).bytes(), document.bytes());
      }
    }
  }

  @Test
  void downloadsWhatWasWithheldApartFromTheOrder() {
    PaymentOrder withheld =
        all().stream()
            .filter(order -> order.documents().contains(DocumentKind.WITHHOLDING))
            .findFirst()
            .orElseThrow();
    String order = orders().download(withheld.ref()).sha256();
    String certificate = orders().download(withheld.ref(), DocumentKind.WITHHOLDING).sha256();
    assertTrue(!order.equals(certificate));
  }

  @Test
  void refusesADocumentThatAnOrderDoesNotHave() {
    PaymentOrder bare =
        all().stream()
            .filter(order -> !order.documents().contains(DocumentKind.WITHHOLDING))
            .findFirst()
            .orElseThrow();
    for (DocumentKind kind : List.of(DocumentKind.WITHHOLDING, DocumentKind.DEBIT_DETAIL)) {
      assertThrows(RequestRefusedException.class, () -> orders().download(bare.ref(), kind));
    }
  }

  @Test
  void refusesWhatThePortalDoesNotHave() {
    InvoiceKey key = longest().key();
    InvoiceRef absent =
        InvoiceRef.of(
            InvoiceKey.of(
                key.owner(), key.kind(), key.letter().orElseThrow(), new ArgentineNumber(9999, 1)));
    PaymentOrderRef first = sample().orders(longest()).get(0).ref();
    PaymentOrderRef other = new PaymentOrderRef(longest(), first.type(), "99999999");

    assertThrows(RequestRefusedException.class, () -> orders().of(absent, PageRequest.first()));
    assertThrows(RequestRefusedException.class, () -> orders().download(other));
  }

  @Test
  void showsAProviderItsOwnOrdersAlone() {
    PaymentOrders others = portal(sample().newProvider()).require(PaymentOrders.class);
    assertThrows(RequestRefusedException.class, () -> others.of(longest(), PageRequest.first()));
    PaymentOrderRef first = sample().orders(longest()).get(0).ref();
    assertThrows(RequestRefusedException.class, () -> others.download(first));
  }

  @Test
  void showsAnOrderAsSoonAsThePayerIssuesIt() {
    InvoiceRef unpaid =
        invoices().filter(ref -> sample().orders(ref).isEmpty()).findFirst().orElseThrow();
    PaymentOrder like = sample().orders(longest()).get(0);
    PaymentOrder issued =
        PaymentOrder.builder(new PaymentOrderRef(unpaid, like.ref().type(), "20000001"))
            .paid(like.paid())
            .amount(like.amount())
            .document(DocumentKind.PAYMENT_ORDER)
            .build();
    PaymentOrders orders = orders();
    assertEquals(List.of(), orders.of(unpaid).stream().toList());

    payer().payments().issue(issued);

    assertEquals(List.of(issued), orders.of(unpaid).stream().toList());
  }

  @Test
  void saysThatADownloadIsCutEachTime() {
    PaymentOrderRef ref = sample().orders(longest()).get(0).ref();
    String whole = orders().download(ref).sha256();
    payer().next(Fault.CUT_DOWNLOAD);
    assertEquals(whole, orders().download(ref).sha256());

    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);
    PortalUnavailableException cut =
        assertThrows(PortalUnavailableException.class, () -> orders().download(ref));
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, cut.code());
  }

  @Test
  void noticesThatARowOfAPageIsMissing() {
    payer().next(Fault.DROPPED_ROW);
    assertThrows(RuntimeException.class, () -> orders().of(longest()).forEach(order -> {}));
  }

  private List<PaymentOrder> all() {
    return invoices().flatMap(ref -> sample().orders(ref).stream()).toList();
  }

  private InvoiceRef longest() {
    return invoices().max(Comparator.comparing(ref -> sample().orders(ref).size())).orElseThrow();
  }

  private Stream<InvoiceRef> invoices() {
    return sample().invoices().stream().map(Invoice::ref);
  }

  private PaymentOrders orders() {
    return portal().require(PaymentOrders.class);
  }
}
