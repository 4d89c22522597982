package dev.portalsdk.testkit.tck.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link AttachedProfessionals} promises, whatever the portal. */
public abstract class AttachedProfessionalsContract extends PortalContract {

  @Test
  void listsTheProfessionalsInThePortalsOrder() {
    assertEquals(expected(), found(AttachedProfessionalQuery.all()));
  }

  @Test
  void hasNoCuitOfThoseOfWhomThePayerHasNone() {
    List<AttachedProfessional> without =
        expected().stream().filter(each -> each.cuit().isEmpty()).toList();
    assertFalse(without.isEmpty());
    assertTrue(found(AttachedProfessionalQuery.all()).containsAll(without));
  }

  @Test
  void keepsTheTextsAsShownBesideTheProfessional() {
    for (AttachedProfessional each : found(AttachedProfessionalQuery.all())) {
      assertTrue(each.shown().asMap().containsValue(each.number().formatted()));
      assertFalse(each.toString().contains(each.name()));
    }
  }

  @Test
  void findsAProfessionalByNumber() {
    for (AttachedProfessional each : expected()) {
      assertEquals(List.of(each), found(AttachedProfessionalQuery.all().number(each.number())));
    }
    ProviderNumber absent = ProviderNumber.parse("999999");
    assertEquals(List.of(), found(AttachedProfessionalQuery.all().number(absent)));
  }

  @Test
  void findsProfessionalsByCuit() {
    AttachedProfessional known =
        expected().stream().filter(each -> each.cuit().isPresent()).findFirst().orElseThrow();
    AttachedProfessionalQuery query =
        AttachedProfessionalQuery.all().cuit(known.cuit().orElseThrow());
    assertEquals(List.of(known), found(query));
    AttachedProfessional other =
        expected().stream().filter(each -> each.cuit().isEmpty()).findFirst().orElseThrow();
    assertEquals(List.of(), found(query.number(other.number())));
  }

  @Test
  void findsProfessionalsByAPartOfTheirName() {
    AttachedProfessional first = expected().get(0);
    String part = HeaderText.fold(first.name());
    assertTrue(found(AttachedProfessionalQuery.all().name(part)).contains(first));
    assertEquals(List.of(), found(AttachedProfessionalQuery.all().name("nadie así")));
  }

  @Test
  void showsWhoHasJoinedAndLeft() {
    AttachedProfessional joined =
        AttachedProfessional.builder(ProviderNumber.parse("40001"))
            .name("Persona Inventada")
            .build();
    payer().agreement().attach(sample().provider(), joined);
    assertTrue(found(AttachedProfessionalQuery.all()).contains(joined));

    payer().agreement().detach(sample().provider(), joined.number());
    assertEquals(expected(), found(AttachedProfessionalQuery.all()));
  }

  @Test
  void showsAnInstitutionItsOwnProfessionalsAlone() {
    AttachedProfessionals others =
        portal(sample().newProvider()).require(AttachedProfessionals.class);
    assertEquals(List.of(), others.all(AttachedProfessionalQuery.all()).stream().toList());
  }

  private List<AttachedProfessional> found(AttachedProfessionalQuery query) {
    return portal().require(AttachedProfessionals.class).all(query).stream().toList();
  }

  private List<AttachedProfessional> expected() {
    return sample().agreement().professionals();
  }
}
