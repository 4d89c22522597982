package dev.portalsdk.core.spi;

import dev.portalsdk.core.journal.WriteIdentity;
import dev.portalsdk.core.spi.http.Exchange;

/**
 * Something that is done at a portal once: all that an adapter says about it. The journal, the
 * order, what a broken connection means and whether it may be sent again is the library's part.
 */
public interface Write {

  /** Returns what it is: the identity under which it was prepared. */
  WriteIdentity identity();

  /**
   * Does it, with one form or request that changes something as the last that is sent.
   *
   * <p>What comes back must say in the portal's way that it has been taken; anything else is a
   * {@link dev.portalsdk.core.error.PortalChangedException}, after which the portal is asked. It is
   * run again only while nothing was sent.
   *
   * @param exchange the way to the portal
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal says that it does not
   *     take it
   * @throws dev.portalsdk.core.spi.http.FormExpiredException if the portal did not look at it,
   *     since the form's token was not the one of now
   */
  Receipt transmit(Exchange exchange);

  /**
   * Looks whether the portal has it, without a change there; it may run several times.
   *
   * @param exchange the way to the portal
   */
  Probe probe(Exchange exchange);

  /**
   * Returns what a person has to look at to know what became of it, in words that are no one's
   * data, such as {@code CARGA DE DOCUMENTOS, Factura, a row with #a1b2c3d4 in OBSERVACIONES}.
   */
  String whereToLook();
}
