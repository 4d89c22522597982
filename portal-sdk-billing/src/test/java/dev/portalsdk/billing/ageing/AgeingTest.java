package dev.portalsdk.billing.ageing;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeingTest {

  private static final Cuit ISSUER = Cuit.parse("30-71234567-1");
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "2024-03-02, -1",
    "2024-03-01, 0",
    "2024-02-29, 0",
    "2024-01-31, 0",
    "2024-01-30, 1",
    "2024-01-01, 1",
    "2023-12-31, 2",
    "2023-12-02, 2",
    "2023-12-01, 3",
    "2023-11-02, 3",
    "2023-11-01, 4",
    "2019-02-28, 4",
  })
  void putsADayIntoItsBucketAcrossALeapDay(LocalDate due, int bucket) {
    AgeingRow row = due(List.of(item(1, "10.00").due(due).build())).rows().get(0);

    for (int i = 0; i < 5; i++) {
      assertThat(row.buckets().get(i).items()).as("bucket %s", i).isEqualTo(i == bucket ? 1 : 0);
    }
    assertThat(row.notYetDue().items()).isEqualTo(bucket < 0 ? 1 : 0);
    assertThat(row.total()).hasToString("ARS 10.00 (1 items)");
  }

  @Test
  void keepsWhatHasNoDayInALineOfItsOwnAndCountsUnknownAmounts() {
    Receivable undated = item(1, "10.00").received(AS_OF).build();
    Receivable unknown = Receivable.builder(key(2), Currencies.ARS).due(AS_OF).build();
    Receivable both = Receivable.builder(key(3), Currencies.ARS).issued(AS_OF).build();

    AgeingRow row = due(List.of(undated, unknown, both)).rows().get(0);

    assertThat(row.undated()).isEqualTo(new AgedAmount(ars("10.00"), 2, 1));
    assertThat(row.buckets().get(0)).isEqualTo(new AgedAmount(ars("0.00"), 1, 1));
    assertThat(row.buckets().get(0).isWhole()).isFalse();
    assertThat(row.total()).hasToString("ARS 10.00 (3 items, 2 unknown)");
  }

  @Test
  void agesByTheDayThatWasAskedForAndByNoOther() {
    Receivable item =
        item(1, "10.00").issued(AS_OF.minusDays(91)).received(AS_OF.minusDays(61)).build();

    assertThat(bucket(AgeingBasis.ISSUED, item)).isEqualTo("[0, 0, 0, 1, 0]");
    assertThat(bucket(AgeingBasis.RECEIVED, item)).isEqualTo("[0, 0, 1, 0, 0]");
    assertThat(bucket(AgeingBasis.DUE, item)).isEqualTo("[0, 0, 0, 0, 0]");
  }

  @Test
  void hasARowForEachPayerCompanyAndCurrency() {
    Owner staff = Owner.of(SANCOR_SALUD, "StaffMédico S.A.", ISSUER);
    Receivable pesos = Receivable.builder(key(1), Currencies.COP).build();
    Receivable company =
        Receivable.builder(
                InvoiceKey.of(staff, InvoiceKind.INVOICE, new ArgentineNumber(1, 1)),
                Currencies.ARS)
            .build();
    Owner serena = Owner.of(SERENA_ART, ISSUER);
    Receivable other =
        Receivable.builder(
                InvoiceKey.of(serena, InvoiceKind.INVOICE, new ArgentineNumber(1, 1)),
                Currencies.ARS)
            .build();

    assertThat(due(List.of(other, company, pesos, item(1, "1.00").build())).rows())
        .extracting(row -> row.payer() + "/" + row.company().orElse("") + "/" + row.currency())
        .containsExactly(
            "sancor-salud//ARS",
            "sancor-salud//COP",
            "sancor-salud/StaffMédico S.A./ARS",
            "serena-art//ARS");
  }

  @Test
  void takesABalanceOfAPortalAndNeverATotal() {
    Invoice.Builder invoice =
        Invoice.builder(key(1))
            .received(LocalDate.of(2021, 11, 5))
            .due(LocalDate.of(2022, 1, 4))
            .total(ars("99043.55"))
            .status(InvoiceStatus.of(InvoiceState.AUTHORIZED, "Factura disponible para el pago"));
    Invoice note =
        Invoice.builder(
                InvoiceKey.of(
                    Owner.of(SANCOR_SALUD, ISSUER),
                    InvoiceKind.CREDIT_NOTE,
                    Letter.B,
                    new ArgentineNumber(3, 9)))
            .received(AS_OF)
            .total(ars("5.00"))
            .balance(ars("5.00"))
            .status(InvoiceStatus.of(InvoiceState.AUTHORIZED, ""))
            .build();

    assertThat(Receivable.of(invoice.build()).owed()).isEmpty();
    assertThat(Receivable.of(invoice.balance(ars("99043.55")).build()).owed())
        .hasValue(ars("99043.55"));
    assertThat(Receivable.of(invoice.build()).due()).hasValue(LocalDate.of(2022, 1, 4));
    assertThat(Receivable.of(note).owed()).hasValue(ars("-5.00"));
  }

  @Test
  void takesOtherBoundaries() {
    AgeBuckets buckets = AgeBuckets.of(0, 15);

    assertThat(buckets.names()).containsExactly("0-0", "1-15", "over 15");
    assertThat(AgeBuckets.STANDARD)
        .hasToString("[0-30, 31-60, 61-90, 91-120, over 120]")
        .isEqualTo(AgeBuckets.of(30, 60, 90, 120));
    assertThat(buckets.indexOf(0)).isZero();
    assertThat(buckets.indexOf(1)).isEqualTo(1);
    assertThat(buckets.indexOf(16)).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> buckets.indexOf(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBuckets.of());
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBuckets.of(30, 30));
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBuckets.of(-1, 30));
  }

  /** A slow model: day by day on the calendar, cent by cent in arrays. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void losesNoCentOfRandomDebts(long seed) {
    Random random = new Random(seed);
    List<Receivable> items = new ArrayList<>();
    long[] cents = new long[7];
    int[] counts = new int[7];
    int unknown = 0;
    for (int i = 1; i <= 2000; i++) {
      Receivable.Builder item = Receivable.builder(key(i), Currencies.ARS);
      int line = 6;
      if (random.nextInt(10) > 0) {
        int days = random.nextInt(200) - 30;
        item.due(AS_OF.minusDays(days));
        line = slowBucket(AS_OF.minusDays(days));
      }
      if (random.nextInt(10) > 0) {
        long minor = random.nextInt(2_000_000) - 100_000;
        item.owed(Money.ofMinor(minor, Currencies.ARS));
        cents[line] += minor;
      } else {
        unknown++;
      }
      counts[line]++;
      items.add(item.build());
    }

    AgeingRow row = due(items).rows().get(0);

    for (int i = 0; i < 5; i++) {
      assertThat(row.buckets().get(i).known().minor()).isEqualTo(cents[i]);
      assertThat(row.buckets().get(i).items()).isEqualTo(counts[i]);
    }
    assertThat(row.notYetDue().known().minor()).isEqualTo(cents[5]);
    assertThat(row.undated().known().minor()).isEqualTo(cents[6]);
    assertThat(row.total().known().minor()).isEqualTo(Arrays.stream(cents).sum());
    assertThat(row.total().items()).isEqualTo(2000);
    assertThat(row.total().unknown()).isEqualTo(unknown);
  }

  private static int slowBucket(LocalDate due) {
    if (due.isAfter(AS_OF)) {
      return 5;
    }
    int days = 0;
    for (LocalDate day = due; !day.equals(AS_OF); day = day.plusDays(1)) {
      days++;
    }
    return days == 0 ? 0 : Math.min((days - 1) / 30, 4);
  }

  private static String bucket(AgeingBasis basis, Receivable item) {
    Ageing ageing = Ageing.of(List.of(item), basis, AS_OF, AgeBuckets.STANDARD);
    return ageing.rows().get(0).buckets().stream().map(AgedAmount::items).toList().toString();
  }

  private static Ageing due(List<Receivable> items) {
    return Ageing.of(items, AgeingBasis.DUE, AS_OF, AgeBuckets.STANDARD);
  }

  private static Receivable.Builder item(int number, String owed) {
    return Receivable.builder(key(number), Currencies.ARS).owed(ars(owed));
  }

  private static InvoiceKey key(int number) {
    return InvoiceKey.of(
        Owner.of(SANCOR_SALUD, ISSUER),
        InvoiceKind.INVOICE,
        Letter.B,
        new ArgentineNumber(3, number));
  }

  private static Money ars(String amount) {
    return Money.of(amount, Currencies.ARS);
  }
}
