package dev.portalsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.testkit.openapi.SanCorApi;
import dev.portalsdk.testkit.tck.FaultsContract;
import dev.portalsdk.testkit.tck.InvoicesContract;
import dev.portalsdk.testkit.tck.LoginContract;
import dev.portalsdk.testkit.tck.MailedPasswordContract;
import dev.portalsdk.testkit.tck.MailedRegistrationContract;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rows of SanCor Salud, in memory and over HTTP. */
class SanCorContractsTest {

  private static PortalFixture inMemory() {
    return PortalFixture.inMemory(BillingPortals.SANCOR_SALUD);
  }

  private static PortalFixture served() {
    return SanCorApi.served();
  }

  @Nested
  @Tag("SC01")
  class LoginInMemory extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC01")
  class LoginOverHttp extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Test
  @Tag("SC01")
  void staysConnectedIfAskedTo() {
    assertThat(loginsAroundAnHour(true)).isEqualTo(1);
    assertThat(loginsAroundAnHour(false)).isEqualTo(2);
  }

  private static int loginsAroundAnHour(boolean keepConnected) {
    ReferencePortal reference = ReferencePortal.create(SanCorSamples.NOW);
    try (ReferencePortalServer server = ReferencePortalServer.start(reference);
        PortalRuntime runtime =
            PortalRuntime.builder()
                .clock(reference.clock())
                .settings(
                    BillingPortals.SANCOR_SALUD,
                    PortalSettings.builder()
                        .base(server.settings(BillingPortals.SANCOR_SALUD).base().orElseThrow())
                        .keepConnected(keepConnected)
                        .build())
                .build();
        Portal portal = runtime.open(BillingPortals.SANCOR_SALUD, SanCorSamples.credentials())) {
      portal.require(ProviderProfile.class).detail();
      reference.clock().advance(Duration.ofHours(1));
      portal.require(ProviderProfile.class).detail();
      return reference.at(BillingPortals.SANCOR_SALUD).logins();
    }
  }

  @Nested
  @Tag("SC02")
  class RegistrationInMemory extends MailedRegistrationContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC02")
  class RegistrationOverHttp extends MailedRegistrationContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC03")
  class PasswordInMemory extends MailedPasswordContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC03")
  class PasswordOverHttp extends MailedPasswordContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC21")
  @Tag("SC22")
  @Tag("SC23")
  @Tag("SC27")
  class InvoicesInMemory extends InvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC21")
  @Tag("SC22")
  @Tag("SC23")
  @Tag("SC27")
  class InvoicesOverHttp extends InvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  class FaultsInMemory extends FaultsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  class FaultsOverHttp extends FaultsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }
}
