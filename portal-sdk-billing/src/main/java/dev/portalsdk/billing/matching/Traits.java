package dev.portalsdk.billing.matching;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.money.Money;
import java.util.Currency;

/**
 * Owner, kind, letter and currency of a voucher in 32 bits, and what tells it from all others but
 * for its letter in 64.
 *
 * <p>Traits are owner (16 bits), kind (2), currency (8), whether the day is that of reception (1),
 * and letter (5, zero for none). A key is a mark (1), owner and kind (18), and an Argentine number
 * (point of sale 17, number 27) or the ordinal of another.
 */
final class Traits {

  private static final int LETTER_BITS = 5;
  private static final int RECEIVED = 1 << LETTER_BITS;
  private static final int CURRENCY_AT = LETTER_BITS + 1;
  private static final int KIND_AT = CURRENCY_AT + 8;
  private static final int OWNER_AT = KIND_AT + 2;
  private static final int NUMBER_BITS = 27;
  private static final int WHOLE_NUMBER_BITS = 44;
  private static final long OTHER = Long.MIN_VALUE;

  private final Ordinals<Owner> owners = new Ordinals<>(1 << 16, "owners");
  private final Ordinals<Currency> currencies = new Ordinals<>(1 << 8, "currencies");
  private final OtherNumbers numbers = new OtherNumbers();

  int of(InvoiceKey key, Money amount) {
    return owners.of(key.owner()) << OWNER_AT
        | bits(key.kind()) << KIND_AT
        | currencies.of(amount.currency()) << CURRENCY_AT
        | key.letter().map(Traits::bits).orElse(0);
  }

  /** Returns what tells a voucher from those of all other numbers. */
  long key(InvoiceNumber number, int traits) {
    long ownerAndKind = (long) (traits >>> KIND_AT) << WHOLE_NUMBER_BITS;
    if (number instanceof ArgentineNumber argentine) {
      return ownerAndKind | (long) argentine.pointOfSale() << NUMBER_BITS | argentine.number();
    }
    return OTHER | ownerAndKind | numbers.of(number);
  }

  Currency currency(int traits) {
    return currencies.value(currencyOrdinal(traits));
  }

  static int currencyOrdinal(int traits) {
    return traits >>> CURRENCY_AT & 0xff;
  }

  static int received(int traits) {
    return traits | RECEIVED;
  }

  static boolean isReceived(int traits) {
    return (traits & RECEIVED) != 0;
  }

  /** Returns the letter, from 1 for A to 26 for Z, or 0. */
  static int letter(int traits) {
    return traits & (1 << LETTER_BITS) - 1;
  }

  /** Returns owner, kind and currency. */
  static int side(int traits) {
    return traits >>> CURRENCY_AT;
  }

  private static int bits(InvoiceKind kind) {
    return switch (kind) {
      case INVOICE -> 0;
      case CREDIT_NOTE -> 1;
      case DEBIT_NOTE -> 2;
    };
  }

  private static int bits(Letter letter) {
    return letter.symbol() - 'A' + 1;
  }
}
