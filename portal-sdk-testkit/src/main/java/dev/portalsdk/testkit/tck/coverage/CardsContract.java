package dev.portalsdk.testkit.tck.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.CoverageSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Cards for all and for some. */
public abstract class CardsContract extends PortalContract {

  @Test
  void printsCardsForAllAndForSome() {
    List<Employee> payroll = expected().payroll();
    PayrollSelection some = PayrollSelection.of(payroll.get(0).cuil(), payroll.get(1).cuil());
    try (PortalDocument all = cards().print(contract(), PayrollSelection.wholePayroll());
        PortalDocument two = cards().print(contract(), some);
        PortalDocument again = cards().print(contract(), some)) {
      assertEquals(MediaType.PDF, all.mediaType());
      assertEquals(MediaType.PDF, two.mediaType());
      assertNotEquals(all.sha256(), two.sha256());
      assertEquals(two.sha256(), again.sha256());
    }
  }

  @Test
  void asksAgainWhereTheConnectionWasClosed() {
    Cards cards = cards();
    payer().next(Fault.CLOSED);
    try (PortalDocument printed = cards.print(contract(), PayrollSelection.wholePayroll())) {
      assertEquals(MediaType.PDF, printed.mediaType());
    }
  }

  @Test
  void refusesWhoIsNotOnThePayroll() {
    PayrollSelection stranger = PayrollSelection.of(expected().stranger());
    assertThrows(RequestRefusedException.class, () -> cards().print(contract(), stranger));
  }

  @Test
  void refusesAContractThatHasLapsedOrCoversNobody() {
    PayrollSelection all = PayrollSelection.wholePayroll();

    for (InsuranceContract none : List.of(expected().lapsed(), expected().withoutStaff())) {
      assertThrows(RequestRefusedException.class, () -> cards().print(none.number(), all));
    }
  }

  @Test
  void tellsHowFarItIs() {
    AtomicLong moved = new AtomicLong();

    try (PortalDocument printed =
        cards()
            .print(contract(), PayrollSelection.wholePayroll(), (done, all) -> moved.set(done))) {
      assertEquals(printed.size(), moved.get());
    }
  }

  @Test
  void refusesAContractOfAnotherEmployer() {
    PayrollSelection all = PayrollSelection.wholePayroll();
    assertThrows(RequestRefusedException.class, () -> cards().print(expected().anothers(), all));
  }

  private CoverageSample expected() {
    return sample().coverage();
  }

  private ContractNumber contract() {
    return expected().inForce().number();
  }

  private Cards cards() {
    return portal().require(Cards.class);
  }
}
