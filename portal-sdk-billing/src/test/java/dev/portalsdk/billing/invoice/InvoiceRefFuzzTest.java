package dev.portalsdk.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Cuit;
import java.nio.charset.StandardCharsets;

/**
 * A stored reference is refused without being repeated or reads back what it writes, and any name
 * of a company survives being stored.
 */
class InvoiceRefFuzzTest {

  private static final Cuit ISSUER = Cuit.parse("30-71234567-1");
  private static final ArgentineNumber NUMBER = new ArgentineNumber(25, 43905);

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      assertReadsBackOrRefused(text);
      assertCompanyIsKept(text);
    }
  }

  private static void assertReadsBackOrRefused(String text) {
    try {
      InvoiceRef ref = InvoiceRef.parse(text);
      assertThat(InvoiceRef.parse(ref.text())).isEqualTo(ref).hasToString(ref.toString());
    } catch (InvalidTextException refused) {
      FuzzedText.assertSilent(refused, "00025", "00043905", "990000001");
    }
  }

  private static void assertCompanyIsKept(String company) {
    if (!company.isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(company)) {
      Owner owner = Owner.of(PortalId.of("sancor-salud"), company, ISSUER);
      InvoiceRef ref = InvoiceRef.of(InvoiceKey.of(owner, InvoiceKind.INVOICE, Letter.B, NUMBER));
      assertThat(InvoiceRef.parse(ref.text())).isEqualTo(ref);
    }
  }
}
