package dev.portalsdk.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every declared style reads what {@link SlowAmounts} reads, the same amount, and nothing else. */
class AmountsFuzzTest {

  private static final List<Currency> CURRENCIES =
      Stream.of("ARS", "JPY", "BHD").map(Currency::getInstance).toList();

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      SlowAmounts.STYLES.forEach(
          slow -> CURRENCIES.forEach(currency -> assertSame(slow, text, currency)));
    }
  }

  private static void assertSame(SlowAmounts slow, String text, Currency currency) {
    Optional<Money> read = read(slow.style(), text, currency);
    assertThat(read.map(Money::amount))
        .as("%s in %s", slow.style(), currency)
        .isEqualTo(slow.read(text, currency.getDefaultFractionDigits()));
    read.ifPresent(money -> assertReadsBack(money, slow.style()));
  }

  private static Optional<Money> read(AmountStyle style, String text, Currency currency) {
    try {
      return Optional.of(Amounts.parse(text, style, currency));
    } catch (InvalidTextException refused) {
      assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_AMOUNT);
      FuzzedText.assertSilent(refused);
      return Optional.empty();
    }
  }

  private static void assertReadsBack(Money money, AmountStyle style) {
    assertThat(Amounts.parse(Amounts.format(money, style), style, money.currency()))
        .isEqualTo(money);
    assertThat(Money.parse(money.toString())).isEqualTo(money);
    assertThat(Money.of(money.amount(), money.currency())).isEqualTo(money);
  }
}
