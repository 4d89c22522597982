package dev.portalsdk.core.spi.json;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.spi.http.Answer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a portal whose pages are JSON says beside an unsuccessful status, as {@code
 * {"mensaje":"..."}}. No manual shows such a message: its form, and what a status means, is this
 * project's reading. This class is immutable and thread-safe.
 */
public final class PortalWords {

  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int UNAVAILABLE = 503;

  /** By which a portal may refuse a form, in words; which one it is for a login is not known. */
  private static final Set<Integer> REFUSALS =
      Set.of(BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, CONFLICT, UNPROCESSABLE);

  private static final String MAINTENANCE = "mantenimiento";

  private final JsonPages pages;

  /**
   * Takes note of how to read a message.
   *
   * @param pages of the portal
   */
  public PortalWords(JsonPages pages) {
    this.pages = requireNonNull(pages, "pages");
  }

  /**
   * Throws what an unsuccessful status means, together with the portal's words; nothing if there
   * are none.
   *
   * @param call what was being asked
   * @param answer what came back
   */
  public void inspect(PortalCall call, Answer answer) {
    String words = answer.status() < BAD_REQUEST ? null : of(answer).orElse(null);
    if (words == null) {
      return;
    }
    switch (answer.status()) {
      case FORBIDDEN -> throw new NotPermittedException(call, "it does not let this user", words);
      case BAD_REQUEST, CONFLICT, UNPROCESSABLE ->
          throw new RequestRefusedException(call, "it refuses", words);
      case UNAVAILABLE -> requireNoMaintenance(call, words);
      default -> {}
    }
  }

  /**
   * Throws if a login was refused, in words or by a 401; nothing if it was not, or for another
   * reason.
   *
   * @param call the login
   * @param answer what came back from where one logs in, and from nowhere else: at an entrance
   *     nobody logs in
   * @throws LoginRefusedException with the portal's words, if there are any
   */
  public void inspectLogin(PortalCall call, Answer answer) {
    if (REFUSALS.contains(answer.status())) {
      Optional<String> said = of(answer);
      if (said.isPresent() || answer.status() == UNAUTHORIZED) {
        throw new LoginRefusedException(call, "it refuses the credentials", said.orElse(null));
      }
    }
  }

  private static void requireNoMaintenance(PortalCall call, String words) {
    if (words.toLowerCase(Locale.ROOT).contains(MAINTENANCE)) {
      throw new PortalUnavailableException(
          call, ErrorCode.PORTAL_MAINTENANCE, "it says that it is being mended", null);
    }
  }

  /**
   * Returns what it says, if it is a message.
   *
   * @param answer what came back
   */
  public Optional<String> of(Answer answer) {
    try {
      return Optional.of(in(pages.read(answer)));
    } catch (SdkException noMessage) {
      return Optional.empty();
    }
  }

  /**
   * Returns what the portal says to the user in a page: what is no such message says nothing
   * certain.
   *
   * @param page such as the answer to a form
   * @throws SdkException of the page's origin, if it is no message
   */
  public static String in(JsonPage page) {
    return page.read(Message.class).mensaje();
  }

  record Message(String mensaje) {

    /** Returns nothing of what it holds. */
    @Override
    public String toString() {
      return "Message";
    }
  }
}
