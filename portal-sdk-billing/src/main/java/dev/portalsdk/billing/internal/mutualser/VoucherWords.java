package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.table.HeaderText;
import java.util.Map;
import java.util.Optional;

/** What the portal's words mean, on its pages and in its workbook alike. */
final class VoucherWords {

  /** "No aplica" (L180): a word for nothing. */
  private static final String NOT_APPLICABLE = "n/a";

  private static final Map<String, PaymentForm> FORMS =
      Map.of(
          "dispersion", PaymentForm.DISPERSION,
          "giro directo/cesion", PaymentForm.DIRECT_OR_ASSIGNED);

  private VoucherWords() {}

  static PaymentForm form(String text) {
    return FORMS.getOrDefault(HeaderText.fold(text), PaymentForm.UNRECOGNIZED);
  }

  /** The text, unless it says that there is none. */
  static Optional<String> present(String text) {
    return Optional.of(text).filter(VoucherWords::isPresent);
  }

  static boolean isPresent(String text) {
    return !text.isBlank() && !HeaderText.fold(text).equals(NOT_APPLICABLE);
  }

  /** The manual's amounts are blotted out, so that this is this project's reading. */
  static AmountStyle amounts(PortalSettings settings) {
    return settings.amountStyle().orElse(AmountStyle.ES_GROUPED);
  }
}
