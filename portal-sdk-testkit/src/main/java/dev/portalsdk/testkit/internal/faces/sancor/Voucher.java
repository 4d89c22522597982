package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.identity.Cuit;
import java.util.Optional;

/** Which voucher of the user a text of the browser names. */
final class Voucher {

  private Voucher() {}

  /**
   * Reads a voucher.
   *
   * @param text such as {@code B 00017-00004179}
   * @param company whose tab it is on, if it is on one
   * @throws dev.portalsdk.core.error.InvalidTextException if it is none
   */
  static InvoiceRef of(Portal portal, String text, Optional<String> company) {
    LetteredNumber number = LetteredNumber.parse(text);
    Cuit user = portal.require(ProviderProfile.class).detail().cuit().orElseThrow();
    Owner owner =
        company
            .map(name -> Owner.of(portal.info().id(), name, user))
            .orElseGet(() -> Owner.of(portal.info().id(), user));
    return InvoiceRef.of(
        InvoiceKey.of(owner, InvoiceKind.INVOICE, number.letter(), number.number()));
  }
}
