package dev.portalsdk.testkit.sync;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentEquation;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.store.ChangeType;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.StoredDocument;
import dev.portalsdk.billing.sync.MemberReport;
import dev.portalsdk.billing.sync.PartReport;
import dev.portalsdk.billing.sync.SyncPart;
import dev.portalsdk.billing.sync.SyncReport;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.VoucherSamples;
import dev.portalsdk.testkit.spi.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One portal read into a store, in memory and over HTTP. */
class SyncTest {

  private static final int TRIES_OF_ONE_DOWNLOAD = 4;

  @TempDir Path folder;
  private SyncSite site;
  private SnapshotStore store;

  private void open(PortalId id, boolean served) {
    site = served ? SyncSite.served(id) : SyncSite.inMemory(id);
    store = JdbcStore.file(folder.resolve("portales.db"), site.clock());
  }

  @AfterEach
  void close() {
    store.close();
    site.close();
  }

  static Stream<Arguments> portals() {
    return SyncSite.PORTALS.stream()
        .flatMap(id -> Stream.of(Arguments.of(id, false), Arguments.of(id, true)));
  }

  private List<ChangeType> changesAfter(long sequence) {
    return store.changesAfter(sequence, 1000).stream().map(Change::type).toList();
  }

  private long lastChange() {
    return store.changesAfter(0, 100_000).size();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void keepsWhatThePortalShowsAndNothingTwice(PortalId id, boolean served) {
    open(id, served);

    SyncReport first = site.sync(store);

    assertThat(first.isComplete()).as("%s", first).isTrue();
    List<String> dump = site.dump(store);
    assertThat(store.invoices(site.owner, site.days).items())
        .containsExactlyInAnyOrderElementsOf(site.fixture.sample().invoices());
    assertThat(store.vouchers(site.owner, site.days).items())
        .extracting(VoucherStatement::voucher)
        .containsExactlyInAnyOrderElementsOf(site.fixture.sample().vouchers());
    SyncReport second = site.sync(store);
    assertThat(second.isComplete()).isTrue();
    assertThat(site.dump(store)).isEqualTo(dump);
    for (PartReport part : second.members().get(0).parts().values()) {
      assertThat(part.changes() + part.documents() + part.postponed()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsTheDocumentsThatSerenaOffers(boolean served) {
    open(SERENA_ART, served);
    MemberReport report = site.sync(store).member("serena-art");

    assertThat(report.parts().get(SyncPart.ORDERS).state()).isEqualTo(PartReport.State.NOT_OFFERED);
    for (Invoice invoice : Samples.operations()) {
      assertThat(store.documents(invoice.ref()))
          .extracting(document -> document.name().kind().orElseThrow())
          .containsExactlyInAnyOrderElementsOf(site.fixture.sample().documents(invoice.ref()));
    }
    assertThat(report.parts().get(SyncPart.DOCUMENTS).documents())
        .isEqualTo(store.documents(site.owner).size());
    assertThat(changesAfter(0)).contains(ChangeType.WITHHOLDING_AVAILABLE, ChangeType.DEBITED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsTheOtherDocumentsOfAnInvoiceOfWhichOneDoesNotArrive(boolean served) {
    open(SERENA_ART, served);
    long offered =
        Samples.operations().stream()
            .mapToLong(invoice -> site.fixture.sample().documents(invoice.ref()).size())
            .sum();
    site.payer().next(Fault.CUT_DOWNLOAD, TRIES_OF_ONE_DOWNLOAD);

    SyncReport first = site.sync(store);
    assertThat(store.documents(site.owner)).hasSize((int) offered - 1);
    assertThat(first.isComplete()).isFalse();

    assertThat(site.sync(store).isComplete()).isTrue();
    assertThat(store.documents(site.owner)).hasSize((int) offered);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsWhatSerenaHasDoneSince(boolean served) {
    open(SERENA_ART, served);
    site.sync(store);
    long last = lastChange();

    Invoice invoice = Samples.IN_PROCESS;
    site.payer().debit(invoice.ref(), Money.parse("ARS 1500.00"), "Módulo no autorizado");
    site.payer().settle(invoice.ref(), LocalDate.of(2025, 9, 1));
    site.clock().advance(Duration.ofHours(1));
    site.sync(store);

    assertThat(changesAfter(last))
        .contains(ChangeType.STATUS_CHANGED, ChangeType.PAID, ChangeType.DEBITED)
        .doesNotContain(ChangeType.INVOICE_APPEARED, ChangeType.ROW_VANISHED);
    assertThat(store.history(invoice.ref()))
        .extracting(version -> version.row().status().state())
        .containsExactly(InvoiceState.IN_PROCESS, InvoiceState.SETTLED);
    assertThat(store.documents(invoice.ref()))
        .extracting(document -> document.name().kind().orElseThrow())
        .contains(DocumentKind.DEBIT_DETAIL, DocumentKind.PAYMENT_ORDER);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsWhatSanCorNoLongerShows(boolean served) {
    open(SANCOR_SALUD, served);
    MemberReport report = site.sync(store).member("sancor-salud");
    PartReport invoices = report.parts().get(SyncPart.INVOICES);
    assertThat(invoices.completeness().orElseThrow().level()).isEqualTo(Level.PROVEN);
    assertThat(invoices.pages()).isEqualTo(2);
    assertThat(store.invoices(site.owner, site.days).isProven()).isTrue();
    assertThat(store.orders(SanCorSamples.SETTLED.ref()).orThrow())
        .isEqualTo(site.fixture.sample().orders(SanCorSamples.SETTLED.ref()));
    long last = lastChange();

    site.clock().advance(Duration.ofDays(150));
    SyncReport later = site.sync(store);

    assertThat(later.members().get(0).parts().get(SyncPart.INVOICES).rows()).isZero();
    assertThat(changesAfter(last)).as("outside of the window nothing vanishes").isEmpty();
    assertThat(store.invoices(site.owner, site.days).items()).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsWhatSanCorHasPaidSince(boolean served) {
    open(SANCOR_SALUD, served);
    site.sync(store);
    long last = lastChange();

    Invoice invoice = SanCorSamples.IN_PROCESS;
    PaymentOrderRef ref = new PaymentOrderRef(invoice.ref(), "APB", "20000001");
    PaymentOrder order =
        PaymentOrder.builder(ref)
            .paid(LocalDate.of(2021, 12, 20))
            .amount(Money.parse("ARS 1000.00"))
            .document(DocumentKind.PAYMENT_ORDER)
            .document(DocumentKind.WITHHOLDING)
            .build();
    site.payer().settle(invoice.ref(), LocalDate.of(2021, 12, 20));
    site.payer().payments().issue(order, Map.of("Ganancias", Money.parse("ARS 50.00")));
    site.sync(store);

    assertThat(changesAfter(last))
        .contains(
            ChangeType.STATUS_CHANGED,
            ChangeType.PAID,
            ChangeType.WITHHOLDING_AVAILABLE,
            ChangeType.DOCUMENT_STORED);
    assertThat(store.documents(ref)).hasSize(2);
    assertThat(store.history(ref)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsTheWorkbooksOfMutualSer(boolean served) {
    open(MUTUAL_SER, served);
    MemberReport report = site.sync(store).member("mutual-ser");

    assertThat(report.parts().get(SyncPart.INVOICES).state())
        .isEqualTo(PartReport.State.NOT_OFFERED);
    for (VoucherStatement statement : store.vouchers(site.owner, site.days).items()) {
      assertThat(statement.invoices().items())
          .containsExactlyInAnyOrderElementsOf(VoucherSamples.invoices(statement.voucher().ref()));
      assertThat(statement.balance(PaymentEquation.COLOMBIAN_VOUCHER).isBalanced()).isTrue();
      List<StoredDocument> kept = store.documents(statement.voucher().ref());
      assertThat(kept).hasSize(1);
    }
    assertThat(changesAfter(0).stream().filter(type -> type == ChangeType.PAID).count())
        .isEqualTo(
            VoucherSamples.vouchers().stream()
                .mapToLong(voucher -> VoucherSamples.invoices(voucher.ref()).size())
                .sum());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsWhatMutualSerHasPaidSince(boolean served) {
    open(MUTUAL_SER, served);
    site.sync(store);
    long last = lastChange();

    CrossedInvoice settled = VoucherSamples.invoices(VoucherSamples.DISPERSED.ref()).get(0);
    PaymentVoucher voucher =
        PaymentVoucher.builder(new VoucherRef(site.owner, LocalDate.of(2018, 3, 5), "11200"))
            .form(VoucherSamples.ASSIGNED.form())
            .paid(settled.paid())
            .pending(Money.parse("COP 0.00"))
            .pendingAdvance(Money.parse("COP 0.00"))
            .build();
    site.payer().pay(voucher, List.of(settled));
    site.sync(store);

    assertThat(changesAfter(last))
        .containsExactly(ChangeType.VOUCHER_APPEARED, ChangeType.PAID, ChangeType.DOCUMENT_STORED);
  }
}
