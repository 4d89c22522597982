package dev.portalsdk.testkit.tck.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseQuery;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Cases} promises, whatever the portal: a search, and the way of each case. */
public abstract class CasesContract extends PortalContract {

  private static final CaseNumber ABSENT = CaseNumber.parse("999999999");

  @Test
  void listsTheCasesOfSomeDaysInThePortalsOrder() {
    Listing<Case> listing = cases().all(everything()).read();
    assertEquals(expected(), listing.items());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void listsTheCasesOfADayAlone() {
    DateRange day = new DateRange(first().opened(), first().opened());
    List<Case> ofThatDay =
        expected().stream().filter(filed -> day.contains(filed.opened())).toList();
    assertEquals(ofThatDay, cases().all(CaseQuery.opened(day)).stream().toList());

    DateRange later = new DateRange(days().to().plusDays(1), days().to().plusDays(2));
    assertEquals(List.of(), cases().all(CaseQuery.opened(later)).stream().toList());
  }

  @Test
  void goesOnAtAStoredPage() {
    List<Case> resumed = new ArrayList<>();
    int pages = 0;
    for (Page<Case> page : cases().all(everything()).pages()) {
      PageRequest request = PageRequest.resume(page.request().token());
      resumed.addAll(cases().search(everything(), request).items());
      pages++;
    }
    assertEquals(expected(), resumed);
    assertTrue(pages > 1, "the sample has cases on several pages");
  }

  @Test
  void findsACaseByItsNumber() {
    for (Case filed : expected()) {
      assertEquals(Optional.of(filed), cases().find(filed.number()));
    }
    assertEquals(Optional.empty(), cases().find(ABSENT));
  }

  @Test
  void keepsTheTextsAsShownBesideTheCase() {
    Case filed = cases().find(first().number()).orElseThrow();
    assertTrue(filed.shown().asMap().containsValue(first().number().formatted()));
    assertTrue(filed.shown().asMap().containsValue(first().state()));
  }

  @Test
  void showsTheWayOfACaseThroughTheUnits() {
    List<CaseStep> way = cases().detail(first().number()).stream().toList();
    assertEquals(2, way.size());
    assertEquals(CaseStep.of(sample().desk().unit(), first().state()), way.get(1));
    assertTrue(way.get(1).shown().asMap().containsValue(sample().desk().unit()));

    CaseNumber second = expected().get(1).number();
    assertEquals(1, cases().detail(second).stream().count());
  }

  @Test
  void showsWhereThePayerHasSentACase() {
    payer().desk().forward(sample().provider(), first().number(), "Auditoría", "Finalizada");

    assertEquals("Finalizada", cases().find(first().number()).orElseThrow().state());
    List<CaseStep> way = cases().detail(first().number()).stream().toList();
    assertEquals(CaseStep.of("Auditoría", "Finalizada"), way.get(way.size() - 1));
  }

  @Test
  void refusesTheWayOfACaseThatThePortalDoesNotHave() {
    assertThrows(RequestRefusedException.class, () -> cases().detail(ABSENT, PageRequest.first()));
  }

  @Test
  void showsAProviderItsOwnCasesAlone() {
    Cases others = portal(sample().newProvider()).require(Cases.class);
    assertEquals(List.of(), others.all(everything()).stream().toList());
    assertEquals(Optional.empty(), others.find(first().number()));
    assertThrows(
        RequestRefusedException.class, () -> others.detail(first().number(), PageRequest.first()));
  }

  private Case first() {
    return expected().get(0);
  }

  private List<Case> expected() {
    return sample().desk().cases();
  }

  private DateRange days() {
    return sample().desk().days();
  }

  private CaseQuery everything() {
    return CaseQuery.opened(days());
  }

  private Cases cases() {
    return portal().require(Cases.class);
  }
}
