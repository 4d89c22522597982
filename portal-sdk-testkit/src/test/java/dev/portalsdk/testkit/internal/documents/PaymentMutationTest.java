package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.NoteReader;
import dev.portalsdk.billing.reading.NoteStatement;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.WithholdingReader;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents of which a character, a cell or a line is another: what is read of them all the same is
 * printed there, and no amount of money is another than before.
 */
class PaymentMutationTest {

  private static final int MUTATIONS_OF_A_SEED = 100;
  private static final String CHARACTERS = "0123456789.,-$:|ABFNCaé%/ ";
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");
  private static final String EXAMPLES = "00025-00043905|10118036|00000003";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void neverReadsAnAmountThatIsAnother(long seed) {
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < MUTATIONS_OF_A_SEED; i++) {
      List<String> lines =
          switch (i % 4) {
            case 0 -> HandMade.CERTIFICATES;
            case 1 -> HandMade.DEBITS;
            case 2 -> HandMade.NOTES;
            default -> HandMade.ORDER;
          };
      refused += look(i % 4, lines, mutated(lines, random)) ? 0 : 1;
    }
    assertThat(refused).isBetween(MUTATIONS_OF_A_SEED / 4, MUTATIONS_OF_A_SEED - 5);
  }

  /** What was read: each value as it is printed, and the amounts apart. */
  private record Facts(List<String> values, List<Money> amounts) {

    Facts() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void value(String printed) {
      values.add(printed);
    }

    void day(LocalDate day) {
      values.add(PaperWords.day(day));
    }

    void amount(Money amount) {
      amounts.add(amount);
    }

    void add(Withholding tax) {
      amount(tax.amount());
      value(tax.tax().words());
      tax.certificate().ifPresent(this::value);
      tax.day().ifPresent(this::day);
      tax.order().ifPresent(this::value);
      tax.rate().ifPresent(rate -> value(rate.toString()));
    }

    void add(Debit debit) {
      amount(debit.amount());
      value(debit.reason().words());
      debit.reason().code().ifPresent(this::value);
      debit.day().ifPresent(this::day);
      debit.serviceLine().ifPresent(this::value);
    }

    void add(NoteStatement note) {
      amount(note.amount());
      value(note.note().shown());
      value(note.about().shown());
      day(note.day());
    }

    void add(OrderStatement order) {
      value(order.number());
      day(order.paid());
      order.invoices().forEach(paid -> value(paid.invoice().shown()));
      order.invoices().forEach(paid -> paid.parts().forEach(part -> amount(part.settled())));
      order.invoices().forEach(paid -> amount(paid.paid()));
      order.withholdings().forEach(this::add);
      order.debits().forEach(this::add);
    }
  }

  private static Facts read(int kind, List<String> lines) {
    PortalDocument document = HandMade.document(lines);
    Facts facts = new Facts();
    switch (kind) {
      case 0 -> WithholdingReader.create().read(document, SANCOR_SALUD).forEach(facts::add);
      case 1 -> DebitDetailReader.create().read(document, SANCOR_SALUD).forEach(facts::add);
      case 2 -> NoteReader.create().read(document, SANCOR_SALUD).forEach(facts::add);
      default -> facts.add(OrderReader.create().read(document, SANCOR_SALUD));
    }
    Collections.sort(facts.amounts());
    return facts;
  }

  private static boolean look(int kind, List<String> before, List<String> after) {
    Facts facts;
    try {
      facts = read(kind, after);
    } catch (DocumentException refusal) {
      String message = String.valueOf(refusal.getMessage()).replaceAll(EXAMPLES, "");
      assertThat(refusal).hasNoCause();
      assertThat(LONG_NUMBER.matcher(message).find()).as(message).isFalse();
      return false;
    }
    assertThat(facts.amounts()).as("%s", after).isEqualTo(read(kind, before).amounts());
    String printed =
        after.stream().map(PaymentMutationTest::shown).reduce("", (a, b) -> a + " " + b);
    assertThat(facts.values())
        .as("%s", after)
        .allMatch(value -> printed.contains(value) || printed.contains(value.replace('.', ',')));
    return true;
  }

  private static String shown(String line) {
    return LiberationSans.FONT.writable(line.replace('|', ' '));
  }

  private static List<String> mutated(List<String> lines, Random random) {
    List<String> all = new ArrayList<>(lines);
    int at = 1 + random.nextInt(all.size() - 1);
    int other = 1 + random.nextInt(all.size() - 1);
    String line = all.get(at);
    int place = random.nextInt(line.length());
    char one = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    switch (random.nextInt(8)) {
      case 0 -> all.remove(at);
      case 1 -> all.add(at, line);
      case 2 -> Collections.swap(all, at, other);
      case 3 -> all.set(at, line.substring(0, place) + line.substring(place + 1));
      case 4 -> all.set(at, line.substring(0, place) + one + line.substring(place));
      case 5 -> swapCells(all, at, other, random);
      default -> all.set(at, line.substring(0, place) + one + line.substring(place + 1));
    }
    return all;
  }

  private static void swapCells(List<String> lines, int one, int other, Random random) {
    String[] first = lines.get(one).split("\\|", -1);
    String[] second = lines.get(other).split("\\|", -1);
    int i = random.nextInt(first.length);
    int j = random.nextInt(second.length);
    String cell = first[i];
    first[i] = second[j];
    if (one != other) {
      second[j] = cell;
      lines.set(other, Stream.of(second).reduce((a, b) -> a + "|" + b).orElseThrow());
    }
    lines.set(one, Stream.of(first).reduce((a, b) -> a + "|" + b).orElseThrow());
  }
}
