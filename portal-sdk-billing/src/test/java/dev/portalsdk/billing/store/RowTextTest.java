package dev.portalsdk.billing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of all kinds, written and read back. */
class RowTextTest {

  private static final String[] ODD = {
    "", "a", "ñ \"'\\ \n\t\r", "\0", "\uD83D\uDE00", "half \uD83D", "\uDE00 half", "\u2028", "<b>;#"
  };
  private static final Currency ARS = Currency.getInstance("ARS");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsBackWhatItWrote(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Invoice invoice = invoice(random);
      Invoice read = again(new InvoiceRows(), invoice);
      assertThat(read).isEqualTo(invoice);
      assertThat(read.status().words()).isEqualTo(invoice.status().words());
      assertThat(read.shown()).isEqualTo(invoice.shown());
      PaymentOrder order = order(random);
      assertThat(again(new PaymentOrderRows(), order)).isEqualTo(order);
      PaymentVoucher voucher = voucher(random);
      assertThat(again(new PaymentVoucherRows(), voucher)).isEqualTo(voucher);
      CrossedInvoice crossed = crossed(random);
      CrossedInvoice crossedRead = again(new CrossedInvoiceRows(voucher.ref().text()), crossed);
      assertThat(crossedRead).isEqualTo(crossed);
      assertThat(crossedRead.shown()).isEqualTo(crossed.shown());
    }
  }

  private static <T> T again(RowType<T> type, T row) {
    String body = RowFields.textOf(type, row);
    String shown = RowFields.textOf(type.shown(row));
    assertThat(body + shown).doesNotContain("\0");
    T read = StoredFields.read(type, body, shown);
    assertThat(RowFields.textOf(type, read)).isEqualTo(body);
    assertThat(type.key(read)).isEqualTo(type.key(row));
    return read;
  }

  @Test
  void writesARowAsOneTextWithoutItsCells() {
    InvoiceKey key =
        InvoiceKey.of(owner(), InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse("17-4179"));
    Invoice invoice =
        Invoice.builder(key)
            .issued(LocalDate.of(2021, 11, 18))
            .total(Money.parse("ARS 2311.66"))
            .status(InvoiceStatus.of(InvoiceState.AUTHORIZED, "Autorizada"))
            .shown(Shown.of(Map.of("Nro", "1")))
            .build();

    assertThat(RowFields.textOf(new InvoiceRows(), invoice))
        .isEqualTo(
            "{\"ref\":\"sancor-salud;;CUIT:30712345671;INVOICE;B;AR:00017-00004179\","
                + "\"issued\":\"2021-11-18\",\"total\":\"ARS 2311.66\",\"state\":\"AUTHORIZED\","
                + "\"words\":\"Autorizada\"}");
    assertThat(RowFields.textOf(invoice.shown())).isEqualTo("[\"Nro\",\"1\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"ref\":\"x\"}", "{\"ref\":{}}"})
  void saysThatARowIsDamaged(String body) {
    assertThatThrownBy(() -> StoredFields.read(new InvoiceRows(), body, "[]"))
        .isInstanceOfSatisfying(
            LocalStorageException.class,
            damaged -> assertThat(damaged.code()).isEqualTo(ErrorCode.STORE_DAMAGED));
  }

  private static Invoice invoice(Random random) {
    InvoiceKind kind = InvoiceKind.values()[random.nextInt(3)];
    InvoiceNumber number = number(random);
    InvoiceKey key =
        random.nextBoolean()
            ? InvoiceKey.of(owner(), kind, number)
            : InvoiceKey.of(owner(), kind, new Letter((char) ('A' + random.nextInt(26))), number);
    Invoice.Builder invoice =
        Invoice.builder(key)
            .issued(day(random))
            .total(money(random).abs())
            .status(status(random))
            .shown(shown(random));
    if (random.nextBoolean()) {
      invoice.received(day(random)).debited(money(random));
    }
    if (random.nextBoolean()) {
      invoice.due(day(random)).balance(money(random));
    }
    return invoice.build();
  }

  private static InvoiceStatus status(Random random) {
    InvoiceState state = InvoiceState.values()[random.nextInt(InvoiceState.values().length)];
    return random.nextBoolean()
        ? InvoiceStatus.of(state, text(random))
        : InvoiceStatus.of(state, day(random), text(random));
  }

  private static PaymentOrder order(Random random) {
    PaymentOrderRef ref = new PaymentOrderRef(invoice(random).ref(), "APB", "10118036");
    PaymentOrder.Builder order =
        PaymentOrder.builder(ref)
            .paid(day(random))
            .amount(money(random).abs())
            .shown(shown(random));
    for (DocumentKind kind : DocumentKind.values()) {
      if (random.nextBoolean()) {
        order.document(kind);
      }
    }
    return order.build();
  }

  private static PaymentVoucher voucher(Random random) {
    Owner owner = Owner.of(BillingPortals.MUTUAL_SER, "ñ; S.A.", Nit.parseNumber("900123456"));
    PaymentVoucher.Builder voucher =
        PaymentVoucher.builder(new VoucherRef(owner, day(random), "A/1" + random.nextInt(99)))
            .form(PaymentForm.values()[random.nextInt(3)])
            .paid(money(random))
            .shown(shown(random));
    if (random.nextBoolean()) {
      voucher.bank(text(random)).accountKind(text(random)).accountNumber(text(random));
    }
    if (random.nextBoolean()) {
      voucher.pending(money(random)).pendingAdvance(money(random));
    }
    return voucher.build();
  }

  private static CrossedInvoice crossed(Random random) {
    CrossedInvoice.Builder invoice =
        CrossedInvoice.builder(number(random), money(random))
            .voucherNumber(text(random))
            .documentType(text(random))
            .shown(shown(random));
    for (PaymentTerm term : PaymentTerm.values()) {
      if (random.nextBoolean()) {
        invoice.amount(term, money(random));
      }
    }
    if (random.nextBoolean()) {
      invoice.crossedOn(day(random)).crossedDocument(text(random));
    }
    return invoice.build();
  }

  private static Owner owner() {
    return Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("30-71234567-1"));
  }

  private static InvoiceNumber number(Random random) {
    return random.nextBoolean()
        ? new ArgentineNumber(1 + random.nextInt(99_999), 1 + random.nextInt(99_999_999))
        : new ColombianNumber(random.nextBoolean() ? "" : "A1", 1 + random.nextInt(1_000_000));
  }

  private static Money money(Random random) {
    return Money.ofMinor(random.nextLong() >> 1, ARS);
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
  }

  private static String text(Random random) {
    return ODD[random.nextInt(ODD.length)] + ODD[random.nextInt(ODD.length)];
  }

  private static Shown shown(Random random) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      cells.put(text(random) + i, text(random));
    }
    return Shown.of(cells);
  }
}
