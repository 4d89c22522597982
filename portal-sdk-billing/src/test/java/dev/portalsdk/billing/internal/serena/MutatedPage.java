package dev.portalsdk.billing.internal.serena;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The saved page after a mutation, and what it shows then.
 *
 * @param html the page
 * @param shows how much a test knows of it
 * @param rows what each row that a person sees says, empty where it cannot be read
 * @param hidden how many rows nobody sees
 */
record MutatedPage(byte[] html, Shows shows, List<Optional<Reading>> rows, int hidden) {

  enum Shows {
    /** These rows, each with the type, number and amount of one that it had before. */
    ROWS,
    /** These rows, one of them with another number or amount in both places. */
    OTHER_ROWS,
    /** No table that could be read. */
    NOTHING,
    /** Nobody knows: bytes were damaged. */
    ANYTHING
  }

  /** A page that shows what its texts say. */
  static MutatedPage of(ManualPage page) {
    return of(page, page.html());
  }

  /** A page with other markup around these texts. */
  static MutatedPage of(ManualPage page, String html) {
    return page.hasItsHeaders()
        ? new MutatedPage(bytes(html), Shows.ROWS, page.readings(), 0)
        : nothing(bytes(html));
  }

  /** A page without a table that could be read. */
  static MutatedPage nothing(byte[] html) {
    return new MutatedPage(html, Shows.NOTHING, List.of(), 0);
  }

  /** A page of which nobody knows what it shows. */
  static MutatedPage anything(byte[] html) {
    return new MutatedPage(html, Shows.ANYTHING, List.of(), 0);
  }

  MutatedPage withHiddenRow() {
    return new MutatedPage(html, shows, rows, 1);
  }

  MutatedPage withOtherRows() {
    return new MutatedPage(html, Shows.OTHER_ROWS, rows, hidden);
  }

  /** Returns the same in another encoding. */
  MutatedPage in(byte[] bytes) {
    return new MutatedPage(bytes, shows, rows, hidden);
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
