package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.Letter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The name of a row in links, opaque as portals' names of rows are. */
final class RowId {

  private RowId() {}

  static String of(InvoiceKey key) {
    String letter = key.letter().map(Letter::toString).orElse("");
    String row = key.kind() + " " + letter + " " + key.number().shown();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(row.getBytes(StandardCharsets.UTF_8));
  }
}
