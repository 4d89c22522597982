package dev.portalsdk.benchmarks;

import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * P2: reading amounts, grouped as in Argentina and with a plain dot, against the sum of their
 * characters and against a DecimalFormat at its defaults, which gives a double and loses cents.
 */
final class AmountBenchmark implements Benchmark {

  private static final int COUNT = 1_000;
  private static final Currency PESO = Currency.getInstance("ARS");

  private final List<String> grouped = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final DecimalFormat groupedFormat = format(',', '.');
  private final DecimalFormat plainFormat = format('.', ',');

  @Override
  public String name() {
    return "Amount";
  }

  @Override
  public List<Limit> limits() {
    Random random = new Random(2);
    for (int i = 0; i < COUNT; i++) {
      Money money = Money.ofMinor(random.nextInt(2_000_000_000), PESO);
      grouped.add(Amounts.format(money, AmountStyle.ES_GROUPED));
      plain.add(Amounts.format(money, AmountStyle.PLAIN_DOT));
    }
    return List.of(
        limit("grouped amount / sum of characters", () -> grouped(grouped), grouped),
        limit("plain amount / sum of characters", () -> plain(plain), plain),
        faster("grouped amount / DecimalFormat", () -> grouped(grouped), grouped, groupedFormat),
        faster("plain amount / DecimalFormat", () -> plain(plain), plain, plainFormat));
  }

  private static Limit limit(String what, Limit.Work work, List<String> texts) {
    return new Limit("P2", what, work, () -> Text.sum(texts), 3.0, Meter.THREAD);
  }

  private static Limit faster(
      String what, Limit.Work work, List<String> texts, DecimalFormat format) {
    return new Limit("P2", what, work, () -> parse(texts, format), 0.25, Meter.THREAD);
  }

  private static long grouped(List<String> texts) {
    long sum = 0;
    for (String text : texts) {
      sum += Amounts.parse(text, AmountStyle.ES_GROUPED, PESO).minor();
    }
    return sum;
  }

  private static long plain(List<String> texts) {
    long sum = 0;
    for (String text : texts) {
      sum += Amounts.parse(text, AmountStyle.PLAIN_DOT, PESO).minor();
    }
    return sum;
  }

  private static long parse(List<String> texts, DecimalFormat format) {
    long sum = 0;
    try {
      for (String text : texts) {
        sum += format.parse(text).longValue();
      }
    } catch (ParseException unreadable) {
      throw new IllegalStateException("The amounts are in this format", unreadable);
    }
    return sum;
  }

  private static DecimalFormat format(char decimal, char grouping) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(grouping);
    return new DecimalFormat("#,##0.00", symbols);
  }
}
