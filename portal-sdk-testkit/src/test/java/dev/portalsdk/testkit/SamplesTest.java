package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SamplesTest {

  @RegisterExtension static final PortalExtension PORTALS = PortalExtension.create();

  // Lines 57 to 66 of the manual, letter by letter.
  private static final String MANUAL =
      """
      01/07/2025	NOTAS DE CRED...	002100007685	-3.574.597,28	NOTAS DE CREDITO "B" 0021-00007685 Importe -3574597.28 Autorizada pendiente de pago
      08/07/2025	FACTURAS "B"	002500043905	24.270.824,38	FACTURAS "B" 0025-00043905 Importe 24270824.38 Proceso ejecutado el día 17/07/2025
      16/07/2025	FACTURAS "B"	006800017918	16.440,52	FACTURAS "B" 0068-00017918 Importe 16440.52 Se acreditará el día 29/08/2025
      17/07/2025	FACTURAS "B"	002500044067	26.607.614,08	FACTURAS "B" 0025-00044067 Importe 26607614.08 Proceso ejecutado el día 18/08/2025
      22/07/2025	NOTAS DE CRED...	002500041214	-11.272.905,02	NOTAS DE CREDITO "B" 0025-00041214 Importe -11272905.02 Proceso ejecutado el día 18/08/2025
      31/07/2025	FACTURAS "B"	004200006974	284.623,52	FACTURAS "B" 0042-00006974 Importe 284623.52 Se acreditará el día 29/08/2025
      31/07/2025	FACTURAS "B"	002900005857	2.056.161,23	FACTURAS "B" 0029-00005857 Importe 2056161.23 Se acreditará el día 19/09/2025
      31/07/2025	FACTURAS "B"	002900005839	1.798.757,38	FACTURAS "B" 0029-00005839 Importe 1798757.38 Se acreditará el día 24/09/2025
      31/07/2025	FACTURAS "B"	002900005838	9.855.975,55	FACTURAS "B" 0029-00005838 Importe 9855975.55 En proceso
      31/07/2025	FACTURAS "B"	002900005801	15.288.127,36	FACTURAS "B" 0029-00005801 Importe 15288127.36 En proceso
      """;

  @Test
  void showsTheTenOperationsAsTheManualPrintsThem(@ForPortal("serena-art") Portal portal) {
    List<Invoice> invoices = portal.require(Invoices.class).all(InvoiceQuery.all()).read().items();

    assertThat(invoices).map(SamplesTest::row).containsExactlyElementsOf(MANUAL.lines().toList());
    assertThat(invoices).isEqualTo(Samples.operations());
  }

  @Test
  void showsEachRowUnderTheManualsHeaders(@ForPortal("serena-art") Portal portal) {
    Invoice first = portal.require(Invoices.class).all(InvoiceQuery.all()).iterator().next();

    assertThat(first.shown().asMap().keySet())
        .containsExactly(
            "FECHA FACTURA",
            "TIPO FACTURA",
            "NÚMERO FACTURA",
            "IMPORTE",
            "DETALLE FACTURA",
            "OPCIONES");
  }

  @Test
  void offersTheDocumentsThatEachSampleNames(@ForPortal("serena-art") Portal portal) {
    InvoiceDocuments documents = portal.require(InvoiceDocuments.class);

    List<Set<DocumentKind>> offered =
        Samples.operations().stream().map(i -> documents.available(i.ref())).toList();

    Set<DocumentKind> orderAlone = Set.of(DocumentKind.PAYMENT_ORDER);
    Set<DocumentKind> withheld = Set.of(DocumentKind.PAYMENT_ORDER, DocumentKind.WITHHOLDING);
    Set<DocumentKind> debited =
        Set.of(
            DocumentKind.PAYMENT_ORDER,
            DocumentKind.CREDIT_OR_DEBIT_NOTE,
            DocumentKind.DEBIT_DETAIL);
    assertThat(offered)
        .containsExactly(
            Set.of(),
            withheld,
            orderAlone,
            Set.of(DocumentKind.values()),
            orderAlone,
            withheld,
            orderAlone,
            debited,
            Set.of(),
            Set.of());
  }

  @Test
  void listsWhatTheProviderHandedIn(@ForPortal("serena-art") Portal portal) {
    List<UploadedDocument> uploads =
        portal.require(UploadedDocuments.class).all(UploadQuery.all()).read().items();

    assertThat(uploads)
        .extracting(UploadedDocument::readState)
        .containsExactly(ReadState.READ, ReadState.READ, ReadState.UNREAD, ReadState.UNREAD);
    assertThat(uploads.get(0).shown().asMap())
        .containsExactly(
            entry("DESTINATARIO", "Liquidaciones Prest. En Especie"),
            entry("NOMBRE", "factura.pdf"),
            entry("FECHA DE CARGA", "08/07/2025"),
            entry("OBSERVACIONES", "FC B 00025-00043905"),
            entry("LEÍDO POR SERENA", "Sí"));
  }

  @Test
  void listsTheAuthorizations(@ForPortal("serena-art") Portal portal) {
    assertThat(portal.require(Authorizations.class).all())
        .extracting(Authorization::shown)
        .extracting(shown -> shown.text("NÚMERO").orElseThrow())
        .containsExactly("0001-00000101", "0001-00000102");
  }

  @Test
  void givesTheNewProviderNothing(ReferencePortal reference) {
    try (Portal portal = reference.portal(SERENA_ART, Samples.credentials(Samples.NEW_PROVIDER))) {
      assertThat(portal.require(Invoices.class).all(InvoiceQuery.all())).isEmpty();
      assertThat(portal.require(UploadedDocuments.class).all(UploadQuery.all())).isEmpty();
      assertThat(portal.require(Authorizations.class).all()).isEmpty();
    }
  }

  private static String row(Invoice invoice) {
    List<String> cells = List.copyOf(invoice.shown().asMap().values());
    return String.join("\t", cells.subList(0, 5));
  }
}
