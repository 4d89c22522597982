package dev.portalsdk.testkit.tck.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AgreedServiceQuery;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link AgreedServices} promises, whatever the portal: practices by company. */
public abstract class AgreedServicesContract extends PortalContract {

  @Test
  void namesTheCompaniesAndTheProvider() {
    assertEquals(sample().agreement().companies(), services().available().companies());
    assertEquals(List.of(sample().agreement().name()), services().available().providers());
  }

  @Test
  void listsWhatWasAgreedOnWithEachCompany() {
    for (String company : sample().agreement().companies()) {
      Listing<AgreedService> listing = services().all(AgreedServiceQuery.of(company)).read();
      assertEquals(expected(company), listing.items());
      assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
    }
  }

  @Test
  void goesOnAtAStoredPage() {
    AgreedServiceQuery query = AgreedServiceQuery.of(company());
    List<AgreedService> resumed = new ArrayList<>();
    int pages = 0;
    for (Page<AgreedService> page : services().all(query).pages()) {
      PageRequest request = PageRequest.resume(page.request().token());
      resumed.addAll(services().search(query, request).items());
      pages++;
    }
    assertEquals(expected(company()), resumed);
    assertTrue(pages > 1, "the sample has practices on several pages");
  }

  @Test
  void keepsTheTextsAsShownBesideThePractice() {
    for (AgreedService service : services().all(AgreedServiceQuery.of(company()))) {
      assertTrue(service.shown().asMap().containsValue(service.code()));
      assertTrue(service.shown().asMap().containsValue(service.description()));
    }
  }

  @Test
  void findsAPracticeByItsCode() {
    AgreedService first = expected(company()).get(0);
    assertEquals(List.of(first), found(AgreedServiceQuery.of(company()).code(first.code())));
    assertEquals(List.of(), found(AgreedServiceQuery.of(company()).code("999999")));
  }

  @Test
  void findsAPracticeByItsDescription() {
    AgreedService first = expected(company()).get(0);
    AgreedServiceQuery query = AgreedServiceQuery.of(company()).description(first.description());
    assertTrue(found(query).contains(first));
    assertEquals(
        List.of(), found(AgreedServiceQuery.of(company()).description("práctica inexistente")));
  }

  @Test
  void searchesForTheProviderOfTheCombo() {
    String name = sample().agreement().name();
    AgreedServiceQuery named = AgreedServiceQuery.of(company()).provider(name);
    assertEquals(expected(company()), found(named));
    assertThrows(
        RequestRefusedException.class, () -> found(named.provider("Prestador inexistente")));
  }

  @Test
  void refusesACompanyThatIsNotBehindThePortal() {
    assertThrows(
        RequestRefusedException.class, () -> found(AgreedServiceQuery.of("Empresa inexistente")));
  }

  @Test
  void showsAProviderItsOwnAgreementsAlone() {
    AgreedServices others = portal(sample().newProvider()).require(AgreedServices.class);
    assertEquals(List.of(), others.available().providers());
    assertEquals(List.of(), others.all(AgreedServiceQuery.of(company())).stream().toList());
  }

  private List<AgreedService> found(AgreedServiceQuery query) {
    return services().all(query).stream().toList();
  }

  private String company() {
    return sample().agreement().companies().get(0);
  }

  private List<AgreedService> expected(String company) {
    return sample().agreement().services(company);
  }

  private AgreedServices services() {
    return portal().require(AgreedServices.class);
  }
}
