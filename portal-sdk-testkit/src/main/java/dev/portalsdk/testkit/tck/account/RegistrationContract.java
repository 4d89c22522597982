package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.account.ContactField;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.testkit.tck.PortalContract;
import org.junit.jupiter.api.Test;

/** How a user is registered: sites, representative, and a login that works once it is activated. */
public abstract class RegistrationContract extends PortalContract {

  @Test
  void listsTheSitesOfAProvider() {
    assertTrue(registration().sites(request().provider()).contains(request().site()));
  }

  @Test
  void refusesAProviderThatThePortalDoesNotKnow() {
    RequestRefusedException refused =
        assertThrows(
            RequestRefusedException.class, () -> registration().sites(sample().stranger()));
    assertTrue(refused.portalWords().isPresent());
    assertFalse(refused.toString().contains(sample().stranger().plain()));
  }

  @Test
  void showsWhoStandsForASite() {
    ContactData contact = check(request().site(), request().representative());
    assertTrue(contact.text(ContactField.NAME).isPresent());
    assertTrue(contact.text(ContactField.EMAIL).isPresent());
    assertFalse(contact.toString().contains(contact.text(ContactField.NAME).orElseThrow()));
  }

  @Test
  void refusesAnotherRepresentative() {
    for (String other : new String[] {"52123456", "520000001", "1"}) {
      RequestRefusedException refused =
          assertThrows(
              RequestRefusedException.class, () -> check(request().site(), Cedula.parse(other)));
      assertTrue(refused.portalWords().isPresent());
    }
  }

  @Test
  void refusesASiteThatTheProviderDoesNotHave() {
    HabilitationCode elsewhere = HabilitationCode.parse("050010000199");
    assertThrows(RequestRefusedException.class, () -> check(elsewhere, request().representative()));
  }

  @Test
  void registersAUserWhoGetsInOnlyOnceActivated() {
    RegistrationRequest request = request();
    registration().register(request);

    assertThrows(LoginRefusedException.class, portal(sample().credentials(request))::login);
    payer().activate(request.provider(), request.user());
    assertDoesNotThrow(portal(sample().credentials(request))::login);
  }

  @Test
  void refusesANameThatIsTaken() {
    registration().register(request());
    RequestRefusedException refused =
        assertThrows(RequestRefusedException.class, () -> registration().register(request()));
    assertTrue(refused.portalWords().isPresent());
  }

  @Test
  void registersNobodyWhileThePortalIsBeingMended() {
    payer().beginMaintenance();
    assertThrows(PortalUnavailableException.class, () -> registration().register(request()));
    payer().endMaintenance();
    assertThrows(
        IllegalArgumentException.class,
        () -> payer().activate(request().provider(), request().user()));
  }

  @Test
  void asksForNoLogin() {
    registration().register(request());
    assertEquals(0, payer().loginAttempts());
  }

  private ContactData check(HabilitationCode site, Cedula representative) {
    return registration().check(request().provider(), site, representative);
  }

  private RegistrationRequest request() {
    return sample().registration().orElseThrow();
  }

  private Registration registration() {
    return entrance().require(Registration.class);
  }
}
