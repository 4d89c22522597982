package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hospitals of a size that is too long for each build. */
@Tag("proof")
class HospitalProofTest {

  private static final Owner OWNER = Owner.of(SERENA_ART, Samples.NEW_PROVIDER);

  @Test
  void generatesAMillionInvoicesNoTwoOfOneKey() {
    Set<InvoiceKey> keys = new HashSet<>();
    HospitalGenerator.of(OWNER, 1)
        .invoices(HospitalGenerator.MOST)
        .forEach(invoice -> keys.add(invoice.key()));
    assertThat(keys).hasSize(HospitalGenerator.MOST);
  }

  @Test
  void readsTwentyThousandInvoicesOfOnePageOverHttp() {
    ReferencePortal reference = ReferencePortal.create();
    List<Invoice> generated = HospitalGenerator.of(OWNER, 2).invoices(20_000).toList();
    generated.forEach(reference.at(SERENA_ART)::receive);

    try (ReferencePortalServer server = ReferencePortalServer.start(reference);
        PortalRuntime runtime =
            PortalRuntime.builder().settings(SERENA_ART, server.settings(SERENA_ART)).build();
        Portal portal = runtime.open(SERENA_ART, Samples.credentials(Samples.NEW_PROVIDER))) {
      assertThat(portal.require(Invoices.class).all(InvoiceQuery.all()).read().items())
          .isEqualTo(generated);
    }
  }
}
