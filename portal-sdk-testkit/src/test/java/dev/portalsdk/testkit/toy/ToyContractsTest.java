package dev.portalsdk.testkit.toy;

import dev.portalsdk.testkit.tck.AuthorizationsContract;
import dev.portalsdk.testkit.tck.FaultsContract;
import dev.portalsdk.testkit.tck.InvoicesContract;
import dev.portalsdk.testkit.tck.LoginContract;
import dev.portalsdk.testkit.tck.PortalFixture;
import dev.portalsdk.testkit.tck.UploadedDocumentsContract;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** A portal from outside passes the published contracts, in memory and over HTTP. */
class ToyContractsTest {

  private static PortalFixture inMemory() {
    return PortalFixture.inMemory(new ToySample(), new ToyRules());
  }

  private static PortalFixture served() {
    return PortalFixture.served(
        new ToySample(),
        new ToyRules(),
        new ToyFace(),
        List.of(new ToyPortal.ProviderSide(), new ToyPortal.EmployerSide()));
  }

  @Nested
  class LoginInMemory extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  class LoginOverHttp extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  class InvoicesInMemory extends InvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  class InvoicesOverHttp extends InvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  class AuthorizationsInMemory extends AuthorizationsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  class AuthorizationsOverHttp extends AuthorizationsContract {
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
  class UploadsOfTwoDesksInMemory extends UploadedDocumentsContract {
    @Override
    protected PortalFixture fixture() {
      return PortalFixture.inMemory(ToySample.withUploads(), ToyRules.withUploads());
    }
  }
}
