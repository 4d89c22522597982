package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.tck.AuthorizationsContract;
import dev.portalsdk.testkit.tck.FaultsContract;
import dev.portalsdk.testkit.tck.InvoiceDocumentsContract;
import dev.portalsdk.testkit.tck.InvoicesContract;
import dev.portalsdk.testkit.tck.LoginContract;
import dev.portalsdk.testkit.tck.PortalFixture;
import dev.portalsdk.testkit.tck.UploadedDocumentsContract;
import dev.portalsdk.testkit.tck.submission.FormTokensContract;
import dev.portalsdk.testkit.tck.submission.SubmissionFaultsContract;
import dev.portalsdk.testkit.tck.submission.SubmissionsContract;
import dev.portalsdk.testkit.tck.submission.UploadRemarksContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Serena ART, in memory and over HTTP, by the same contracts. */
class SerenaContractsTest {

  /** What Serena's list does beyond the contract: it is all on one page (L52-66). */
  abstract static class InvoicesOfSerena extends InvoicesContract {

    @Test
    void countsWhatADateLeftOut() {
      LocalDate day = LocalDate.of(2025, 7, 17);
      Listing<Invoice> listing =
          portal()
              .require(Invoices.class)
              .all(InvoiceQuery.all().issued(new DateRange(day, day)))
              .read();

      assertThat(listing.items()).containsExactly(Samples.DEBITED);
      assertThat(listing.completeness().read()).isEqualTo(10);
    }

    @Test
    void refusesEveryPageButTheFirst() {
      Invoices invoices = portal().require(Invoices.class);
      for (PageRequest other : List.of(PageRequest.number(2), PageRequest.after("x"))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> invoices.list(InvoiceQuery.all(), other))
            .withMessage("This list has one page; the token is another list's");
      }
      assertThat(payer().loginAttempts()).isZero();
    }
  }

  /** What Serena's list does beyond the contract: it has no kind, and one recipient (L40-46). */
  abstract static class UploadsOfSerena extends UploadedDocumentsContract {

    @Test
    void tellsNoKindToThoseWhoAskForAll() {
      assertThat(search(UploadQuery.all()))
          .hasSize(4)
          .allSatisfy(upload -> assertThat(upload.kind()).isEmpty());
    }

    @Test
    void findsNothingOfAKindThatWasNotHandedIn() {
      assertThat(search(UploadQuery.all().kind(AttachmentKind.MISCELLANEOUS))).isEmpty();
      assertThat(search(UploadQuery.all().kind(AttachmentKind.CLINICAL_HISTORY))).isEmpty();
    }

    private List<UploadedDocument> search(UploadQuery query) {
      return portal().require(UploadedDocuments.class).all(query).read().items();
    }
  }

  private static PortalFixture inMemory() {
    return PortalFixture.inMemory(SERENA_ART);
  }

  private static PortalFixture served() {
    return PortalFixture.served(SERENA_ART);
  }

  @Nested
  @Tag("SE01")
  class LoginInMemory extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE01")
  class LoginOverHttp extends LoginContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE02")
  @Tag("SE09")
  @Tag("SE13")
  class InvoicesInMemory extends InvoicesOfSerena {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE02")
  @Tag("SE09")
  @Tag("SE13")
  class InvoicesOverHttp extends InvoicesOfSerena {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE02")
  @Tag("SE14")
  @Tag("SE15")
  @Tag("SE16")
  @Tag("SE17")
  class DocumentsInMemory extends InvoiceDocumentsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE02")
  @Tag("SE14")
  @Tag("SE15")
  @Tag("SE16")
  @Tag("SE17")
  class DocumentsOverHttp extends InvoiceDocumentsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE04")
  @Tag("SE07")
  class UploadsInMemory extends UploadsOfSerena {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE04")
  @Tag("SE07")
  class UploadsOverHttp extends UploadsOfSerena {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE05")
  @Tag("SE06")
  @Tag("SE07")
  @Tag("SE08")
  class SubmissionsInMemory extends SubmissionsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE05")
  @Tag("SE06")
  @Tag("SE07")
  @Tag("SE08")
  class SubmissionsOverHttp extends SubmissionsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE05")
  class SubmissionFaultsInMemory extends SubmissionFaultsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE05")
  class SubmissionFaultsOverHttp extends SubmissionFaultsContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE06")
  @Tag("SE07")
  @Tag("SE08")
  class UploadRemarksInMemory extends UploadRemarksContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE05")
  class FormTokensInMemory extends FormTokensContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE06")
  @Tag("SE07")
  @Tag("SE08")
  class UploadRemarksOverHttp extends UploadRemarksContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE05")
  class FormTokensOverHttp extends FormTokensContract {
    @Override
    protected PortalFixture fixture() {
      return served();
    }
  }

  @Nested
  @Tag("SE03")
  class AuthorizationsInMemory extends AuthorizationsContract {
    @Override
    protected PortalFixture fixture() {
      return inMemory();
    }
  }

  @Nested
  @Tag("SE03")
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
}
