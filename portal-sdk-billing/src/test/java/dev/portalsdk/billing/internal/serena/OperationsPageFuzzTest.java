package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.settings.PortalSettings;

/**
 * Whatever bytes are taken for the page "Operaciones", each invoice says what {@link Reading} finds
 * in the cells that it shows, and neither a refusal nor a failure says a number of the page.
 */
class OperationsPageFuzzTest {

  private static final Owner OWNER = Owner.of(SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final SerenaSavedPages PAGES = new SerenaSavedPages(PortalSettings.none());

  @FuzzTest
  void reads(byte[] input) {
    try {
      assertTrue(PAGES.invoices(input, OWNER));
    } catch (DocumentException refused) {
      FuzzedText.assertSilent(refused);
    }
  }

  private static void assertTrue(Page<Invoice> page) {
    for (Invoice invoice : page.items()) {
      assertThat(Reading.ofShown(invoice)).contains(Reading.of(invoice));
    }
    page.failures()
        .forEach(failure -> FuzzedText.assertSilent(failure.toString(), "00025", "00043905"));
  }
}
