package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.adjustment.ReasonSorter;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.reading.WithholdingReader;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference portal prints of payments, the library reads back. */
class PaymentRoundTripTest {

  private static final Owner OWNER = Owner.of(SANCOR_SALUD, Cuit.parse("30-71234567-1"));
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final Source ANY = Source.ledger("any");
  private static final PaperHead HEAD =
      new PaperHead("APB 10118036", "Salud Inventada S.A.", OWNER.issuer(), DAY);

  private static final List<WithholdingTax> TAXES =
      List.of(
          WithholdingTax.GANANCIAS,
          WithholdingTax.IVA,
          WithholdingTax.SUSS,
          WithholdingTax.iibb("Entre Ríos"),
          WithholdingTax.iibb("Tierra del Fuego, Antártida e Islas del Atlántico Sur"),
          WithholdingTax.of("Tasa de inspección de seguridad e higiene de la municipalidad"));

  private static final List<String> WORDS =
      List.of(
          "Módulo",
          "no",
          "autorizado",
          "Total",
          "según",
          "(art. 3)",
          "N°",
          "diferencia",
          "de",
          "arancel",
          "1.000,00",
          "FC",
          "Sin",
          "débito",
          "Fin",
          "«alta»",
          "diagnóstico:",
          "Ñandú",
          "internación-UTI",
          "12/09/2025",
          "Constantinopolitanizadorísimamente");

  private static Money pesos(long cents) {
    return Money.ofMinor(cents, Money.parse("ARS 1.00").currency());
  }

  private static PaidLine line(Random random, int number) {
    long total = random.nextInt(1, 2_000_000_000);
    InvoiceKind kind = random.nextInt(8) == 0 ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
    Invoice invoice =
        Invoice.builder(InvoiceKey.of(OWNER, kind, Letter.B, new ArgentineNumber(17, number)))
            .issued(DAY.minusDays(random.nextInt(90)))
            .total(pesos(total))
            .status(InvoiceStatus.of(InvoiceState.SETTLED, ""))
            .build();
    return new PaidLine(
        invoice,
        DAY.plusDays(random.nextInt(30)),
        pesos(total),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> debit(random, total)).toList(),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> tax(random, total)).toList());
  }

  private static Debit debit(Random random, long total) {
    AdjustmentReason reason =
        random.nextBoolean()
            ? ReasonSorter.standard().sort(words(random))
            : ReasonSorter.standard().sort(words(random), "D-" + random.nextInt(99));
    Debit.Builder debit = Debit.builder(pesos(part(random, total)), reason, ANY);
    if (random.nextBoolean()) {
      debit.day(DAY).serviceLine(String.valueOf(random.nextInt(1, 500)));
    }
    return debit.build();
  }

  private static Withholding tax(Random random, long total) {
    Withholding.Builder tax =
        Withholding.builder(
            TAXES.get(random.nextInt(TAXES.size())), pesos(part(random, total)), ANY);
    if (random.nextBoolean()) {
      tax.base(pesos(total)).rate(Percentage.parse("2." + random.nextInt(99))).regime("94");
    }
    if (random.nextInt(4) > 0) {
      tax.certificate("2025-" + random.nextInt(1, 99_999_999));
    }
    return tax.build();
  }

  /** Now and then something is given back. */
  private static long part(Random random, long total) {
    long amount = 1 + random.nextLong(1 + total / 10);
    return random.nextInt(4) == 0 ? -amount : amount;
  }

  private static String words(Random random) {
    int count = random.nextInt(10) == 0 ? 120 : 1 + random.nextInt(12);
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  private static List<PaidLine> lines(Random random) {
    int count = random.nextInt(10) == 0 ? 90 : 1 + random.nextInt(6);
    return IntStream.rangeClosed(1, count).mapToObj(i -> line(random, i)).toList();
  }

  private static OrderStatement read(byte[] pdf) {
    return OrderReader.create().read(PortalDocument.of("a.pdf", pdf), SANCOR_SALUD);
  }

  private static Money signed(PaidLine line, Money amount) {
    return line.invoice().key().kind().sign() < 0 ? amount.negated() : amount;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsWhateverIsPaid(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      List<PaidLine> lines = lines(random);
      OrderStatement order = read(PaymentOrderPdf.render("Orden de Pago", HEAD, lines));

      assertThat(order.invoices()).hasSameSizeAs(lines);
      for (PaidLine line : lines) {
        PaidInvoice paid = order.of(line.invoice().key()).get(0);
        assertThat(paid.invoice().ref(OWNER)).contains(line.invoice().ref());
        assertThat(paid.parts()).extracting(PaidInvoice.Part::day).containsExactly(line.day());
        assertThat(paid.settled()).isEqualTo(signed(line, line.settled()));
        assertThat(paid.paid()).isEqualTo(signed(line, line.paid()));
        assertTaxes(paid.withholdings(), line);
        assertThat(paid.debits())
            .extracting(Debit::reason)
            .isEqualTo(line.debits().stream().map(Debit::reason).toList());
      }
    }
  }

  private static void assertTaxes(List<Withholding> read, PaidLine line) {
    assertThat(read).hasSameSizeAs(line.withholdings());
    for (int i = 0; i < read.size(); i++) {
      Withholding told = line.withholdings().get(i);
      assertThat(read.get(i).tax()).isEqualTo(told.tax());
      assertThat(read.get(i).amount()).isEqualTo(signed(line, told.amount()));
      assertThat(read.get(i).regime()).isEqualTo(told.regime());
      assertThat(read.get(i).base()).isEqualTo(told.base().map(base -> signed(line, base)));
      assertThat(read.get(i).rate()).isEqualTo(told.rate());
      assertThat(read.get(i).certificate()).isEqualTo(told.certificate());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void readsCertificatesAndDebitsOfWhateverIsPaid(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      PaidLine line = line(random, 1 + i);
      if (!line.withholdings().isEmpty()) {
        byte[] pdf = WithholdingPdf.render("Certificado", HEAD, "APB 1", List.of(line));
        assertTaxes(
            WithholdingReader.create().read(PortalDocument.of("a.pdf", pdf), SANCOR_SALUD), line);
      }
      if (!line.debits().isEmpty()) {
        byte[] pdf = DebitDetailPdf.render(HEAD, line.invoice(), line.debits());
        List<Debit> read =
            DebitDetailReader.create().read(PortalDocument.of("a.pdf", pdf), SANCOR_SALUD);
        assertThat(read)
            .extracting(Debit::amount, Debit::reason, Debit::day, Debit::serviceLine)
            .isEqualTo(
                line.debits().stream()
                    .map(
                        debit ->
                            tuple(
                                signed(line, debit.amount()),
                                debit.reason(),
                                debit.day(),
                                debit.serviceLine()))
                    .toList());
      }
    }
  }

  @Test
  void showsAnotherProgramTheSameAmounts(@TempDir Path folder) throws Exception {
    Random random = new Random(6);
    List<PaidLine> lines = IntStream.rangeClosed(1, 8).mapToObj(i -> line(random, i)).toList();
    byte[] pdf = PaymentOrderPdf.render("Orden de Pago", HEAD, lines);
    String seen = String.join("\n", PrintingTools.lines(Files.write(folder.resolve("a.pdf"), pdf)));
    List<Money> amounts = new ArrayList<>();
    read(pdf)
        .invoices()
        .forEach(
            paid -> {
              amounts.add(paid.settled());
              amounts.add(paid.paid());
              paid.debits().forEach(debit -> amounts.add(debit.amount()));
              paid.withholdings().forEach(tax -> amounts.add(tax.amount()));
            });
    amounts.add(read(pdf).total());

    assertThat(amounts).hasSizeGreaterThan(8);
    assertThat(seen).contains("APB 10118036", "01/09/2025", "30-71234567-1");
    assertThat(amounts).map(PaperWords::amount).allMatch(seen::contains);
  }
}
