package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.UserRequirements;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.AccountSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a provider's users are made and changed: what they are given is what they have. */
public abstract class UsersContract extends PortalContract {

  @Test
  void saysWhatThePortalAsksForAndGives() {
    UserRequirements requirements = users().requirements();
    assertEquals(form().entries().keySet(), new HashSet<>(requirements.labels()));
    assertEquals(new HashSet<>(account().menu().values()), requirements.permissions());
  }

  @Test
  void createsAUserWhoGetsInWithExactlyWhatWasGiven() {
    assertThrows(LoginRefusedException.class, login(form())::login);
    List<PortalUser> before = list();

    assertFalse(users().register(form()).isBlank());

    assertDoesNotThrow(login(form())::login);
    List<PortalUser> after = list();
    assertEquals(before, after.subList(0, before.size()));
    assertEquals(before.size() + 1, after.size());
    assertEquals(form().permissions(), created().permissions());
    assertFalse(created().shown().asMap().isEmpty());
  }

  @Test
  void refusesANameThatIsTaken() {
    users().register(form());
    RequestRefusedException refused =
        assertThrows(RequestRefusedException.class, () -> users().register(form()));
    assertTrue(refused.portalWords().isPresent());
  }

  @Test
  void refusesANameThatAUserOfAnotherProviderHas() {
    portal(sample().newProvider()).require(Users.class).register(form());
    assertThrows(RequestRefusedException.class, () -> users().register(form()));
    assertDoesNotThrow(login(form())::login);
  }

  @Test
  void changesAUserWhoThenHasTheNewPermissionsAlone() {
    users().register(form());

    users().change(created().id(), changed());

    assertEquals(changed().permissions(), created().permissions());
    assertDoesNotThrow(login(changed())::login);
    assertThrows(LoginRefusedException.class, login(form())::login);
  }

  @Test
  void changesThePermissionsAloneWhereNothingIsEntered() {
    users().register(form());

    users().change(created().id(), UserForm.of(Map.of(), changed().permissions()));

    assertEquals(changed().permissions(), created().permissions());
    assertDoesNotThrow(login(form())::login);
  }

  @Test
  void refusesToChangeAUserWhoIsNotThere() {
    UserId nobody = new UserId("999999");
    assertThrows(RequestRefusedException.class, () -> users().change(nobody, changed()));
  }

  @Test
  void sendsNothingThatTheFormDoesNotHave() {
    Map<String, String> more = new LinkedHashMap<>(form().entries());
    more.put("Otro", "x");
    UserForm otherLabel = UserForm.of(more, form().permissions());
    UserForm otherPermission = UserForm.of(form().entries(), Set.of("Tesorería Inexistente"));
    List<PortalUser> before = list();

    assertThrows(IllegalArgumentException.class, () -> users().register(otherLabel));
    assertThrows(IllegalArgumentException.class, () -> users().register(otherPermission));
    assertThrows(
        IllegalArgumentException.class, () -> users().register(UserForm.of(Map.of(), Set.of())));
    assertThrows(IllegalArgumentException.class, () -> users().change(new UserId("1"), otherLabel));

    assertEquals(before, list());
  }

  @Test
  void asksWhatTheFormHasBeforeItSaysThatItIsFilledInWrongly() {
    users().register(UserForm.of(form().entries(), Set.of()));
    Users notPermitted = login(form()).require(Users.class);

    UserForm wrong = UserForm.of(Map.of("Otro", "x"), Set.of());

    assertThrows(NotPermittedException.class, () -> notPermitted.register(wrong));
    assertThrows(NotPermittedException.class, () -> notPermitted.change(new UserId("1"), wrong));
  }

  @Test
  void doesNotKnowWhatBecameOfAUserWhoseAnswerIsLost() {
    int before = list().size();
    for (Fault fault : List.of(Fault.REQUEST_LOST, Fault.LOGIN_INSTEAD, Fault.ANSWER_LOST)) {
      payer().next(fault);
      assertThrows(OutcomeUnknownException.class, () -> users().register(form()));
    }
    assertEquals(before + 1, list().size());
  }

  @Test
  void doesNotKnowWhatBecameOfAChangeWhoseAnswerIsLost() {
    users().register(form());
    payer().next(Fault.ANSWER_LOST);
    UserId user = created().id();

    assertThrows(OutcomeUnknownException.class, () -> users().change(user, changed()));

    assertEquals(changed().permissions(), created().permissions());
  }

  @Test
  void showsAProviderItsOwnUsersAlone() {
    users().register(form());
    Users others = portal(sample().newProvider()).require(Users.class);
    assertEquals(list().size() - 1, others.all().stream().count());
  }

  private Portal login(UserForm form) {
    return portal(account().credentials(form));
  }

  /** The user who was created last. */
  private PortalUser created() {
    List<PortalUser> all = list();
    return all.get(all.size() - 1);
  }

  private List<PortalUser> list() {
    return users().all().stream().toList();
  }

  private UserForm form() {
    return account().newUser();
  }

  private UserForm changed() {
    return account().changedUser();
  }

  private AccountSample account() {
    return sample().account();
  }

  private Users users() {
    return portal().require(Users.class);
  }
}
