package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.tck.MailSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How one gets a forgotten password: by completing an address that the portal shows in part. */
public abstract class MailedPasswordContract extends PortalContract {

  @Test
  void showsInPartWhichAddressesThePayerHas() {
    assertEquals(List.of(mail().shown()), password().addresses(mail().user()));
    assertTrue(mail().shown().isCompletedBy(mail().email()));
  }

  @Test
  void sendsAPasswordThatLogsInWhereTheOldOneDoesNot() {
    String words = password().send(mail().user(), mail().shown(), mail().email());

    assertFalse(words.isBlank());
    assertEquals(List.of(mail().email()), payer().mailbox().addresses());
    assertDoesNotThrow(portal(payer().mailbox().last(mail().email()))::login);
    Portal withTheOld = portal();
    assertThrows(LoginRefusedException.class, withTheOld::login);
  }

  @Test
  void sendsNothingToAnAddressThatDoesNotCompleteTheOneShown() {
    for (String other : List.of("", mail().shown().shown(), "x" + mail().email() + "x")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> password().send(mail().user(), mail().shown(), other));
    }
    assertEquals(List.of(), payer().mailbox().addresses());
  }

  @Test
  void sendsNothingToAnAddressThatCompletesItAndIsAnother() {
    refused(() -> password().send(mail().user(), mail().shown(), "x" + mail().email()));
    assertEquals(List.of(), payer().mailbox().addresses());
  }

  @Test
  void refusesAnAddressThatThePortalDoesNotShow() {
    MaskedEmail other = new MaskedEmail("*****x@example.com");
    refused(() -> password().send(mail().user(), other, "xx@example.com"));
  }

  @Test
  void refusesWhomThePayerDoesNotKnowOrCannotReach() {
    refused(() -> password().addresses("nobody"));
    refused(() -> password().addresses(""));
    refused(() -> password().addresses(mail().userWithoutAddress()));
  }

  private static void refused(Runnable question) {
    RequestRefusedException refused = assertThrows(RequestRefusedException.class, question::run);
    assertTrue(refused.portalWords().isPresent());
  }

  private MailSample mail() {
    return sample().mail();
  }

  private MailedPassword password() {
    return entrance().require(MailedPassword.class);
  }
}
