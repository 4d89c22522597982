package dev.portalsdk.testkit;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link ReferencePortal#create()} knows: the ten operations that Serena ART's manual prints
 * (L57-66), one provider whose they are, and what the manual prints no example of, invented.
 *
 * <p>Invented are the provider, the debits, the withholdings, the notes, the documents handed in
 * and the authorisations. No data is a person's. All values are immutable.
 */
public final class Samples {

  /** A hospital with an account and the ten operations; no real company has this CUIT. */
  public static final Cuit PROVIDER = Cuit.parse("30-71234567-1");

  /** A provider with an account and nothing in it. */
  public static final Cuit NEW_PROVIDER = Cuit.parse("30-98765432-1");

  /** A provider without an account. */
  public static final Cuit STRANGER = Cuit.parse("30-11111111-8");

  /** Whose the ten operations are. */
  public static final Owner OWNER = Owner.of(BillingPortals.SERENA_ART, PROVIDER);

  /** The credit note of L57, authorised: it has no document yet. */
  public static final Invoice AUTHORIZED =
      creditNote("01/07/2025", "0021-00007685", "3574597.28", InvoiceState.AUTHORIZED);

  /** The invoice of L58, settled, with a payment order and a withholding. */
  public static final Invoice SETTLED =
      invoice("08/07/2025", "0025-00043905", "24270824.38", InvoiceState.SETTLED, "17/07/2025");

  /** The invoice of L59, scheduled, with a payment order alone. */
  public static final Invoice SCHEDULED =
      invoice(
          "16/07/2025", "0068-00017918", "16440.52", InvoiceState.CREDIT_SCHEDULED, "29/08/2025");

  /** The invoice of L60, settled, with every kind of document. */
  public static final Invoice DEBITED =
      invoice("17/07/2025", "0025-00044067", "26607614.08", InvoiceState.SETTLED, "18/08/2025");

  /** The credit note of L61, settled, with a payment order alone. */
  public static final Invoice SETTLED_NOTE =
      creditNote("22/07/2025", "0025-00041214", "11272905.02", InvoiceState.SETTLED, "18/08/2025");

  /** The invoice of L62, scheduled, with a payment order and a withholding. */
  public static final Invoice SCHEDULED_WITHHELD =
      invoice(
          "31/07/2025", "0042-00006974", "284623.52", InvoiceState.CREDIT_SCHEDULED, "29/08/2025");

  /** The invoice of L63, scheduled, with a payment order alone. */
  public static final Invoice SCHEDULED_LATER =
      invoice(
          "31/07/2025", "0029-00005857", "2056161.23", InvoiceState.CREDIT_SCHEDULED, "19/09/2025");

  /** The invoice of L64, scheduled, with a payment order, a debit and the note about it. */
  public static final Invoice SCHEDULED_DEBITED =
      invoice(
          "31/07/2025", "0029-00005839", "1798757.38", InvoiceState.CREDIT_SCHEDULED, "24/09/2025");

  /** The invoice of L65, in process: it has no document yet. */
  public static final Invoice IN_PROCESS =
      invoice("31/07/2025", "0029-00005838", "9855975.55", InvoiceState.IN_PROCESS);

  /** The invoice of L66, in process: it has no document yet. */
  public static final Invoice IN_PROCESS_LAST =
      invoice("31/07/2025", "0029-00005801", "15288127.36", InvoiceState.IN_PROCESS);

  private static final List<Invoice> OPERATIONS =
      List.of(
          AUTHORIZED,
          SETTLED,
          SCHEDULED,
          DEBITED,
          SETTLED_NOTE,
          SCHEDULED_WITHHELD,
          SCHEDULED_LATER,
          SCHEDULED_DEBITED,
          IN_PROCESS,
          IN_PROCESS_LAST);

  private static final List<UploadedDocument> UPLOADS =
      List.of(
          upload("factura.pdf", AttachmentKind.INVOICE, "08/07/2025", SETTLED, ReadState.READ),
          upload(
              "detalle.xlsx", AttachmentKind.INVOICE_DETAIL, "08/07/2025", SETTLED, ReadState.READ),
          upload("factura.pdf", AttachmentKind.INVOICE, "31/07/2025", IN_PROCESS, ReadState.UNREAD),
          upload(
              "informe.pdf",
              AttachmentKind.STUDY_REPORT,
              "01/08/2025",
              IN_PROCESS,
              ReadState.UNREAD));

  private static final List<Authorization> AUTHORIZATIONS =
      List.of(
          authorization("0001-00000101", "14/07/2025", "Prestación inventada A"),
          authorization("0001-00000102", "28/07/2025", "Prestación inventada B"));

  private Samples() {}

  /** Returns the ten operations in the manual's order. */
  public static List<Invoice> operations() {
    return OPERATIONS;
  }

  /** Returns what the provider has handed in, two documents read and two not. */
  public static List<UploadedDocument> uploads() {
    return UPLOADS;
  }

  /** Returns the two authorisations. */
  public static List<Authorization> authorizations() {
    return AUTHORIZATIONS;
  }

  /**
   * Returns a file to hand in: a PDF of one page that shows its title, with the same bytes each
   * time.
   *
   * @param title such as {@code Factura}; the file has its name
   */
  public static PortalDocument pdf(String title) {
    return PortalDocument.of(title + ".pdf", PdfPage.render(title, Map.of()));
  }

  /** Returns what {@link #PROVIDER} logs in with. */
  public static Credentials credentials() {
    return credentials(PROVIDER);
  }

  /**
   * Returns what a provider logs in with, account or not.
   *
   * @param provider such as {@link #STRANGER}
   */
  public static Credentials credentials(TaxId provider) {
    return Credentials.of("cuit", provider.formatted());
  }

  /**
   * Opens the accounts and lets all of this happen at Serena ART.
   *
   * @param serena Serena ART, who knows nobody yet
   * @throws IllegalArgumentException if it is another payer
   */
  public static void fill(ReferencePayer serena) {
    serena.enrol(PROVIDER);
    serena.enrol(NEW_PROVIDER);
    OPERATIONS.forEach(serena::receive);
    deduct(serena);
    UPLOADS.forEach(upload -> serena.handIn(PROVIDER, upload));
    AUTHORIZATIONS.forEach(issued -> serena.issueAuthorization(PROVIDER, issued));
  }

  private static void deduct(ReferencePayer serena) {
    serena.withhold(SETTLED.ref(), "Ganancias", pesos("485416.49"));
    serena.debit(DEBITED.ref(), pesos("1250000.00"), "Prestación no autorizada");
    serena.issueNote(DEBITED.ref(), pesos("1250000.00"));
    serena.withhold(DEBITED.ref(), "Ganancias", pesos("507152.28"));
    serena.withhold(DEBITED.ref(), "Ingresos Brutos", pesos("76072.84"));
    serena.withhold(SCHEDULED_WITHHELD.ref(), "Ganancias", pesos("5692.47"));
    serena.debit(SCHEDULED_DEBITED.ref(), pesos("98757.38"), "Diferencia de arancel");
    serena.issueNote(SCHEDULED_DEBITED.ref(), pesos("98757.38"));
  }

  private static Invoice invoice(String issued, String number, String total, InvoiceState state) {
    InvoiceStatus status = InvoiceStatus.of(state, "");
    return voucher(InvoiceKind.INVOICE, issued, number, total, status);
  }

  private static Invoice invoice(
      String issued, String number, String total, InvoiceState state, String day) {
    return voucher(InvoiceKind.INVOICE, issued, number, total, dated(state, day));
  }

  private static Invoice creditNote(
      String issued, String number, String total, InvoiceState state) {
    InvoiceStatus status = InvoiceStatus.of(state, "");
    return voucher(InvoiceKind.CREDIT_NOTE, issued, number, total, status);
  }

  private static Invoice creditNote(
      String issued, String number, String total, InvoiceState state, String day) {
    return voucher(InvoiceKind.CREDIT_NOTE, issued, number, total, dated(state, day));
  }

  private static InvoiceStatus dated(InvoiceState state, String day) {
    return InvoiceStatus.of(state, Dates.slashed(day), "");
  }

  private static Invoice voucher(
      InvoiceKind kind, String issued, String number, String total, InvoiceStatus status) {
    return Invoice.builder(InvoiceKey.of(OWNER, kind, Letter.B, ArgentineNumber.parse(number)))
        .issued(Dates.slashed(issued))
        .total(pesos(total))
        .status(status)
        .build();
  }

  private static UploadedDocument upload(
      String name, AttachmentKind kind, String day, Invoice invoice, ReadState readState) {
    return UploadedDocument.builder(name)
        .recipient("Liquidaciones Prest. En Especie")
        .uploaded(Dates.slashed(day))
        .remarks("FC B " + invoice.key().number().shown())
        .readState(readState)
        .kind(kind)
        .build();
  }

  private static Authorization authorization(String number, String day, String service) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("NÚMERO", number);
    cells.put("FECHA", day);
    cells.put("PRESTACIÓN", service);
    cells.put("ESTADO", "Emitida");
    return new Authorization(Shown.of(cells));
  }

  private static Money pesos(String amount) {
    return Money.of(amount, ARS);
  }
}
