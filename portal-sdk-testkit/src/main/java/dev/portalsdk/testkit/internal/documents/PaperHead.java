package dev.portalsdk.testkit.internal.documents;

import dev.portalsdk.core.identity.TaxId;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What stands at the top of a document about payments. Immutable and thread-safe.
 *
 * @param number its own
 * @param payer the payer's name
 * @param provider who is paid
 * @param day of the document, which is the file's date
 */
public record PaperHead(String number, String payer, TaxId provider, LocalDate day) {

  /** Starts a document with it. */
  LabelledSheet begin(Paper paper, String title, String label, String providerLabel) {
    LabelledSheet sheet = new LabelledSheet(paper);
    sheet.title(title);
    sheet.note("Documento del portal de referencia: ningún manual muestra uno.");
    sheet.gap();
    sheet.field(label, number);
    sheet.field("Pagador", payer);
    sheet.field(providerLabel, provider.formatted());
    return sheet;
  }

  Paper paper(String title) {
    return new Paper(title, day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
