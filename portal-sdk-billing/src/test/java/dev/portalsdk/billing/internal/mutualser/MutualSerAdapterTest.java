package dev.portalsdk.billing.internal.mutualser;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.SavedVouchers;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.Offer;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.time.Zones;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MutualSerAdapterTest {

  @Test
  @Tag("MS01")
  void tellsWhatTheManualTellsOfThePortal() {
    PortalInfo info = new MutualSerAdapter().login().orElseThrow().info();

    assertThat(info.id()).isEqualTo(MUTUAL_SER);
    assertThat(info.site()).hasToString("http://www.mutualser.org/");
    assertThat(info.country()).isEqualTo("CO");
    assertThat(info.zone()).isEqualTo(Zones.COLOMBIA);
    assertThat(info.loginFields())
        .extracting(LoginField::label)
        .containsExactly("Nit", "Usuario", "Clave");
  }

  @Test
  void offersPaymentsAndBeforeTheLoginRegistrationAndSavedFiles() {
    try (PortalRuntime runtime = PortalRuntime.builder().build();
        Portal portal =
            runtime.open(
                MUTUAL_SER,
                Credentials.of("nit", "800003122").and("user", "u").and("password", "p"))) {
      PortalEntrance entrance = runtime.entrance(MUTUAL_SER);

      assertThat(portal.offer(PaymentVouchers.class)).isEqualTo(Offer.OFFERED);
      assertThat(portal.offer(Invoices.class)).isEqualTo(Offer.NOT_OFFERED);
      assertThat(entrance.offer(Registration.class)).isEqualTo(Offer.OFFERED);
      assertThat(entrance.offer(PasswordRecovery.class)).isEqualTo(Offer.OFFERED);
      assertThat(entrance.offer(SavedVouchers.class)).isEqualTo(Offer.OFFERED);
    }
  }
}
