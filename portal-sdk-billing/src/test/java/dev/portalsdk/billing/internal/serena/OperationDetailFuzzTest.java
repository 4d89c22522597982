package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A detail sentence is read exactly where a regular expression finds its parts, and says what they
 * say; words of a status that are not the manual's are kept.
 */
class OperationDetailFuzzTest {

  private static final Map<String, InvoiceKind> KINDS =
      Map.of(
          "FACTURAS", InvoiceKind.INVOICE,
          "NOTAS DE CREDITO", InvoiceKind.CREDIT_NOTE,
          "NOTAS DE DEBITO", InvoiceKind.DEBIT_NOTE);
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<title>(?<kind>FACTURAS|NOTAS DE CREDITO|NOTAS DE DEBITO) \"(?<letter>[A-Z])\")"
              + " (?<number>[0-9]{1,5}-[0-9]{1,8}|[0-9]{12,13})"
              + " Importe (?<amount>-?(?:0|[1-9][0-9]{0,16})(?:\\.[0-9]{1,2})?)"
              + " (?<words>.*)",
          Pattern.DOTALL);
  private static final Pattern DATED =
      Pattern.compile(
          "(?<lead>Se acreditará el día |Proceso ejecutado el día )(?<day>.*)", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      Optional<OperationDetail> read = read(text);
      Matcher parts = SENTENCE.matcher(text);
      if (parts.matches()) {
        read.ifPresent(detail -> assertSays(detail, parts));
      } else {
        assertThat(read).isEmpty();
      }
    }
  }

  private static Optional<OperationDetail> read(String text) {
    try {
      return Optional.of(OperationDetail.parse(text));
    } catch (InvalidTextException refused) {
      FuzzedText.assertSilent(refused, "00025", "00043905");
      return Optional.empty();
    }
  }

  private static void assertSays(OperationDetail detail, Matcher parts) {
    assertThat(detail.title()).isEqualTo(parts.group("title"));
    assertThat(detail.kind()).isEqualTo(KINDS.get(parts.group("kind")));
    assertThat(detail.letter()).isEqualTo(new Letter(parts.group("letter").charAt(0)));
    assertThat(detail.number()).isEqualTo(ArgentineNumber.parse(parts.group("number")));
    assertThat(detail.amount()).isEqualTo(Money.of(new BigDecimal(parts.group("amount")), ARS));
    assertStatus(detail, parts.group("words"));
  }

  private static void assertStatus(OperationDetail detail, String words) {
    assertThat(detail.status().words()).isEqualTo(words);
    Matcher dated = DATED.matcher(words);
    assertThat(detail.status().day().isPresent()).isEqualTo(dated.matches());
    if (dated.matches()) {
      Matcher day = DAY.matcher(dated.group("day"));
      assertThat(day.matches()).isTrue();
      assertThat(detail.status().day().orElseThrow())
          .hasToString(day.group(3) + "-" + day.group(2) + "-" + day.group(1));
    }
    assertThat(detail.status().state()).isEqualTo(state(words));
  }

  private static InvoiceState state(String words) {
    return switch (words.replaceFirst("(?<=el día ).*", "")) {
      case "Autorizada pendiente de pago" -> InvoiceState.AUTHORIZED;
      case "En proceso" -> InvoiceState.IN_PROCESS;
      case "Se acreditará el día " -> InvoiceState.CREDIT_SCHEDULED;
      case "Proceso ejecutado el día " -> InvoiceState.SETTLED;
      default -> InvoiceState.UNRECOGNIZED;
    };
  }
}
