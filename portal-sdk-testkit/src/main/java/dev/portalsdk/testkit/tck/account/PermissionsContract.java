package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.core.Offer;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.testkit.tck.AccountSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How a portal permits: what it offers is there for each user, and permitted by the user's menu.
 */
public abstract class PermissionsContract extends PortalContract {

  @Test
  void permitsTheWholeMenuToTheProvidersOwnUser() {
    Portal own = portal();
    account()
        .menu()
        .keySet()
        .forEach(
            type -> assertEquals(Permission.PERMITTED, own.permission(type), type::getSimpleName));
    account()
        .questions()
        .values()
        .forEach(question -> assertDoesNotThrow(() -> question.accept(own)));
  }

  @Test
  void permitsAUserWhatItWasGivenAndOffersAllTheSame() {
    Portal portal = createdUser();
    for (Class<?> type : account().menu().keySet()) {
      assertEquals(Offer.OFFERED, portal.offer(type), type::getSimpleName);
      assertEquals(expected(type), portal.permission(type), type::getSimpleName);
    }
  }

  @Test
  void refusesACallThatIsNotPermittedAndNoOther() {
    Portal portal = createdUser();
    account()
        .questions()
        .forEach(
            (type, question) -> {
              if (account().permitted().contains(type)) {
                assertDoesNotThrow(() -> question.accept(portal), type::getSimpleName);
              } else {
                assertThrows(
                    NotPermittedException.class,
                    () -> question.accept(portal),
                    type::getSimpleName);
              }
            });
  }

  @Test
  void asksSomethingOfEachCapabilityOfTheMenu() {
    Set<Class<?>> asked = new HashSet<>(account().questions().keySet());
    assertEquals(account().menu().keySet(), asked);
    assertFalse(account().menu().keySet().equals(account().permitted()));
    assertFalse(account().permitted().isEmpty());
  }

  @Test
  void followsTheProfileThatChangesWhileTheUserIsThere() {
    Portal portal = createdUser();
    Class<?> given = account().permitted().iterator().next();
    assertEquals(Permission.PERMITTED, portal.permission(given));

    Users users = portal().require(Users.class);
    users.all().stream()
        .reduce((first, second) -> second)
        .ifPresent(last -> users.change(last.id(), UserForm.of(Map.of(), Set.of())));

    assertEquals(Permission.NOT_PERMITTED, portal.permission(given));
  }

  @Test
  void cannotTellWhatSomebodyMayDoWhoIsNotLetIn() {
    Portal stranger = portal(sample().credentials("30000000000"));
    Class<?> any = account().menu().keySet().iterator().next();
    assertThrows(LoginRefusedException.class, () -> stranger.permission(any));
  }

  private Portal createdUser() {
    UserForm form = account().newUser();
    portal().require(Users.class).register(form);
    return portal(account().credentials(form));
  }

  private Permission expected(Class<?> type) {
    return account().permitted().contains(type) ? Permission.PERMITTED : Permission.NOT_PERMITTED;
  }

  private AccountSample account() {
    return sample().account();
  }
}
