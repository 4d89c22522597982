package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong in memory reaches the caller as it does over HTTP. */
class FaultTest {

  /** More than the library tries. */
  private static final int PERSISTENT = 10;

  @RegisterExtension final PortalExtension portals = PortalExtension.create();

  private ReferencePayer serena;

  @BeforeEach
  void takeThePayer(ReferencePortal reference) {
    serena = reference.at(SERENA_ART);
  }

  @ParameterizedTest
  @CsvSource({
    "MAINTENANCE, PORTAL_MAINTENANCE",
    "CLOSED, PORTAL_UNREACHABLE",
    "SLOW, DEADLINE_EXCEEDED"
  })
  void saysThatThePortalIsNotThere(
      Fault fault, String code, @ForPortal("serena-art") Portal portal) {
    serena.next(fault, PERSISTENT);

    assertThatExceptionOfType(PortalUnavailableException.class)
        .isThrownBy(() -> list(portal))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.of(code)));
  }

  @Test
  void isOverAfterOneRetry(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.CLOSED);

    assertThat(list(portal)).hasSize(10);
  }

  @Test
  void staysInMaintenanceUntilItIsOver(@ForPortal("serena-art") Portal portal) {
    serena.beginMaintenance();
    assertThatExceptionOfType(PortalUnavailableException.class)
        .isThrownBy(portal::login)
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PORTAL_MAINTENANCE));

    serena.endMaintenance();
    assertThat(list(portal)).hasSize(10);
  }

  @Test
  void logsInAgainWhenTheSessionExpired(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.EXPIRED_SESSION);

    assertThat(list(portal)).hasSize(10);
    assertThat(serena.logins()).isEqualTo(2);
  }

  @Test
  void logsInOnceHoweverManyThreadsNotice(@ForPortal("serena-art") Portal portal) {
    list(portal);
    serena.expireSessions();

    List<Integer> sizes =
        IntStream.range(0, 50).parallel().mapToObj(i -> list(portal).size()).toList();

    assertThat(sizes).containsOnly(10).hasSize(50);
    assertThat(serena.logins()).isEqualTo(2);
  }

  @Test
  void saysThatAColumnWasRenamed(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.RENAMED_COLUMN);

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> list(portal))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
    assertThat(list(portal)).hasSize(10);
  }

  @Test
  void readsAListWithoutKnownHeadersUnderTheOtherOne(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.RENAMED_COLUMN);

    assertThat(portal.require(Authorizations.class).all().read().items())
        .hasSize(2)
        .allSatisfy(
            authorization ->
                assertThat(authorization.shown().asMap().keySet())
                    .containsExactly("OTRA COLUMNA", "FECHA", "PRESTACIÓN", "ESTADO"));
  }

  @Test
  void sparesThePageWithoutAList(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.DROPPED_ROW);

    assertThat(portal.require(UploadedDocuments.class).all(UploadQuery.all())).hasSize(3);
  }

  @Test
  void dropsTheLastRowOnce(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.DROPPED_ROW);

    assertThat(list(portal)).isEqualTo(Samples.operations().subList(0, 9));
    assertThat(list(portal)).hasSize(10);
  }

  @Test
  void dropsTheLastRowFromLookUpsToo(@ForPortal("serena-art") Portal portal) {
    InvoiceDocuments documents = portal.require(InvoiceDocuments.class);
    serena.next(Fault.DROPPED_ROW);
    assertThat(documents.available(Samples.SETTLED.ref())).isNotEmpty();

    serena.next(Fault.DROPPED_ROW);
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> documents.available(Samples.IN_PROCESS_LAST.ref()));
  }

  @Test
  void cutsDocumentsAndNoLists(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.CUT_DOWNLOAD, PERSISTENT);

    assertThat(list(portal)).hasSize(10);
    assertThatExceptionOfType(PortalUnavailableException.class)
        .isThrownBy(() -> order(portal))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD));
  }

  @Test
  void downloadsAgainWhatWasCutOnce(@ForPortal("serena-art") Portal portal) {
    serena.next(Fault.CUT_DOWNLOAD);

    assertThat(order(portal).complete()).isTrue();
  }

  @Test
  void happensAtLeastOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> serena.next(Fault.SLOW, 0));
  }

  private static List<Invoice> list(Portal portal) {
    return portal.require(Invoices.class).all(InvoiceQuery.all()).read().items();
  }

  private static PortalDocument order(Portal portal) {
    return portal
        .require(InvoiceDocuments.class)
        .download(Samples.SETTLED.ref(), DocumentKind.PAYMENT_ORDER);
  }
}
