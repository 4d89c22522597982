package dev.portalsdk.testkit;

import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.testkit.openapi.IapserApi;
import dev.portalsdk.testkit.tck.FaultsContract;
import dev.portalsdk.testkit.tck.LoginContract;
import dev.portalsdk.testkit.tck.PortalFixture;
import dev.portalsdk.testkit.tck.account.ChallengesContract;
import dev.portalsdk.testkit.tck.account.PasswordChangeContract;
import dev.portalsdk.testkit.tck.coverage.AccountStatementsContract;
import dev.portalsdk.testkit.tck.coverage.CardsContract;
import dev.portalsdk.testkit.tck.coverage.CoverageCertificatesContract;
import dev.portalsdk.testkit.tck.coverage.InsuranceContractsContract;
import dev.portalsdk.testkit.tck.coverage.PayrollContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The rows of IAPSER ART, in memory and over HTTP. */
class IapserContractsTest {

  private static PortalFixture inMemory() {
    return PortalFixture.inMemory(CertificatePortals.IAPSER_ART);
  }

  private static PortalFixture served() {
    return IapserApi.served();
  }

  @Nested
  @Tag("IA02")
  class LoginInMemory extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA02")
  class LoginOverHttp extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("IA03")
  class PasswordChangeInMemory extends PasswordChangeContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA03")
  class PasswordChangeOverHttp extends PasswordChangeContract {
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

  @Nested
  @Tag("IA05")
  class ContractsInMemory extends InsuranceContractsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA05")
  class ContractsOverHttp extends InsuranceContractsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("IA08")
  @Tag("IA09")
  @Tag("IA14")
  class PayrollInMemory extends PayrollContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA08")
  @Tag("IA09")
  @Tag("IA14")
  class PayrollOverHttp extends PayrollContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("IA06")
  @Tag("IA07")
  @Tag("IA10")
  @Tag("IA11")
  @Tag("IA12")
  class CertificatesInMemory extends CoverageCertificatesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA06")
  @Tag("IA07")
  @Tag("IA10")
  @Tag("IA11")
  @Tag("IA12")
  class CertificatesOverHttp extends CoverageCertificatesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("IA13")
  class CardsInMemory extends CardsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA13")
  class CardsOverHttp extends CardsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("IA15")
  class StatementsInMemory extends AccountStatementsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA15")
  class StatementsOverHttp extends AccountStatementsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("IA02")
  class ChallengesInMemory extends ChallengesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("IA02")
  class ChallengesOverHttp extends ChallengesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }
}
