package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.page.Page;

/**
 * Pages that a person saved from the portal in a browser, read without the portal.
 *
 * <p>Obtain it with {@code runtime.entrance(id).require(SavedPages.class)}; it needs no login. The
 * page is read as the portal's own answer is; what could be read past, such as an added column, is
 * in {@link dev.portalsdk.billing.invoice.Invoice#shown()}, and no listener is told. Instances are
 * safe for use by several threads.
 */
public interface SavedPages {

  /**
   * Reads the list of invoices of a saved page.
   *
   * @param html the file's bytes, in UTF-8 or ISO-8859-1, declared or not
   * @param owner whose list it is: the page does not say
   * @throws IllegalArgumentException if the owner's payer is another than the portal's
   * @throws dev.portalsdk.core.error.DocumentException if it is not that page, or is cut off
   */
  Page<Invoice> invoices(byte[] html, Owner owner);
}
