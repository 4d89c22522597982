package dev.portalsdk.testkit.tck.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Transfers} promises: each list whole, its rows as they are shown. */
public abstract class TransfersContract extends PortalContract {

  @Test
  void listsEachKindAndStepAsThePortalShowsIt() {
    for (TransferKind kind : TransferKind.values()) {
      for (TransferStep step : TransferStep.values()) {
        Listing<Transfer> found = transfers().all(kind, step).read();
        assertEquals(expected(kind, step), found.items());
        assertEquals(Completeness.Level.PROVEN, found.completeness().level());
      }
    }
  }

  @Test
  void turnsThePagesOfALongList() {
    Transfer one = longest();
    assertTrue(transfers().list(one.kind(), one.step(), PageRequest.first()).next().isPresent());
  }

  @Test
  void losesNoRowUnnoticed() {
    payer().next(Fault.DROPPED_ROW);
    assertThrows(
        IncompleteListException.class,
        () -> transfers().all(longest().kind(), longest().step()).forEach(row -> {}));
  }

  @Test
  void showsAProviderItsOwnTransfersAlone() {
    Transfers others = portal(sample().newProvider()).require(Transfers.class);
    Transfer one = longest();
    assertEquals(List.of(), others.all(one.kind(), one.step()).stream().toList());

    payer().care().transfer(sample().newProvider(), one);

    assertEquals(List.of(one), others.all(one.kind(), one.step()).stream().toList());
  }

  /** One of the list that has most rows. */
  private Transfer longest() {
    List<Transfer> all = sample().care().transfers();
    return all.stream()
        .max(Comparator.comparingInt(one -> expected(one.kind(), one.step()).size()))
        .orElseThrow();
  }

  private List<Transfer> expected(TransferKind kind, TransferStep step) {
    return sample().care().transfers().stream()
        .filter(transfer -> transfer.kind() == kind && transfer.step() == step)
        .toList();
  }

  private Transfers transfers() {
    return portal().require(Transfers.class);
  }
}
