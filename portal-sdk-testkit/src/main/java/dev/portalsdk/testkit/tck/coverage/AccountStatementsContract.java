package dev.portalsdk.testkit.tck.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.CoverageSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How the account of a contract stands. */
public abstract class AccountStatementsContract extends PortalContract {

  private static final int FOR_GOOD = 10;

  @Test
  void downloadsTheStatementOfEachContract() {
    try (PortalDocument one = statements().download(expected().inForce().number());
        PortalDocument again = statements().download(expected().inForce().number());
        PortalDocument lapsed = statements().download(expected().lapsed().number());
        PortalDocument other = statements().download(expected().withoutStaff().number())) {
      assertEquals(MediaType.PDF, one.mediaType());
      assertEquals(one.sha256(), again.sha256());
      assertNotEquals(one.sha256(), other.sha256());
      assertNotEquals(one.sha256(), lapsed.sha256());
    }
  }

  @Test
  void tellsHowFarItIs() {
    AtomicLong moved = new AtomicLong();

    try (PortalDocument statement =
        statements().download(expected().inForce().number(), (done, all) -> moved.set(done))) {
      assertEquals(statement.size(), moved.get());
    }
  }

  @Test
  void refusesAContractOfAnotherEmployer() {
    ContractNumber anothers = expected().anothers();
    assertThrows(RequestRefusedException.class, () -> statements().download(anothers));
  }

  @Test
  void saysThatADownloadIsCutEachTime() {
    AccountStatements statements = statements();
    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);
    ContractNumber contract = expected().inForce().number();
    PortalUnavailableException cut =
        assertThrows(PortalUnavailableException.class, () -> statements.download(contract));
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, cut.code());
  }

  private CoverageSample expected() {
    return sample().coverage();
  }

  private AccountStatements statements() {
    return portal().require(AccountStatements.class);
  }
}
