package dev.portalsdk.billing.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The stored name of a document reads back what it writes, or is refused without being repeated.
 */
class DocumentNameFuzzTest {

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      Optional<VoucherRef> voucher = accepted(VoucherRef::parse, text);
      assertThat(read(text, "VOUCHER_WORKBOOK")).isEqualTo(voucher.map(DocumentName::workbook));
      voucher.ifPresent(DocumentNameFuzzTest::assertNamesOneList);
      for (DocumentKind kind : DocumentKind.values()) {
        assertThat(read(text, kind.name())).isEqualTo(expected(text, kind));
      }
    }
  }

  private static Optional<DocumentName> expected(String text, DocumentKind kind) {
    return accepted(InvoiceRef::parse, text)
        .map(invoice -> DocumentName.of(invoice, kind))
        .or(
            () ->
                accepted(PaymentOrderRef::parse, text).map(order -> DocumentName.of(order, kind)));
  }

  private static <T> Optional<T> accepted(Function<String, T> reader, String text) {
    try {
      return Optional.of(reader.apply(text));
    } catch (InvalidTextException refused) {
      return Optional.empty();
    }
  }

  private static Optional<DocumentName> read(String about, String kind) {
    try {
      DocumentName name = DocumentName.read(about, kind);
      DocumentName again = DocumentName.read(name.about(), name.kindText());
      assertThat(again).isEqualTo(name).hasSameHashCodeAs(name).hasToString(name.toString());
      return Optional.of(name);
    } catch (InvalidTextException refused) {
      FuzzedText.assertSilent(refused, "00025", "00043905", "990000001", "10118036");
      return Optional.empty();
    }
  }

  private static void assertNamesOneList(VoucherRef voucher) {
    ListName<?> list = ListName.workbook(voucher);
    assertThat(list.text()).isEqualTo("VOUCHER_WORKBOOK " + voucher.text());
    assertThat(list).isNotEqualTo(ListName.detail(voucher));
  }
}
