package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.LetteredNumber;
import java.util.Locale;

/** The numbers of what a payer issues where nobody says which: they follow from the invoice. */
final class InventedNumbers {

  private static final int MOST_NOTES = 100;
  private static final int LAST = 99_999_999;

  private InventedNumbers() {}

  /** Returns the number of the next certificate, such as {@code 00000003-01}. */
  static String certificate(InvoiceFile file) {
    return String.format(Locale.ROOT, "%08d-%02d", file.serial(), file.withholdings().size() + 1);
  }

  /** Returns the number of the next note, with the invoice's letter and point of sale. */
  static LetteredNumber note(InvoiceFile file) {
    InvoiceKey key = file.invoice().key();
    int point = key.number() instanceof ArgentineNumber number ? number.pointOfSale() : 1;
    long next = (long) file.serial() * MOST_NOTES + file.notes().size();
    return new LetteredNumber(
        key.letter().orElse(Letter.X), new ArgentineNumber(point, (int) (next % LAST) + 1));
  }
}
