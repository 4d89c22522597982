package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.RequestRefusedException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a voucher is named to the portal: as its list writes it, such as B 00017-00004199. */
final class Vouchers {

  private Vouchers() {}

  /** Returns the parameters that name a voucher, its company too if it is a company's. */
  static Map<String, String> parameters(PortalCall call, InvoiceRef ref) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("factura", text(call, ref.key()));
    ref.key().owner().company().ifPresent(company -> parameters.put("empresa", company));
    return parameters;
  }

  /**
   * Returns the text of a voucher.
   *
   * @throws RequestRefusedException if it has no letter, or is another kind of voucher with the
   *     same one: the portal would take an invoice for it
   */
  static String text(PortalCall call, InvoiceKey key) {
    return key.letter()
        .filter(letter -> key.kind() == InvoiceKind.INVOICE)
        .map(letter -> letter + " " + key.number().shown())
        .orElseThrow(
            () -> new RequestRefusedException(call, "the portal names no voucher so", null));
  }
}
