package dev.portalsdk.testkit.toy;

import dev.portalsdk.testkit.tck.FaultsContract;
import dev.portalsdk.testkit.tck.InvoicesContract;
import dev.portalsdk.testkit.tck.LoginContract;
import dev.portalsdk.testkit.tck.PortalFixture;
import dev.portalsdk.testkit.tck.account.ChallengesContract;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** A portal that asks a person passes the published contracts. */
class ToyChallengesTest {

  private static PortalFixture inMemory() {
    return PortalFixture.inMemory(ToySample.asking(), ToyRules.asking());
  }

  private static PortalFixture served() {
    return PortalFixture.served(
        ToySample.asking(), ToyRules.asking(), new AskingToy.Face(), List.of(new AskingToy.Side()));
  }

  @Nested
  class ChallengesInMemory extends ChallengesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  class LoginInMemory extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
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
  class InvoicesInMemory extends InvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  class ChallengesOverHttp extends ChallengesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
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
  class FaultsOverHttp extends FaultsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  class InvoicesOverHttp extends InvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }
}
