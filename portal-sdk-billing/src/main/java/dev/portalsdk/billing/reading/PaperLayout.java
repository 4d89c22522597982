package dev.portalsdk.billing.reading;

import dev.portalsdk.billing.adjustment.ReasonSorter;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.pdf.PdfLimits;
import dev.portalsdk.core.pdf.PdfText;
import dev.portalsdk.core.table.Columns;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * By what a kind of document is read.
 *
 * @param kind which kind it is
 * @param number the label of its own number
 * @param fields all labels with their aliases
 * @param tables its tables by name
 * @param limits how much of a file is read
 * @param reasons how the reasons of debits are sorted
 */
record PaperLayout(
    DocumentKind kind,
    String number,
    Columns fields,
    Map<String, TableLayout> tables,
    PdfLimits limits,
    ReasonSorter reasons) {

  /** A layout with the built-in sorting of reasons. */
  PaperLayout(
      DocumentKind kind,
      String number,
      Columns fields,
      Map<String, TableLayout> tables,
      PdfLimits limits) {
    this(kind, number, fields, tables, limits, ReasonSorter.standard());
  }

  PaperLayout withAliases(Map<String, ? extends Collection<String>> more) {
    Map<String, TableLayout> named = new LinkedHashMap<>();
    tables.forEach((name, table) -> named.put(name, table.withAliases(more)));
    return new PaperLayout(kind, number, fields.withAliases(more), named, limits, reasons);
  }

  PaperLayout withLimits(PdfLimits other) {
    return new PaperLayout(kind, number, fields, tables, other, reasons);
  }

  PaperLayout withReasons(ReasonSorter other) {
    return new PaperLayout(kind, number, fields, tables, limits, other);
  }

  TableLayout table(String name) {
    TableLayout table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("There is no table " + name);
    }
    return table;
  }

  /** Reads a document by it; sums that go beyond the largest amount are the document's fault. */
  <T> T read(PortalDocument document, Issuer issuer, Function<PaperText, T> reader) {
    Origin origin = Origin.file(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    PaperText text =
        new PaperText(PdfText.read(document, origin, limits), this, origin, issuer, document);
    return text.checked(reader);
  }
}
