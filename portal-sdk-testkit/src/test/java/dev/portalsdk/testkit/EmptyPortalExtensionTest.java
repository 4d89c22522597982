package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.LoginRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmptyPortalExtensionTest {

  @RegisterExtension final PortalExtension portals = PortalExtension.of(ReferencePortal::empty);

  @Test
  void takesReferencePortalsFromItsFactory(
      ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
    assertThatExceptionOfType(LoginRefusedException.class).isThrownBy(portal::login);

    reference.at(SERENA_ART).enrol(Samples.PROVIDER);
    portal.login();

    assertThat(portal.require(Invoices.class).all(InvoiceQuery.all())).isEmpty();
  }
}
