package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.json.JsonPage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whatever the portal sends as a page of invoices, an invoice that is read of it says what its row
 * shows, and what is refused is refused by an exception of this library.
 */
class InvoicesPageFuzzTest {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("27-35215358-9"));
  private static final Pattern DAY = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");

  @FuzzTest
  void reads(byte[] input) {
    try {
      Page<Invoice> page =
          new InvoicesPage(
                  JsonPage.of(new JsonAnswers().of(new String(input, StandardCharsets.UTF_8))),
                  PortalSettings.none(),
                  OWNER)
              .invoices(PageRequest.first())
              .map(ListedInvoice::invoice);
      page.items().forEach(InvoicesPageFuzzTest::assertAsShown);
    } catch (SdkException refused) {
      assertThat(refused.code()).isNotNull();
    }
  }

  private static void assertAsShown(Invoice invoice) {
    assertThat(invoice.total().amount()).isEqualByComparingTo(amount(invoice, "Importe"));
    assertThat(invoice.balance().orElseThrow().amount())
        .isEqualByComparingTo(amount(invoice, "Saldo"));
    assertThat(invoice.received().orElseThrow()).hasToString(day(invoice, "Recepción"));
    assertThat(invoice.shown().text("Factura"))
        .contains(invoice.key().letter().orElseThrow() + " " + invoice.key().number().shown());
  }

  private static BigDecimal amount(Invoice invoice, String header) {
    String shown = invoice.shown().text(header).orElseThrow();
    return new BigDecimal(shown.replace("$", "").replace(".", "").replace(',', '.'));
  }

  private static String day(Invoice invoice, String header) {
    return DAY.matcher(invoice.shown().text(header).orElseThrow()).replaceFirst("$3-$2-$1");
  }
}
