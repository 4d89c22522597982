package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;

import dev.portalsdk.testkit.tck.FaultsContract;
import dev.portalsdk.testkit.tck.LoginContract;
import dev.portalsdk.testkit.tck.PaymentVouchersContract;
import dev.portalsdk.testkit.tck.PortalFixture;
import dev.portalsdk.testkit.tck.account.PasswordRecoveryContract;
import dev.portalsdk.testkit.tck.account.RegistrationContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** Mutual SER, in memory and over HTTP, by the same contracts. */
class MutualSerContractsTest {

  private static PortalFixture inMemory() {
    return PortalFixture.inMemory(MUTUAL_SER);
  }

  private static PortalFixture served() {
    return PortalFixture.served(MUTUAL_SER);
  }

  @Nested
  @Tag("MS05")
  class LoginInMemory extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("MS05")
  class LoginOverHttp extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("MS02")
  @Tag("MS03")
  class RegistrationInMemory extends RegistrationContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("MS02")
  @Tag("MS03")
  class RegistrationOverHttp extends RegistrationContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("MS04")
  class RecoveryInMemory extends PasswordRecoveryContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("MS04")
  class RecoveryOverHttp extends PasswordRecoveryContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("MS06")
  @Tag("MS07")
  @Tag("MS08")
  @Tag("MS09")
  @Tag("MS10")
  @Tag("MS11")
  @Tag("MS12")
  @Tag("MS13")
  @Tag("MS14")
  @Tag("MS15")
  class VouchersInMemory extends PaymentVouchersContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("MS06")
  @Tag("MS07")
  @Tag("MS08")
  @Tag("MS09")
  @Tag("MS10")
  @Tag("MS11")
  @Tag("MS12")
  @Tag("MS13")
  @Tag("MS14")
  @Tag("MS15")
  class VouchersOverHttp extends PaymentVouchersContract {
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
