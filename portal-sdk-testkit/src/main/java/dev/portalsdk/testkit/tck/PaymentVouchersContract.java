package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.SavedVouchers;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherBalance;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.spi.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a payer paid: vouchers by period, the invoices that each settles, and how it adds up. */
public abstract class PaymentVouchersContract extends PortalContract {

  /** More often than the library tries. */
  private static final int FOR_GOOD = 10;

  @Test
  void listsTheVouchersOfAPeriodInThePortalsOrder() {
    Listing<PaymentVoucher> listing = vouchers().all(everything()).read();
    assertEquals(sample().vouchers(), listing.items());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void listsTheVouchersOfADayAlone() {
    LocalDate day = sample().vouchers().get(0).paidOn();
    List<PaymentVoucher> expected =
        sample().vouchers().stream().filter(voucher -> voucher.paidOn().equals(day)).toList();
    assertEquals(expected, vouchers().all(new DateRange(day, day)).stream().toList());
    assertEquals(
        List.of(),
        vouchers().all(new DateRange(day.plusDays(1), day.plusDays(1))).stream().toList());
  }

  @Test
  void keepsTheTextsAsShownBesideTheVoucher() {
    for (PaymentVoucher voucher : vouchers().all(everything())) {
      assertTrue(voucher.shown().asMap().containsValue(voucher.number()));
    }
  }

  @Test
  void saysWhichDaysThePortalHasOfThoseThatWereAskedFor() {
    LocalDate first = sample().firstDayOfPayments().orElse(LocalDate.of(2000, 1, 1));
    DateRange tooWide = new DateRange(first.minusYears(1), everything().to());
    Listing<PaymentVoucher> listing = vouchers().all(tooWide).read();

    assertEquals(sample().vouchers(), listing.items());
    boolean limited = sample().firstDayOfPayments().isPresent();
    assertEquals(limited, listing.completeness().isWindowNarrowed());
    if (limited) {
      assertEquals(
          Optional.of(new DateRange(first, tooWide.to())), listing.completeness().windowServed());
      assertThrows(
          IncompleteListException.class, () -> vouchers().all(tooWide).forEach(voucher -> {}));
    }
  }

  @Test
  void servesNothingOfAPeriodThatIsTooOldAndSaysSo() {
    Optional<LocalDate> first = sample().firstDayOfPayments();
    if (first.isPresent()) {
      DateRange old = new DateRange(first.get().minusYears(2), first.get().minusDays(1));
      Listing<PaymentVoucher> listing = vouchers().all(old).read();
      assertEquals(List.of(), listing.items());
      assertTrue(listing.completeness().isWindowNarrowed());
    }
  }

  @Test
  void findsAVoucherByItsStoredName() {
    for (PaymentVoucher voucher : sample().vouchers()) {
      VoucherRef stored = VoucherRef.parse(voucher.ref().text());
      assertEquals(Optional.of(voucher), vouchers().find(stored));
    }
    assertEquals(Optional.empty(), vouchers().find(absent()));
  }

  @Test
  void listsTheInvoicesOfAVoucherOverAllItsPages() {
    for (PaymentVoucher voucher : sample().vouchers()) {
      List<CrossedInvoice> shown = vouchers().detail(voucher.ref()).stream().toList();
      List<CrossedInvoice> all = sample().crossed(voucher.ref());
      assertEquals(all.size(), shown.size());
      for (int i = 0; i < all.size(); i++) {
        assertEquals(all.get(i).number(), shown.get(i).number());
        assertEquals(all.get(i).voucherNumber(), shown.get(i).voucherNumber());
        assertEquals(all.get(i).paid(), shown.get(i).paid());
        assertTrue(all.get(i).amounts().entrySet().containsAll(shown.get(i).amounts().entrySet()));
      }
    }
  }

  @Test
  void resumesFromTheTokenOfEachPageOfInvoices() {
    VoucherRef ref = longest().ref();
    List<CrossedInvoice> resumed = new ArrayList<>();
    int pages = 0;
    for (Page<CrossedInvoice> page : vouchers().detail(ref).pages()) {
      PageRequest request = PageRequest.resume(page.request().token());
      resumed.addAll(vouchers().detail(ref, request).items());
      pages++;
    }
    assertEquals(vouchers().detail(ref).stream().toList(), resumed);
    assertTrue(pages > 1, "the sample has a voucher with several pages");
  }

  @Test
  void hasNoInvoicesOnAPageThatTheVoucherLacks() {
    VoucherRef ref = longest().ref();
    assertThrows(PortalException.class, () -> vouchers().detail(ref, PageRequest.number(1000)));
    assertThrows(
        IllegalArgumentException.class, () -> vouchers().detail(ref, PageRequest.after("x")));
  }

  @Test
  void refusesAVoucherThatTheListLacks() {
    DateRange day = new DateRange(absent().paid(), absent().paid());
    assertThrows(
        RequestRefusedException.class, () -> vouchers().detail(absent(), PageRequest.first()));
    assertThrows(RequestRefusedException.class, () -> vouchers().workbook(absent(), day));
  }

  @Test
  void saysWhichTermsTheScreenDoesNotShow() {
    PaymentVoucher voucher = longest();
    Listing<CrossedInvoice> shown = vouchers().detail(voucher.ref()).read();
    VoucherBalance balance = sample().equation().balance(voucher, shown.items());

    Set<PaymentTerm> unseen = sample().equation().terms();
    unseen.removeAll(shown.items().get(0).amounts().keySet());
    assertFalse(unseen.isEmpty());
    assertEquals(unseen, balance.unseen());
    assertFalse(balance.isBalanced());
    assertFalse(balance.isOff(), balance::toString);
  }

  @Test
  void downloadsAWorkbookThatBalancesToTheCent() {
    for (PaymentVoucher voucher : sample().vouchers()) {
      try (PortalDocument workbook = vouchers().workbook(voucher.ref(), everything())) {
        assertEquals(MediaType.XLSX, workbook.mediaType());
        VoucherStatement statement = saved().statement(workbook, owner());

        assertEquals(voucher, statement.voucher());
        assertEquals(sample().crossed(voucher.ref()), statement.invoices().orThrow());
        VoucherBalance balance = statement.balance(sample().equation());
        assertTrue(balance.isBalanced(), balance::toString);
      }
    }
  }

  @Test
  void givesTheSameWorkbookEachTime() {
    VoucherRef ref = longest().ref();
    assertEquals(sha256(ref), sha256(ref));
  }

  @Test
  void refusesAPeriodThatLacksTheVoucher() {
    DateRange other = new DateRange(longest().paidOn().plusDays(1), everything().to());
    assertThrows(IllegalArgumentException.class, () -> vouchers().workbook(longest().ref(), other));
  }

  @Test
  void saysThatADownloadIsCutEachTime() {
    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);
    PortalUnavailableException cut =
        assertThrows(
            PortalUnavailableException.class,
            () -> vouchers().workbook(longest().ref(), everything()));
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, cut.code());
  }

  @Test
  void showsAProviderItsOwnVouchersAlone() {
    PaymentVouchers others = portal(sample().newProvider()).require(PaymentVouchers.class);
    Listing<PaymentVoucher> listing = others.all(everything()).read();
    assertEquals(List.of(), listing.items());
    assertTrue(listing.completeness().level() != Completeness.Level.SHORT);
  }

  private String sha256(VoucherRef ref) {
    try (PortalDocument workbook = vouchers().workbook(ref, everything())) {
      return workbook.sha256();
    }
  }

  private SavedVouchers saved() {
    try (PortalRuntime offline = PortalRuntime.builder().build()) {
      return offline.entrance(sample().id()).require(SavedVouchers.class);
    }
  }

  private VoucherRef absent() {
    return new VoucherRef(owner(), sample().vouchers().get(0).paidOn(), "999999");
  }

  private Owner owner() {
    return sample().vouchers().get(0).ref().owner();
  }

  private PaymentVoucher longest() {
    return sample().vouchers().stream()
        .max(Comparator.comparing(voucher -> sample().crossed(voucher.ref()).size()))
        .orElseThrow();
  }

  /** The days of all vouchers of the sample. */
  private DateRange everything() {
    List<LocalDate> days =
        sample().vouchers().stream().map(PaymentVoucher::paidOn).sorted().toList();
    return new DateRange(days.get(0), days.get(days.size() - 1));
  }

  private PaymentVouchers vouchers() {
    return portal().require(PaymentVouchers.class);
  }
}
