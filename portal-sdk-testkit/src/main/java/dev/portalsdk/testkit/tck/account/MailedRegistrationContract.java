package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.tck.MailSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a provider gets its user: name and password come by e-mail. */
public abstract class MailedRegistrationContract extends PortalContract {

  @Test
  void showsInPartWhichAddressesThePayerHas() {
    for (Registrant who : mail().registrants()) {
      assertEquals(List.of(mail().shown()), registration().addresses(who));
    }
  }

  @Test
  void sendsToAListedAddressWhatLogsIn() {
    String words = registration().register(registrant(), mail().shown());

    assertFalse(words.isBlank());
    assertEquals(List.of(mail().email()), payer().mailbox().addresses());
    assertDoesNotThrow(portal(payer().mailbox().last(mail().email()))::login);
  }

  @Test
  void sendsToAnotherAddressWhatLogsIn() {
    String email = "facturacion@hospital.example";
    registration().register(registrant(), email);

    assertEquals(List.of(email), payer().mailbox().addresses());
    assertDoesNotThrow(portal(payer().mailbox().last(email))::login);
  }

  @Test
  void registersNobodyTwice() {
    registration().register(registrant(), mail().shown());

    refused(() -> registration().register(registrant(), mail().shown()));
    assertEquals(1, payer().mailbox().addresses().size());
  }

  @Test
  void refusesWhomThePayerDoesNotKnow() {
    refused(() -> registration().addresses(mail().impostor()));
    refused(() -> registration().register(mail().impostor(), mail().shown()));
    refused(() -> registration().register(mail().impostor(), mail().email()));
    assertEquals(List.of(), payer().mailbox().addresses());
  }

  @Test
  void sendsNothingToAnAddressThatIsNotListedOrNone() {
    for (String notListed : List.of("*****x@example.com", "x@example.com")) {
      refused(() -> registration().register(registrant(), new MaskedEmail(notListed)));
    }
    for (String none : List.of("", "nobody", "a b@example.com", mail().shown().shown())) {
      assertThrows(
          IllegalArgumentException.class, () -> registration().register(registrant(), none));
    }
    assertEquals(List.of(), payer().mailbox().addresses());
  }

  private static void refused(Runnable question) {
    RequestRefusedException refused = assertThrows(RequestRefusedException.class, question::run);
    assertTrue(refused.portalWords().isPresent());
  }

  private Registrant registrant() {
    return mail().registrants().get(0);
  }

  private MailSample mail() {
    return sample().mail();
  }

  private MailedRegistration registration() {
    return entrance().require(MailedRegistration.class);
  }
}
