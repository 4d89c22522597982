package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.SavedPages;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.Offer;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.identity.Cuit;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SerenaAdapterTest {

  @Test
  @Tag("SE18")
  void tellsSiteLoginAndContactWithoutARequest() {
    try (PortalRuntime runtime = PortalRuntime.builder().build()) {
      PortalInfo info = runtime.info(SERENA_ART);

      assertThat(runtime.portals()).contains(SERENA_ART);
      assertThat(info.site()).isEqualTo(URI.create("https://www.serenaart.com.ar/"));
      assertThat(info.country()).isEqualTo("AR");
      assertThat(info.zone().getId()).isEqualTo("America/Argentina/Buenos_Aires");
      assertThat(info.contacts())
          .containsExactly(new PortalContact("e-mail", "liquidacionesart@serenaseguros.com.ar"));
      assertThat(info.loginFields()).containsExactly(new LoginField("cuit", "CUIT/DNI", true));
    }
  }

  @Test
  @Tag("SE01")
  void refusesCredentialsWithOtherFieldsThanTheLogin() {
    Credentials cuit = Credentials.of("cuit", "30-71234567-1");
    try (PortalRuntime runtime = PortalRuntime.builder().build()) {
      for (Credentials other : List.of(Credentials.of("CUIT", "x"), cuit.and("clave", "y"))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> runtime.open(SERENA_ART, other))
            .withMessageContaining("[cuit]")
            .withMessageNotContaining("30-7");
      }
    }
  }

  @Test
  @Tag("SE09")
  void readsNoPageForAnotherPayersOwner() {
    Owner other = Owner.of(PortalId.of("otro"), Cuit.parse("30-71234567-1"));
    try (PortalRuntime runtime = PortalRuntime.builder().build()) {
      SavedPages pages = runtime.entrance(SERENA_ART).require(SavedPages.class);
      assertThatIllegalArgumentException().isThrownBy(() -> pages.invoices(new byte[0], other));
    }
  }

  @Test
  @Tag("SE02")
  void offersWhatTheManualShowsAndNothingElse() {
    try (PortalRuntime runtime = PortalRuntime.builder().build();
        Portal portal = runtime.open(SERENA_ART, Credentials.of("cuit", "30-71234567-1"))) {
      assertThat(portal.offer(Invoices.class)).isEqualTo(Offer.OFFERED);
      assertThat(portal.offer(InvoiceDocuments.class)).isEqualTo(Offer.OFFERED);
      assertThat(portal.offer(UploadedDocuments.class)).isEqualTo(Offer.OFFERED);
      assertThat(portal.offer(Authorizations.class)).isEqualTo(Offer.OFFERED);
      assertThat(portal.offer(SavedPages.class)).isEqualTo(Offer.NOT_OFFERED);
      assertThat(runtime.entrance(SERENA_ART).offer(SavedPages.class)).isEqualTo(Offer.OFFERED);
      assertThat(runtime.entrance(SERENA_ART).offer(Invoices.class)).isEqualTo(Offer.NOT_OFFERED);
    }
  }
}
