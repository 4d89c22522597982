package dev.portalsdk.billing.withholding;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories of which it is known beforehand what was withheld, told by several papers. */
class WithholdingBookSeededTest {

  private static final List<WithholdingTax> TAXES =
      List.of(
          WithholdingTax.GANANCIAS,
          WithholdingTax.IVA,
          WithholdingTax.SUSS,
          WithholdingTax.iibb("Salta"),
          WithholdingTax.iibb("Jujuy"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void countsEachCentOnceInWhateverOrderThePapersCome(long seed) {
    Random random = new Random(seed);
    List<Withholding> papers = new ArrayList<>();
    long withheld = 0;
    long unproven = 0;
    for (int order = 1; order <= 60; order++) {
      for (WithholdingTax tax : TAXES) {
        int certified = random.nextInt(3);
        long certificates = 0;
        for (int i = 0; i < certified; i++) {
          long minor = 1 + random.nextInt(1_000_000);
          certificates += minor;
          papers.add(certificate(payer(order), tax, minor, order, order + "-" + i));
        }
        long rest = random.nextBoolean() ? 1 + random.nextInt(1_000_000) : 0;
        if (rest > 0 || random.nextBoolean()) {
          papers.addAll(rows(payer(order), tax, certificates + rest, order, random));
          withheld += rest;
          unproven += rest;
        }
        withheld += certificates;
      }
    }
    Collections.shuffle(papers, random);

    WithholdingBook.Builder builder = WithholdingBook.builder();
    papers.forEach(builder::add);
    WithholdingBook book = builder.build();

    assertThat(book.withheld(Currencies.ARS)).isEqualTo(ars(withheld));
    assertThat(
            Money.sum(
                Currencies.ARS, book.missing().stream().map(MissingCertificate::amount).toList()))
        .isEqualTo(ars(unproven));
    assertThat(book.findings(WithholdingFinding.Kind.CONTRADICTED)).isEmpty();
    assertThat(
            Money.sum(
                Currencies.ARS,
                book.totals(WithholdingPeriod.Length.MONTH).stream()
                    .map(WithholdingTotal::withheld)
                    .toList()))
        .isEqualTo(ars(withheld));
  }

  private static PortalId payer(int order) {
    return order % 2 == 0 ? SANCOR_SALUD : SERENA_ART;
  }

  private static Withholding certificate(
      PortalId payer, WithholdingTax tax, long minor, int order, String number) {
    Source paper = Source.document(payer, "WITHHOLDING", number, tax + number);
    return Withholding.builder(tax, ars(minor), paper)
        .certificate(number)
        .order("APB " + order)
        .build();
  }

  /** The order's own rows, which name no certificate: one to three of them, all different. */
  private static List<Withholding> rows(
      PortalId payer, WithholdingTax tax, long minor, int order, Random random) {
    List<Withholding> rows = new ArrayList<>();
    Source paper = Source.document(payer, "PAYMENT_ORDER", "APB " + order, "o" + order);
    long left = minor;
    for (int i = 0; i < 2 && left > 1; i++) {
      long part = random.nextInt((int) Math.min(left, Integer.MAX_VALUE));
      rows.add(row(tax, part, paper, order, "a" + i));
      left -= part;
    }
    rows.add(row(tax, left, paper, order, "b"));
    return rows;
  }

  private static Withholding row(
      WithholdingTax tax, long minor, Source paper, int order, String regime) {
    return Withholding.builder(tax, ars(minor), paper).order("APB " + order).regime(regime).build();
  }

  private static Money ars(long minor) {
    return Money.ofMinor(minor, Currencies.ARS);
  }
}
