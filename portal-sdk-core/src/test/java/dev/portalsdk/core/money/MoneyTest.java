package dev.portalsdk.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Currency ARS = Currencies.ARS;
  private static final Currency COP = Currencies.COP;
  private static final Money LARGEST = Money.ofMinor(Long.MAX_VALUE, ARS);

  @Test
  void isTheSameHoweverItIsMade() {
    Money money = Money.of("24270824.38", ARS);

    assertThat(money)
        .isEqualTo(Money.of(new BigDecimal("24270824.38"), ARS))
        .isEqualTo(Money.of(new BigDecimal("24270824.380000"), ARS))
        .isEqualTo(Money.ofMinor(2_427_082_438L, ARS))
        .isEqualTo(Money.parse("ARS 24270824.38"))
        .hasSameHashCodeAs(Money.ofMinor(2_427_082_438L, ARS));
    assertThat(money.amount()).isEqualTo(new BigDecimal("24270824.38"));
    assertThat(money.minor()).isEqualTo(2_427_082_438L);
    assertThat(money.currency()).isEqualTo(ARS);
  }

  @Test
  void differsByAmountAndByCurrency() {
    assertThat(Money.of("1", ARS))
        .isNotEqualTo(Money.of("1.01", ARS))
        .isNotEqualTo(Money.of("1", COP))
        .isNotEqualTo(Money.of("-1", ARS))
        .isNotEqualTo("ARS 1.00");
  }

  @Test
  void hasTheScaleOfItsCurrency() {
    assertThat(Money.of("5", ARS).amount()).isEqualTo(new BigDecimal("5.00"));
    assertThat(Money.of(new BigDecimal("1E+3"), COP).amount()).isEqualTo(new BigDecimal("1000.00"));
    assertThat(Money.zero(ARS)).hasToString("ARS 0.00");
  }

  @Test
  void refusesMoreDecimalsThanItsCurrencyHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal("0.001"), ARS))
        .withMessageContaining("ARS")
        .withMessageContaining("2 decimals");
    assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Money.of("0.001", ARS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E+1000000000",
        "-1E+2147483647",
        "92233720368547758.08",
        "1E+17",
        "99999999999999999"
      })
  void refusesWhatGoesBeyondTheLargest(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal(amount), ARS))
        .withMessageContaining("92233720368547758.07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E-1000000000", "1E-2147483647", "-1.5E-3"})
  void refusesWhatIsFinerThanItsCurrency(String amount) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal(amount), ARS));
  }

  @Test
  void takesTheLargestAmountsAndZeroOfAnyScale() {
    assertThat(Money.of(new BigDecimal("92233720368547758.07"), ARS)).isEqualTo(LARGEST);
    assertThat(Money.of(new BigDecimal("-92233720368547758.07"), ARS)).isEqualTo(LARGEST.negated());
    assertThat(Money.of(new BigDecimal("0E+1000000000"), ARS)).isEqualTo(Money.zero(ARS));
    assertThat(Money.of(new BigDecimal("0E-1000000000"), ARS)).isEqualTo(Money.zero(ARS));
  }

  @Test
  void neverHoldsAnAmountWhoseNegativeDoesNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.ofMinor(Long.MIN_VALUE, ARS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal("-92233720368547758.08"), ARS));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> LARGEST.negated().minus(Money.of("0.01", ARS)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> LARGEST.negated().plus(Money.of("-0.01", ARS)));
  }

  @Test
  void refusesACurrencyThatNobodyPaysIn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.zero(Currency.getInstance("XXX")))
        .withMessageContaining("XXX");
  }

  @Test
  void addsAndSubtracts() {
    Money gross = Money.of("1210.00", ARS);
    Money withheld = Money.of("100.01", ARS);

    assertThat(gross.minus(withheld)).isEqualTo(Money.of("1109.99", ARS));
    assertThat(gross.minus(withheld).plus(withheld)).isEqualTo(gross);
    assertThat(withheld.minus(gross)).isEqualTo(Money.of("-1109.99", ARS));
  }

  @Test
  void doesNotOverflowSilently() {
    Money cent = Money.ofMinor(1, ARS);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGEST.plus(cent));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> LARGEST.negated().minus(LARGEST));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.sum(ARS, List.of(LARGEST, cent)));
  }

  @Test
  void knowsItsSign() {
    Money credit = Money.of("-3574597.28", ARS);

    assertThat(credit.isNegative()).isTrue();
    assertThat(credit.abs()).isEqualTo(Money.of("3574597.28", ARS));
    assertThat(credit.abs().abs()).isEqualTo(credit.negated());
    assertThat(credit.abs().isNegative()).isFalse();
    assertThat(credit.isZero()).isFalse();
    assertThat(Money.of("-0.00", ARS).isZero()).isTrue();
    assertThat(Money.of("-0.00", ARS).isNegative()).isFalse();
  }

  @Test
  void sumsUp() {
    assertThat(Money.sum(ARS, List.of())).isEqualTo(Money.zero(ARS));
    assertThat(
            Money.sum(
                ARS, List.of(Money.of("0.10", ARS), Money.of("0.20", ARS), Money.of("-1", ARS))))
        .isEqualTo(Money.of("-0.70", ARS));
  }

  @Test
  void comparesAmountsOfOneCurrency() {
    assertThat(Money.of("-1", ARS)).isLessThan(Money.zero(ARS));
    assertThat(Money.of("10", ARS)).isGreaterThan(Money.of("9.99", ARS));
    assertThat(Money.of("10", ARS)).isEqualByComparingTo(Money.of("10.00", ARS));
  }

  @Test
  void keepsCurrenciesApart() {
    Money pesos = Money.of("1", ARS);
    Money colombian = Money.of("1", COP);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pesos.plus(colombian))
        .withMessageContaining("ARS")
        .withMessageContaining("COP");
    assertThatIllegalArgumentException().isThrownBy(() -> pesos.minus(colombian));
    assertThatIllegalArgumentException().isThrownBy(() -> pesos.compareTo(colombian));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.sum(ARS, List.of(colombian)));
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException().isThrownBy(() -> Money.zero(null)).withMessage("currency");
    assertThatNullPointerException()
        .isThrownBy(() -> Money.of((BigDecimal) null, ARS))
        .withMessage("amount");
    assertThatNullPointerException()
        .isThrownBy(() -> Money.zero(ARS).plus(null))
        .withMessage("other");
  }

  @Test
  void readsBackItsText() {
    Random random = new Random(3574597);
    for (int i = 0; i < ProofScale.times(10_000); i++) {
      Money money =
          Money.ofMinor(random.nextLong() >> random.nextInt(1, 64), i % 2 == 0 ? ARS : COP);
      assertThat(Money.parse(money.toString())).isEqualTo(money);
    }
    assertThat(Money.of("-0.05", COP)).hasToString("COP -0.05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ARS",
        "ARS ",
        "24270824.38",
        "ARS24270824.38",
        "ars 1.00",
        "AR$ 1.00",
        "ZZZ 1.00",
        "XXX 1.00",
        "ARS  1.00",
        "ARS 1,00",
        "ARS 1.000",
        "ARS 1.00 ",
        "$ 1.00",
        "ARS\t1.00",
        "ARS $1.00",
        "ARS 1e9",
        "A\u0130S 1.00"
      })
  void refusesATextThatItDidNotWrite(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Money.parse(text))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_AMOUNT));
  }

  @Test
  void survivesSerialisation() throws Exception {
    Money money = Money.of("-3574597.28", ARS);

    assertThat(deserialised(serialised(money))).isEqualTo(money);
    assertThat(deserialised(serialised(Percentage.parse("10.5"))))
        .isEqualTo(Percentage.parse("10.5"));
  }

  @Test
  void zeroSurvivesSerialisation() throws Exception {
    assertThat(deserialised(serialised(Money.zero(ARS)))).isEqualTo(Money.zero(ARS));
    assertThat(deserialised(serialised(Percentage.parse("0")))).isEqualTo(Percentage.parse("0"));
  }

  @Test
  void noStreamMakesAnAmountThatOfWouldRefuse() throws Exception {
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(
            () -> deserialised(patched(serialised(Money.ofMinor(7_777_777, ARS)), 7_777_777)));
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> deserialised(patched(serialised(Percentage.parse("7")), 7_000_000)));
  }

  private static byte[] serialised(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object deserialised(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static byte[] patched(byte[] stream, long written) {
    ByteBuffer buffer = ByteBuffer.wrap(stream);
    for (int at = 0; at <= stream.length - Long.BYTES; at++) {
      if (buffer.getLong(at) == written) {
        return buffer.putLong(at, Long.MIN_VALUE).array();
      }
    }
    throw new AssertionError("The stream does not hold " + written);
  }
}
