package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.internal.faces.serena.SerenaRules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePortalTest {

  @RegisterExtension static final PortalExtension PORTALS = PortalExtension.create();

  @Test
  void logsInAtTheFirstCallAlone(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    Invoices invoices = portal.require(Invoices.class);
    assertThat(reference.at(SERENA_ART).logins()).isZero();

    invoices.all(InvoiceQuery.all()).read();
    invoices.all(InvoiceQuery.all()).read();

    assertThat(reference.at(SERENA_ART).logins()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"30-11111111-8", "30111111118", "20123456", "20.123.456", ""})
  void refusesWhoHasNoAccount(String user) {
    ReferencePortal reference = ReferencePortal.create();
    try (Portal portal = reference.portal(SERENA_ART, Credentials.of("cuit", user))) {
      assertThatExceptionOfType(LoginRefusedException.class)
          .isThrownBy(portal::login)
          .satisfies(e -> assertThat(e.portalWords()).contains("CUIT/DNI o clave incorrectos"))
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("1111"));
      assertThat(reference.at(SERENA_ART).logins()).isZero();
    }
  }

  @Test
  void letsInWithAndWithoutHyphens() {
    ReferencePortal reference = ReferencePortal.create();
    try (Portal portal = reference.portal(SERENA_ART, Credentials.of("cuit", "30712345671"))) {
      assertThat(portal.require(Invoices.class).all(InvoiceQuery.all())).hasSize(10);
    }
  }

  @Test
  void logsInOnceMoreWhenTheSessionIsForgotten(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    Invoices invoices = portal.require(Invoices.class);
    invoices.all(InvoiceQuery.all()).read();
    reference.at(SERENA_ART).expireSessions();

    assertThat(invoices.all(InvoiceQuery.all())).hasSize(10);
    assertThat(reference.at(SERENA_ART).logins()).isEqualTo(2);
  }

  @Test
  void forgetsWhoAsksNothingForAWhile(
      ReferencePortal reference, MutableClock clock, @ForPortal("serena-art") Portal portal) {
    portal.login();
    clock.advance(Duration.ofMinutes(20));
    portal.require(Invoices.class).all(InvoiceQuery.all()).read();
    assertThat(reference.at(SERENA_ART).logins()).isOne();

    clock.advance(Duration.ofMinutes(20).plusSeconds(1));
    portal.require(Invoices.class).all(InvoiceQuery.all()).read();
    assertThat(reference.at(SERENA_ART).logins()).isEqualTo(2);
  }

  @Test
  void appliesTheQueryAfterReadingAndSaysSo(@ForPortal("serena-art") Portal portal) {
    DateRange july = new DateRange(LocalDate.of(2025, 7, 8), LocalDate.of(2025, 7, 17));

    Page<Invoice> page =
        portal.require(Invoices.class).list(InvoiceQuery.all().issued(july), PageRequest.first());

    assertThat(page.items()).containsExactly(Samples.SETTLED, Samples.SCHEDULED, Samples.DEBITED);
    Completeness completeness = page.completeness();
    assertThat(completeness.level()).isEqualTo(Completeness.Level.UNPROVEN);
    assertThat(completeness.read()).isEqualTo(10);
    assertThat(completeness.windowAsked()).contains(july);
    assertThat(completeness.windowServed()).isEmpty();
  }

  @Test
  void findsAnInvoiceByItsStoredName(@ForPortal("serena-art") Portal portal) {
    InvoiceRef stored = InvoiceRef.parse(Samples.SETTLED_NOTE.ref().text());

    assertThat(portal.require(Invoices.class).find(stored)).contains(Samples.SETTLED_NOTE);
    assertThat(portal.require(Invoices.class).find(unknown())).isEmpty();
  }

  @Test
  void givesTheSameBytesEachTime(@ForPortal("serena-art") Portal portal) {
    InvoiceDocuments documents = portal.require(InvoiceDocuments.class);
    for (DocumentKind kind : DocumentKind.values()) {
      PortalDocument first = documents.download(Samples.DEBITED.ref(), kind);
      PortalDocument second = documents.download(Samples.DEBITED.ref(), kind);

      assertThat(first.mediaType()).isEqualTo(MediaType.PDF);
      assertThat(first.complete()).isTrue();
      assertThat(first.bytes()).isEqualTo(second.bytes());
      assertThat(first.name()).endsWith("-00025-00044067.pdf");
    }
  }

  @Test
  void tellsHowFarADownloadIs(@ForPortal("serena-art") Portal portal) {
    List<Long> moves = new ArrayList<>();

    PortalDocument order =
        portal
            .require(InvoiceDocuments.class)
            .download(
                Samples.SETTLED.ref(),
                DocumentKind.PAYMENT_ORDER,
                (done, total) -> moves.add(done));

    assertThat(moves).containsExactly(order.size());
  }

  @Test
  void refusesDocumentsThatAreNotOffered(@ForPortal("serena-art") Portal portal) {
    InvoiceDocuments documents = portal.require(InvoiceDocuments.class);

    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> documents.download(Samples.IN_PROCESS.ref(), DocumentKind.PAYMENT_ORDER));
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> documents.download(Samples.SCHEDULED.ref(), DocumentKind.DEBIT_DETAIL));
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> documents.available(unknown()));
  }

  @Test
  void tellsTheKindOfAnUploadToWhoAskedForIt(@ForPortal("serena-art") Portal portal) {
    UploadedDocuments uploads = portal.require(UploadedDocuments.class);

    assertThat(uploads.all(UploadQuery.all()))
        .hasSize(4)
        .allSatisfy(document -> assertThat(document.kind()).isEmpty());
    assertThat(uploads.all(UploadQuery.all().kind(AttachmentKind.INVOICE)))
        .hasSize(2)
        .allSatisfy(document -> assertThat(document.kind()).contains(AttachmentKind.INVOICE));
  }

  @Test
  void searchesUploadsByRecipientAndDay(@ForPortal("serena-art") Portal portal) {
    UploadedDocuments uploads = portal.require(UploadedDocuments.class);
    UploadQuery folded = UploadQuery.all().recipient("LIQUIDACIONES PREST. EN ESPECIE");

    assertThat(uploads.all(folded)).hasSize(4);
    assertThat(uploads.all(folded.uploaded(LocalDate.of(2025, 8, 1))))
        .extracting(UploadedDocument::name)
        .containsExactly("informe.pdf");
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(
            () -> uploads.search(UploadQuery.all().recipient("Otros"), PageRequest.first()));
  }

  @Test
  void knowsWhatTheManualSaysOfThePortal(@ForPortal("serena-art") Portal portal) {
    assertThat(portal.info().name()).isEqualTo("Serena ART");
    assertThat(portal.info().site()).hasHost("www.serenaart.com.ar");
    assertThat(portal.info().contacts())
        .containsExactly(new PortalContact("e-mail", "liquidacionesart@serenaseguros.com.ar"));
  }

  @Test
  void saysOfThePortalWhatItsAdapterSays(@ForPortal("serena-art") Portal portal) {
    try (PortalRuntime runtime = PortalRuntime.builder().build()) {
      assertThat(portal.info()).usingRecursiveComparison().isEqualTo(runtime.info(SERENA_ART));
    }
  }

  @Test
  void keepsReferencePortalsApart() {
    ReferencePortal one = ReferencePortal.create();
    ReferencePortal other = ReferencePortal.create();

    one.at(SERENA_ART).authorize(Samples.IN_PROCESS.ref());
    one.clock().advance(Duration.ofDays(1));

    assertThat(list(other)).isEqualTo(Samples.operations());
    assertThat(other.clock().instant()).isEqualTo("2025-08-20T12:00:00Z");
  }

  @Test
  void givesEqualAnswersForEqualVerbs() {
    assertThat(list(ReferencePortal.create())).isEqualTo(list(ReferencePortal.create()));
    assertThat(order(ReferencePortal.create())).isEqualTo(order(ReferencePortal.create()));
  }

  @Test
  void beginsEmptyIfAskedTo() {
    ReferencePortal reference = ReferencePortal.empty();
    try (Portal portal = reference.portal(SERENA_ART, Samples.credentials())) {
      assertThatExceptionOfType(LoginRefusedException.class).isThrownBy(portal::login);
    }
  }

  @Test
  void namesThePortalsThatThereAre() {
    ReferencePortal reference = ReferencePortal.create();

    assertThat(reference.portals())
        .containsExactly(SERENA_ART, MUTUAL_SER, SANCOR_SALUD, CertificatePortals.IAPSER_ART);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reference.at(PortalId.of("nobody")))
        .withMessageContaining("serena-art");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferencePortal.of(new SerenaRules(), new SerenaRules()));
  }

  private static List<Invoice> list(ReferencePortal reference) {
    try (Portal portal = reference.portal(SERENA_ART, Samples.credentials())) {
      Listing<Invoice> listing = portal.require(Invoices.class).all(InvoiceQuery.all()).read();
      return listing.items();
    }
  }

  private static byte[] order(ReferencePortal reference) {
    try (Portal portal = reference.portal(SERENA_ART, Samples.credentials())) {
      return portal
          .require(InvoiceDocuments.class)
          .download(Samples.SETTLED.ref(), DocumentKind.PAYMENT_ORDER)
          .bytes();
    }
  }

  private static InvoiceRef unknown() {
    ArgentineNumber number = ArgentineNumber.parse("0001-00000001");
    return InvoiceRef.of(InvoiceKey.of(Samples.OWNER, InvoiceKind.INVOICE, number));
  }
}
