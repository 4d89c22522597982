package dev.portalsdk.testkit.tck.account;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.core.CredentialSource;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.tck.CoverageSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The first password is good for one thing: to be changed. */
public abstract class PasswordChangeContract extends PortalContract {

  @Test
  void letsNobodyInWithTheFirstPasswordAndTriesItOnce() {
    Portal portal = portal(expected().firstCredentials());
    PasswordChangeRequiredException first =
        assertThrows(PasswordChangeRequiredException.class, () -> sample().list(portal));
    assertEquals(ErrorCode.PASSWORD_CHANGE_REQUIRED, first.code());
    assertThrows(PasswordChangeRequiredException.class, () -> sample().list(portal));
    assertEquals(0, payer().logins());
  }

  @Test
  void letsTheUserInWithTheNewOneAndNoLongerWithTheOld() {
    change(expected().firstCredentials(), expected().goodPassword());

    Credentials changed =
        expected().credentials(expected().firstTimeEmployer(), expected().goodPassword());
    assertDoesNotThrow(() -> sample().list(portal(changed)));
    Portal old = portal(expected().firstCredentials());
    assertThrows(LoginRefusedException.class, () -> sample().list(old));
  }

  /** A portal that was turned away stays so until it is told to log in. */
  @Test
  void letsAnOpenPortalInWhereItsSourceHasTheNewPassword() {
    AtomicReference<Credentials> vault = new AtomicReference<>(expected().firstCredentials());
    Portal portal = portal(fromSource(field -> requireNonNull(vault.get()).ask(field)));
    assertThrows(PasswordChangeRequiredException.class, () -> sample().list(portal));

    change(expected().firstCredentials(), expected().goodPassword());
    vault.set(expected().credentials(expected().firstTimeEmployer(), expected().goodPassword()));
    enter(portal);

    assertDoesNotThrow(() -> sample().list(portal));
  }

  @Test
  void changesNothingWhereNobodySaysThePassword() {
    Credentials shut =
        fromSource(
            field -> {
              throw new LocalStorageException(ErrorCode.STORAGE_FAILED, "the vault is shut");
            });
    String good = expected().goodPassword();

    assertThrows(LocalStorageException.class, () -> change(shut, good));
    assertStillFirst();
  }

  private Credentials fromSource(CredentialSource source) {
    Credentials asked = expected().firstCredentials();
    for (String field : asked.fields()) {
      asked = asked.and(field, source);
    }
    return asked;
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownUser() {
    Credentials wrong = expected().credentials(expected().firstTimeEmployer(), "wrong");
    Credentials unknown = expected().credentials(sample().stranger(), "wrong");
    String good = expected().goodPassword();
    assertThrows(RequestRefusedException.class, () -> change(wrong, good));
    assertThrows(RequestRefusedException.class, () -> change(unknown, good));
    assertStillFirst();
  }

  @Test
  void refusesAPasswordThatDoesNotSuitThePortal() {
    Credentials first = expected().firstCredentials();
    String bad = expected().badPassword();
    assertThrows(RequestRefusedException.class, () -> change(first, bad));
    assertStillFirst();
  }

  @Test
  void refusesAUserThatCanBeNone() {
    Credentials none = sample().credentials("nobody");
    String good = expected().goodPassword();
    assertThrows(RequestRefusedException.class, () -> change(none, good));
  }

  private void assertStillFirst() {
    Portal portal = portal(expected().firstCredentials());
    assertThrows(PasswordChangeRequiredException.class, () -> sample().list(portal));
  }

  private void change(Credentials current, String next) {
    try (Secret secret = Secret.of(next)) {
      entrance().require(PasswordChange.class).change(current, secret);
    }
  }

  private CoverageSample expected() {
    return sample().coverage();
  }
}
