package dev.portalsdk.testkit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.Offer;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.spi.PortalAdapter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A portal from outside, and what its numbered pages may do to a list. */
class ToyPortalTest {

  private static final PortalAdapter PROVIDER_SIDE = new ToyPortal.ProviderSide();
  private static final PortalAdapter EMPLOYER_SIDE = new ToyPortal.EmployerSide();

  private final ToyServer server = new ToyServer();
  private PortalRuntime runtime;
  private Portal portal;

  @BeforeEach
  void open() {
    runtime = runtime(PROVIDER_SIDE, EMPLOYER_SIDE);
    portal = runtime.open(ToyPortal.ID, credentials("secreto"));
  }

  @AfterEach
  void close() {
    portal.close();
    runtime.close();
    server.close();
  }

  @Test
  void servesTheCapabilitiesOfBothSidesOverOneSession() {
    assertThat(portal.offer(Invoices.class)).isEqualTo(Offer.OFFERED);
    assertThat(portal.offer(Authorizations.class)).isEqualTo(Offer.OFFERED);
    assertThat(portal.offer(InvoiceDocuments.class)).isEqualTo(Offer.NOT_OFFERED);
    assertThat(portal.permission(Invoices.class)).isEqualTo(Permission.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portal.require(InvoiceDocuments.class))
        .withMessageContaining("InvoiceDocuments");
    assertThat(server.logins()).isZero();

    assertThat(invoices()).hasSize(12);
    assertThat(portal.require(Authorizations.class).all())
        .singleElement()
        .satisfies(
            authorization ->
                assertThat(authorization.shown().text("Autorización")).hasValue("A-1"));
    assertThat(server.logins()).isEqualTo(1);
  }

  @Test
  void needsExactlyOneLoginAndNoCapabilityTwice() {
    try (PortalRuntime none = runtime(EMPLOYER_SIDE);
        PortalRuntime two = runtime(PROVIDER_SIDE, PROVIDER_SIDE);
        PortalRuntime twice = runtime(PROVIDER_SIDE, EMPLOYER_SIDE, EMPLOYER_SIDE)) {
      for (PortalRuntime wrong : List.of(none, two, twice)) {
        assertThatIllegalStateException()
            .isThrownBy(() -> wrong.open(ToyPortal.ID, credentials("secreto")));
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> none.open(PortalId.of("other"), credentials("secreto")))
          .withMessageContaining("toy-health");
    }
  }

  @Test
  void readsAllPagesAndProvesTheirNumber() {
    var listing = invoices().read();

    assertThat(listing.items()).hasSize(12);
    assertThat(listing.completeness().level()).isEqualTo(Level.PROVEN);
    assertThat(listing.completeness().declared()).hasValue(12);
    assertThat(server.pagesAsked()).containsExactly(1, 2, 3);
  }

  @Test
  void resumesFromAStoredTokenInAnotherRuntime() {
    Iterator<Page<Invoice>> pages = invoices().pages().iterator();
    pages.next();
    String token = pages.next().request().token();

    try (PortalRuntime later = runtime(PROVIDER_SIDE);
        Portal again = later.open(ToyPortal.ID, credentials("secreto"))) {
      Paged<Invoice> rest =
          again.require(Invoices.class).all(InvoiceQuery.all()).from(PageRequest.resume(token));
      assertThat(rest).hasSize(7);
    }
  }

  @Test
  void goesOnAtTheSamePageWhenTheSessionEndsInBetween() {
    server.sessionEndsBeforePage = 2;

    assertThat(invoices().read().items()).hasSize(12).doesNotHaveDuplicates();
    assertThat(server.logins()).isEqualTo(2);
    assertThat(server.pagesAsked()).containsExactly(1, 2, 3);
  }

  @Test
  void findsTheRowThatDroppedWhilePaging() {
    server.rowDroppedAfterFirstPage = true;

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> invoices().read())
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.INCONSISTENT_LISTING));
  }

  @Test
  void stopsAfterOneRepeatWhereTheFirstPageComesForever() {
    server.firstPageForever = true;

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> invoices().read())
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGINATION_LOOP));
    assertThat(server.pagesAsked()).containsExactly(1, 2);
  }

  @Test
  void endsAStrictWalkWhereAPageShowsFewerRowsThanItSays() {
    server.rowMissingOnEachPage = true;
    List<Invoice> seen = new ArrayList<>();

    assertThatExceptionOfType(IncompleteListException.class)
        .isThrownBy(() -> invoices().forEach(seen::add));
    assertThat(seen).hasSize(9);
    assertThat(invoices().read().completeness().level()).isEqualTo(Level.SHORT);
  }

  @Test
  void tellsAnEmptyListFromAChangedPage() {
    server.invoices = 0;
    assertThat(invoices().read().completeness().level()).isEqualTo(Level.PROVEN);

    server.emptyMarkerGone = true;
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> invoices().read())
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
  }

  @Test
  void findsAnInvoiceOfAnyPage() {
    Invoice last = invoices().read().items().get(11);
    Invoices all = portal.require(Invoices.class);

    assertThat(all.find(InvoiceRef.parse(last.ref().text()))).hasValue(last);
    InvoiceKey absent =
        InvoiceKey.of(last.key().owner(), last.key().kind(), new ArgentineNumber(9, 9));
    assertThat(all.find(InvoiceRef.of(absent))).isEmpty();
  }

  @Test
  void triesAWrongPasswordOnceUntilToldToLogInAgain() {
    try (Portal refused = runtime.open(ToyPortal.ID, credentials("otro"))) {
      Invoices all = refused.require(Invoices.class);
      for (int i = 0; i < 3; i++) {
        assertThatExceptionOfType(LoginRefusedException.class)
            .isThrownBy(() -> all.list(InvoiceQuery.all(), PageRequest.first()));
      }
    }
    assertThat(server.logins()).isZero();
  }

  @Test
  void refusesCallsAfterClosing() {
    Invoices all = portal.require(Invoices.class);
    portal.close();
    portal.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> all.list(InvoiceQuery.all(), PageRequest.first()));
  }

  private Paged<Invoice> invoices() {
    return portal.require(Invoices.class).all(InvoiceQuery.all());
  }

  private PortalRuntime runtime(PortalAdapter... adapters) {
    return PortalRuntime.builder()
        .adapters(List.of(adapters))
        .settings(ToyPortal.ID, server.settings())
        .build();
  }

  private static Credentials credentials(String password) {
    return Credentials.of("user", "30-71234567-1").and("password", password);
  }
}
