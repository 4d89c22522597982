package dev.portalsdk.testkit.tck.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link FeeSchedules} promises, whatever the portal: what it still has, as a file. */
public abstract class FeeSchedulesContract extends PortalContract {

  /** More often than the library tries. */
  private static final int FOR_GOOD = 10;

  @Test
  void listsTheUpdatesThatThePortalKeeps() {
    assertEquals(expected(), schedules().all().stream().toList());
  }

  @Test
  void keepsTheTextsAsShownBesideTheUpdate() {
    for (FeeSchedule schedule : schedules().all()) {
      assertTrue(schedule.shown().asMap().containsValue(schedule.title()));
    }
  }

  @Test
  void forgetsTheOldestWhenThereIsANewOne() {
    FeeSchedule added = FeeSchedule.of(EntryId.parse("2030-01"), "Aranceles desde el 01/01/2030");
    PortalDocument file = sample().agreement().file(expected().get(0));
    payer().agreement().update(sample().provider(), added, file);

    List<FeeSchedule> kept = new ArrayList<>(expected().subList(1, expected().size()));
    kept.add(added);
    assertEquals(kept, schedules().all().stream().toList());
    assertRefused(expected().get(0));
  }

  @Test
  void downloadsEachUpdateAsItIs() {
    for (FeeSchedule schedule : expected()) {
      PortalDocument file = sample().agreement().file(schedule);
      try (PortalDocument downloaded = schedules().download(schedule.id())) {
        assertEquals(file.sha256(), downloaded.sha256());
        assertEquals(file.name(), downloaded.name());
      }
    }
  }

  @Test
  void refusesAnUpdateThatThePortalHasForgotten() {
    assertRefused(sample().agreement().forgotten());
  }

  @Test
  void saysThatADownloadIsCutEachTime() {
    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);
    EntryId first = expected().get(0).id();
    PortalUnavailableException cut =
        assertThrows(PortalUnavailableException.class, () -> schedules().download(first));
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, cut.code());
  }

  @Test
  void showsAProviderItsOwnFeesAlone() {
    FeeSchedules others = portal(sample().newProvider()).require(FeeSchedules.class);
    assertEquals(List.of(), others.all().stream().toList());
    EntryId first = expected().get(0).id();
    assertThrows(RequestRefusedException.class, () -> others.download(first));
  }

  private void assertRefused(FeeSchedule schedule) {
    assertThrows(RequestRefusedException.class, () -> schedules().download(schedule.id()));
  }

  private List<FeeSchedule> expected() {
    return sample().agreement().feeSchedules();
  }

  private FeeSchedules schedules() {
    return portal().require(FeeSchedules.class);
  }
}
