package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.table.HeaderText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a voucher as exports write it, such as {@code FACTURAS "B"}, {@code Nota de Crédito
 * A} or {@code FC B}; a title that is cut short has no letter.
 */
record VoucherTitle(InvoiceKind kind, Optional<Letter> letter) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(facturas?|fc|fac)|(notas? de cred[a-z.]*|nc|n/c)|(notas? de deb[a-z.]*|nd|n/d))"
              + "(?:[ -]*\"?([a-z])\"?)?[. ]*");

  static VoucherTitle parse(String text) {
    Matcher form = FORM.matcher(HeaderText.fold(text));
    if (!form.matches()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT,
          "A type of voucher such as FACTURAS \"B\", Nota de Crédito A or ND C was expected");
    }
    return new VoucherTitle(
        kind(form),
        Optional.ofNullable(form.group(4))
            .map(letter -> Letter.parse(letter.toUpperCase(Locale.ROOT))));
  }

  /** Returns the title of a voucher, such as {@code Nota de crédito B}, which is read back. */
  static String of(InvoiceKey key) {
    String kind =
        switch (key.kind()) {
          case INVOICE -> "Factura";
          case CREDIT_NOTE -> "Nota de crédito";
          case DEBIT_NOTE -> "Nota de débito";
        };
    return key.letter().map(letter -> kind + " " + letter).orElse(kind);
  }

  InvoiceKey key(Owner owner, InvoiceNumber number) {
    return letter
        .map(shown -> InvoiceKey.of(owner, kind, shown, number))
        .orElseGet(() -> InvoiceKey.of(owner, kind, number));
  }

  private static InvoiceKind kind(Matcher form) {
    if (form.group(1) != null) {
      return InvoiceKind.INVOICE;
    }
    return form.group(2) != null ? InvoiceKind.CREDIT_NOTE : InvoiceKind.DEBIT_NOTE;
  }
}
