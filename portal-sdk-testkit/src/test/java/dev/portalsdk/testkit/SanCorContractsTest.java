package dev.portalsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.testkit.openapi.SanCorApi;
import dev.portalsdk.testkit.tck.CompanyInvoicesContract;
import dev.portalsdk.testkit.tck.FaultsContract;
import dev.portalsdk.testkit.tck.InvoiceDocumentsContract;
import dev.portalsdk.testkit.tck.InvoiceWorkbooksContract;
import dev.portalsdk.testkit.tck.InvoicesContract;
import dev.portalsdk.testkit.tck.LoginContract;
import dev.portalsdk.testkit.tck.PaymentOrdersContract;
import dev.portalsdk.testkit.tck.PortalFixture;
import dev.portalsdk.testkit.tck.account.MailedPasswordContract;
import dev.portalsdk.testkit.tck.account.MailedRegistrationContract;
import dev.portalsdk.testkit.tck.account.PermissionsContract;
import dev.portalsdk.testkit.tck.account.ProviderProfileContract;
import dev.portalsdk.testkit.tck.account.UsersContract;
import dev.portalsdk.testkit.tck.agreement.AgreedServicesContract;
import dev.portalsdk.testkit.tck.agreement.AttachedProfessionalsContract;
import dev.portalsdk.testkit.tck.agreement.FeeSchedulesContract;
import dev.portalsdk.testkit.tck.agreement.NormsContract;
import dev.portalsdk.testkit.tck.agreement.RosterContract;
import dev.portalsdk.testkit.tck.care.CapitatedEligibilityContract;
import dev.portalsdk.testkit.tck.care.EligibilityContract;
import dev.portalsdk.testkit.tck.care.TransfersContract;
import dev.portalsdk.testkit.tck.desk.CasesContract;
import dev.portalsdk.testkit.tck.desk.ContactContract;
import dev.portalsdk.testkit.tck.desk.LibraryContract;
import dev.portalsdk.testkit.tck.desk.NoticesContract;
import dev.portalsdk.testkit.tck.desk.TutorialsContract;
import dev.portalsdk.testkit.tck.submission.PendingInvoicesContract;
import dev.portalsdk.testkit.tck.submission.ShipmentsContract;
import dev.portalsdk.testkit.tck.submission.SubmissionFaultsContract;
import dev.portalsdk.testkit.tck.submission.SubmissionsContract;
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
  @Tag("SC06")
  class PermissionsInMemory extends PermissionsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC06")
  class PermissionsOverHttp extends PermissionsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC07")
  @Tag("SC08")
  @Tag("SC09")
  class EligibilityInMemory extends EligibilityContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC07")
  @Tag("SC08")
  @Tag("SC09")
  class EligibilityOverHttp extends EligibilityContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC10")
  class CapitatedInMemory extends CapitatedEligibilityContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC10")
  class CapitatedOverHttp extends CapitatedEligibilityContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC11")
  @Tag("SC12")
  @Tag("SC13")
  class ProfileInMemory extends ProviderProfileContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC11")
  @Tag("SC12")
  @Tag("SC13")
  class ProfileOverHttp extends ProviderProfileContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC38")
  class UsersInMemory extends UsersContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC38")
  class UsersOverHttp extends UsersContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC41")
  class TransfersInMemory extends TransfersContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC41")
  class TransfersOverHttp extends TransfersContract {
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
  @Tag("SC24")
  class OrdersInMemory extends PaymentOrdersContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC28")
  @Tag("SC31")
  @Tag("SC32")
  @Tag("SC33")
  @Tag("SC34")
  @Tag("SC35")
  @Tag("SC36")
  @Tag("SC37")
  class ShipmentsInMemory extends ShipmentsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC28")
  @Tag("SC29")
  class PendingInMemory extends PendingInvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC33")
  @Tag("SC34")
  class SubmissionsInMemory extends SubmissionsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC33")
  class SubmissionFaultsInMemory extends SubmissionFaultsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC24")
  class OrdersOverHttp extends PaymentOrdersContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC28")
  @Tag("SC31")
  @Tag("SC32")
  @Tag("SC33")
  @Tag("SC34")
  @Tag("SC35")
  @Tag("SC36")
  @Tag("SC37")
  class ShipmentsOverHttp extends ShipmentsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC28")
  @Tag("SC29")
  class PendingOverHttp extends PendingInvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC33")
  @Tag("SC34")
  class SubmissionsOverHttp extends SubmissionsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC33")
  class SubmissionFaultsOverHttp extends SubmissionFaultsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC25")
  class DocumentsInMemory extends InvoiceDocumentsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC25")
  class DocumentsOverHttp extends InvoiceDocumentsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC26")
  class WorkbooksInMemory extends InvoiceWorkbooksContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC26")
  class WorkbooksOverHttp extends InvoiceWorkbooksContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC28")
  @Tag("SC30")
  class CompaniesInMemory extends CompanyInvoicesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC28")
  @Tag("SC30")
  class CompaniesOverHttp extends CompanyInvoicesContract {
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
  @Tag("SC15")
  class CasesInMemory extends CasesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC15")
  class CasesOverHttp extends CasesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC14")
  @Tag("SC42")
  class ContactInMemory extends ContactContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC14")
  @Tag("SC42")
  class ContactOverHttp extends ContactContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC17")
  class RosterInMemory extends RosterContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC17")
  class RosterOverHttp extends RosterContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC43")
  class NoticesInMemory extends NoticesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC43")
  class NoticesOverHttp extends NoticesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC39")
  class LibraryInMemory extends LibraryContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC39")
  class LibraryOverHttp extends LibraryContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC40")
  class TutorialsInMemory extends TutorialsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC40")
  class TutorialsOverHttp extends TutorialsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC16")
  class FeeSchedulesInMemory extends FeeSchedulesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC16")
  class FeeSchedulesOverHttp extends FeeSchedulesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC18")
  class AgreedServicesInMemory extends AgreedServicesContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC18")
  class AgreedServicesOverHttp extends AgreedServicesContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC19")
  class AttachedProfessionalsInMemory extends AttachedProfessionalsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC19")
  class AttachedProfessionalsOverHttp extends AttachedProfessionalsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SC20")
  class NormsInMemory extends NormsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SC20")
  class NormsOverHttp extends NormsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }
}
