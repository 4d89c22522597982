package dev.portalsdk.billing.withholding;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;

/**
 * Any words name a tax: they are kept, read again as the same tax, and not repeated in a log unless
 * they are a province.
 */
class WithholdingTaxFuzzTest {

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      WithholdingTax tax = WithholdingTax.of(text);
      assertThat(tax.words()).isEqualTo(text.strip());
      assertThat(WithholdingTax.of(tax.words())).isEqualTo(tax).hasSameHashCodeAs(tax);
      FuzzedText.assertSilent(tax.toString());
      if (tax.kind() != TaxKind.IIBB) {
        assertThat(tax).hasToString(tax.kind().name());
      }
    }
  }
}
