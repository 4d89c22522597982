package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.spi.DocumentUpload;
import dev.portalsdk.core.table.HeaderText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written into "Observaciones": the invoice, which each upload must mention (L46), and a
 * mark of the file, such as {@code FC B 0025-00043905 #a1b2c3d4}.
 *
 * <p>The manual does not show where the number is written; that it is here is our reading.
 *
 * @param invoice kind, letter and number, such as {@code FC B 0025-00043905}
 * @param mark of the file, such as {@code #a1b2c3d4}
 */
record UploadMark(String invoice, String mark) {

  private static final Map<InvoiceKind, String> KINDS =
      Map.of(
          InvoiceKind.INVOICE, "FC",
          InvoiceKind.CREDIT_NOTE, "NC",
          InvoiceKind.DEBIT_NOTE, "ND");

  private static final Pattern MARK = Pattern.compile("#[0-9a-f]{8}(?![0-9a-f])");

  static UploadMark of(DocumentUpload upload) {
    InvoiceKey key = upload.invoice().key();
    String letter = key.letter().map(Letter::toString).map(shown -> " " + shown).orElse("");
    String invoice = KINDS.get(key.kind()) + letter + " " + number(key.number());
    return new UploadMark(invoice, upload.mark());
  }

  private static String number(InvoiceNumber number) {
    return number instanceof ArgentineNumber argentine ? argentine.shortForm() : number.shown();
  }

  /** Returns the text of the field, the user's remarks last: a portal may cut it short. */
  String remarks(String own) {
    return own.isEmpty() ? text() : text() + " " + own;
  }

  /** Returns whether remarks as shown are those of this file: the first mark is its own. */
  boolean standsIn(String remarks) {
    String shown = HeaderText.fold(remarks);
    Matcher first = MARK.matcher(shown);
    return first.find()
        && first.group().equals(mark)
        && mentions(shown.substring(0, first.start()).strip());
  }

  /** Returns whether remarks mention the invoice and have no mark that tells of which file. */
  boolean mayStandIn(String remarks) {
    String shown = HeaderText.fold(remarks);
    return !MARK.matcher(shown).find() && mentions(shown);
  }

  private boolean mentions(String shown) {
    return (" " + shown + " ").contains(" " + HeaderText.fold(invoice) + " ");
  }

  private String text() {
    return invoice + " " + mark;
  }
}
