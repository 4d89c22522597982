package dev.portalsdk.billing.matching;

import dev.portalsdk.billing.invoice.InvoiceNumber;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers those numbers of vouchers that are no Argentine ones; two that are the same have one.
 *
 * <p>Two that are the same have the same letters and digits: what one of them may lack is its
 * separator. Whether two of the same letters and digits are the same, they say themselves.
 */
final class OtherNumbers {

  private final Map<String, Known> known = new HashMap<>();
  private int size;

  private record Known(InvoiceNumber number, int ordinal, @Nullable Known before) {}

  int of(InvoiceNumber number) {
    String text = lettersAndDigits(number.shown());
    Known last = known.get(text);
    for (Known one = last; one != null; one = one.before()) {
      if (one.number().sameAs(number)) {
        return one.ordinal();
      }
    }
    known.put(text, new Known(number, size, last));
    return size++;
  }

  private static String lettersAndDigits(String shown) {
    StringBuilder text = new StringBuilder(shown.length());
    shown.codePoints().filter(Character::isLetterOrDigit).forEach(text::appendCodePoint);
    return text.toString();
  }
}
