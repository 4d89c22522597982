package dev.portalsdk.billing.internal.serena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationDetailTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "NOTAS DE CREDITO \"B\" 0021-00007685 Importe -3574597.28 Autorizada pendiente de pago,002100007685",
        "FACTURAS \"B\" 0025-00043905 Importe 24270824.38 Proceso ejecutado el día 17/07/2025,002500043905",
        "FACTURAS \"B\" 0068-00017918 Importe 16440.52 Se acreditará el día 29/08/2025,006800017918",
        "FACTURAS \"B\" 0025-00044067 Importe 26607614.08 Proceso ejecutado el día 18/08/2025,002500044067",
        "NOTAS DE CREDITO \"B\" 0025-00041214 Importe -11272905.02 Proceso ejecutado el día 18/08/2025,002500041214",
        "FACTURAS \"B\" 0042-00006974 Importe 284623.52 Se acreditará el día 29/08/2025,004200006974",
        "FACTURAS \"B\" 0029-00005857 Importe 2056161.23 Se acreditará el día 19/09/2025,002900005857",
        "FACTURAS \"B\" 0029-00005839 Importe 1798757.38 Se acreditará el día 24/09/2025,002900005839",
        "FACTURAS \"B\" 0029-00005838 Importe 9855975.55 En proceso,002900005838",
        "FACTURAS \"B\" 0029-00005801 Importe 15288127.36 En proceso,002900005801"
      })
  @Tag("SE10")
  @Tag("SE12")
  void namesTheSameNumberAsTheColumnInAllRowsOfTheManual(String sentence, String column) {
    OperationDetail detail = OperationDetail.parse(sentence);

    assertThat(detail.number()).isEqualTo(ArgentineNumber.parse(column));
    assertThat(detail.isOnItsSide()).isTrue();
    assertThat(detail.status().state()).isNotEqualTo(InvoiceState.UNRECOGNIZED);
  }

  @Test
  @Tag("SE12")
  void readsThePartsOfASentence() {
    OperationDetail detail =
        OperationDetail.parse(
            "NOTAS DE CREDITO \"B\" 0025-00041214 Importe -11272905.02"
                + " Proceso ejecutado el día 18/08/2025");

    assertThat(detail.kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
    assertThat(detail.letter().toString()).isEqualTo("B");
    assertThat(detail.amount()).isEqualTo(Money.parse("ARS -11272905.02"));
    assertThat(detail.status().day()).isEqualTo(Optional.of(LocalDate.of(2025, 8, 18)));
  }

  @ParameterizedTest
  @CsvSource({
    "Autorizada pendiente de pago, AUTHORIZED,",
    "Proceso ejecutado el día 17/07/2025, SETTLED, 2025-07-17",
    "Se acreditará el día 29/08/2025, CREDIT_SCHEDULED, 2025-08-29",
    "En proceso, IN_PROCESS,",
    "Observada por auditoría, UNRECOGNIZED,",
    "En proceso de revisión, UNRECOGNIZED,"
  })
  @Tag("SE13")
  void readsTheWordsOfEachStatus(String words, InvoiceState state, LocalDate day) {
    assertThat(StatusWords.status(words).state()).isEqualTo(state);
    assertThat(StatusWords.status(words).day()).isEqualTo(Optional.ofNullable(day));
    assertThat(StatusWords.status(words).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "FACTURAS \"B\", true",
    "FACTURAS \"A\", false",
    "FACT..., true",
    "NOTAS DE CRED..., false",
    "FACTURAS, false"
  })
  @Tag("SE11")
  void comparesTheTypeCellCutShortOrNot(String cell, boolean same) {
    OperationDetail detail =
        OperationDetail.parse("FACTURAS \"B\" 0025-00043905 Importe 1.00 En proceso");
    assertThat(detail.isOfType(cell)).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FACTURAS",
        "FACTURAS \"B\"",
        "FACTURAS \"B\" 0025-00043905",
        "FACTURAS \"B\" Importe 100.00 En proceso",
        "FACTURAS \"B\" 0025-00043905 Importe",
        "FACTURAS \"B\" 0025-00043905 Importe 1.00",
        "FACTURAS \"B\" 0025-00043905 Importe 1,00 En proceso",
        "FACTURAS \"BB\" 0025-00043905 Importe 1.00 En proceso",
        "FACTURAS B 0025-00043905 Importe 1.00 En proceso",
        "\"B\" 0025-00043905 Importe 1.00 En proceso",
        "FACTURAS \"B\" 25-43905-1 Importe 1.00 En proceso",
        "FACTURAS \"B\" 0025-00043905 Importe 1.00 Se acreditará el día 31/02/2025"
      })
  @Tag("SE12")
  void refusesASentenceOfAnotherShape(String sentence) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> OperationDetail.parse(sentence));
  }

  @Test
  void refusesALongTextInNoTime() {
    String rubbish = "\" ".repeat(100_000);
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> OperationDetail.parse(rubbish));
  }
}
