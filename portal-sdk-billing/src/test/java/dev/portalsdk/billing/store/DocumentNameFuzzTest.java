package dev.portalsdk.billing.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Optional;

/**
 * The stored name of a document reads back what it writes, or is refused without being repeated.
 */
class DocumentNameFuzzTest {

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      read(text, "VOUCHER_WORKBOOK").ifPresent(DocumentNameFuzzTest::assertNamesOneList);
      for (DocumentKind kind : DocumentKind.values()) {
        read(text, kind.name());
      }
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

  private static void assertNamesOneList(DocumentName workbook) {
    ListName<?> list = ListName.workbook(workbook.voucher().orElseThrow());
    assertThat(list.text()).isEqualTo("VOUCHER_WORKBOOK " + workbook.about());
    assertThat(list).isNotEqualTo(ListName.detail(workbook.voucher().orElseThrow()));
  }
}
