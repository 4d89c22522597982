package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.MutableClock;
import dev.portalsdk.testkit.ReferencePayer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all contracts share: a fixture for each test, the portals that the test opened, and the
 * person who answers where a login asks one.
 */
public abstract class PortalContract {

  private final Deque<Portal> opened = new ArrayDeque<>();
  private @Nullable PortalFixture fixture;

  /** Returns a new fixture for one test. */
  protected abstract PortalFixture fixture();

  @BeforeEach
  final void startFixture() {
    fixture = fixture();
  }

  @AfterEach
  final void closeFixture() {
    opened.forEach(Portal::close);
    started().close();
  }

  /** Returns what is expected of the portal. */
  protected final PortalSample sample() {
    return started().sample();
  }

  /** Returns the payer whose portal it is, to let things happen there. */
  protected final ReferencePayer payer() {
    return started().reference().at(sample().id());
  }

  /** Returns the time of payer and library. */
  protected final MutableClock clock() {
    return started().reference().clock();
  }

  /** Opens the portal of the sample's provider; if its login asks a person, that is done. */
  protected final Portal portal() {
    return portal(sample().provider());
  }

  /** Opens the portal of a provider, account or not. */
  protected final Portal portal(TaxId provider) {
    return portal(credentials(provider));
  }

  /** Opens the portal with these credentials, right or wrong. */
  protected final Portal portal(Credentials credentials) {
    return helped(kept(started().open(credentials)));
  }

  /** Opens the portal of the sample's provider, who has not logged in. */
  protected final Portal portalBeforeLogin() {
    return kept(started().open(credentials(sample().provider())));
  }

  /**
   * Opens the portal of the sample's provider as another process does.
   *
   * @param store in which it finds the session, if there is one
   */
  protected final Portal portalBeforeLogin(SessionStore store) {
    return kept(started().open(credentials(sample().provider()), store));
  }

  /** Logs in, with a person's help where that is asked for. */
  protected final void enter(Portal portal) {
    try {
      portal.login();
    } catch (HumanChallengeException asked) {
      answer(portal, asked);
    }
  }

  /** Answers a question as a person does. */
  protected final void answer(Portal portal, HumanChallengeException asked) {
    Challenge challenge = asked.challenge();
    portal.answer(challenge.id(), payer().challenges().answer(challenge));
  }

  /**
   * Asks what meets a login on its way: where that asks a person, the question fails by it, and is
   * asked once more after the answer.
   *
   * @param question asks the portal
   */
  protected final <T> T throughLogin(Portal portal, Supplier<T> question) {
    if (sample().loginAsksPerson()) {
      answer(portal, assertThrows(HumanChallengeException.class, question::get));
    }
    return question.get();
  }

  /** Returns what the portal offers before anybody logs in. */
  protected final PortalEntrance entrance() {
    return started().entrance();
  }

  /** Returns the provider's portal in memory, whatever the fixture asks through. */
  protected final Portal portalInMemory() {
    return helped(
        kept(started().reference().portal(sample().id(), credentials(sample().provider()))));
  }

  private Portal kept(Portal portal) {
    opened.add(portal);
    return portal;
  }

  /** A refusal is remembered, so that the test meets it by its own question. */
  private Portal helped(Portal portal) {
    if (sample().loginAsksPerson()) {
      try {
        enter(portal);
      } catch (LoginRefusedException | PasswordChangeRequiredException remembered) {
        return portal;
      }
    }
    return portal;
  }

  private Credentials credentials(TaxId provider) {
    return sample().credentials(provider.plain());
  }

  private PortalFixture started() {
    if (fixture == null) {
      throw new IllegalStateException("The fixture starts before each test");
    }
    return fixture;
  }
}
