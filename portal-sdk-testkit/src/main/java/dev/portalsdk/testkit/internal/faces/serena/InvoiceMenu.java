package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The menu of a row of "Operaciones" and the files behind its entries (L58-66). */
final class InvoiceMenu {

  private static final Pattern ADDRESS =
      Pattern.compile(OperationsPage.PATH + "/([A-Za-z0-9_-]+)/([a-z-]+)");

  private InvoiceMenu() {}

  /** Writes a link for each entry that the row shows; its words say which there are. */
  static void show(Markup page, InvoiceKey invoice, String shown) {
    if (shown.isEmpty()) {
      return;
    }
    String row = OperationsPage.PATH + "/" + rowId(invoice) + "/";
    for (DocumentKind document : DocumentKind.values()) {
      String label = SerenaWords.label(document);
      if (shown.contains(label)) {
        page.link(row + segment(document), label).raw(" ");
      }
    }
  }

  /** Returns the file at an address, empty if there is none: links do not last. */
  static Optional<FaceAnswer> download(String path, Portal portal) {
    Matcher address = ADDRESS.matcher(path);
    return address.matches()
        ? invoice(address.group(1), portal)
            .flatMap(ref -> document(address.group(2)).flatMap(kind -> file(ref, kind, portal)))
        : Optional.empty();
  }

  private static Optional<InvoiceRef> invoice(String row, Portal portal) {
    return portal
        .require(Invoices.class)
        .list(InvoiceQuery.all(), PageRequest.first())
        .items()
        .stream()
        .map(Invoice::ref)
        .filter(ref -> rowId(ref.key()).equals(row))
        .findFirst();
  }

  private static Optional<DocumentKind> document(String segment) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> segment(kind).equals(segment))
        .findFirst();
  }

  private static Optional<FaceAnswer> file(InvoiceRef ref, DocumentKind kind, Portal portal) {
    try {
      PortalDocument document = portal.require(InvoiceDocuments.class).download(ref, kind);
      return Optional.of(FaceAnswer.file(document));
    } catch (RequestRefusedException notOffered) {
      return Optional.empty();
    }
  }

  /** The name of a row in links, opaque as portals' names of rows are. */
  private static String rowId(InvoiceKey invoice) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(invoice.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String segment(DocumentKind document) {
    return switch (document) {
      case PAYMENT_ORDER -> "orden-de-pago";
      case CREDIT_OR_DEBIT_NOTE -> "nota";
      case WITHHOLDING -> "retencion";
      case DEBIT_DETAIL -> "debito";
    };
  }
}
