package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.spi.http.Answer;
import java.util.Locale;
import java.util.Optional;

/**
 * What the portal says beside an unsuccessful status. The manual shows no such message: that it
 * comes as {@code mensaje}, and what a status means, is this project's reading.
 */
final class PortalWords {

  private static final int FORBIDDEN = 403;
  private static final int UNAVAILABLE = 503;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final String MAINTENANCE = "mantenimiento";

  private final PortalApi api;

  PortalWords(PortalApi api) {
    this.api = api;
  }

  /** Throws what an unsuccessful status means together with the portal's words. */
  void inspect(PortalCall call, Answer answer) {
    String words = answer.status() < 400 ? null : of(answer).orElse(null);
    if (words == null) {
      return;
    }
    switch (answer.status()) {
      case FORBIDDEN -> throw new NotPermittedException(call, "it does not let this user", words);
      case CONFLICT, UNPROCESSABLE, 400 ->
          throw new RequestRefusedException(call, "it refuses", words);
      case UNAVAILABLE -> requireNoMaintenance(call, words);
      default -> {}
    }
  }

  private static void requireNoMaintenance(PortalCall call, String words) {
    if (words.toLowerCase(Locale.ROOT).contains(MAINTENANCE)) {
      throw new PortalUnavailableException(
          call, ErrorCode.PORTAL_MAINTENANCE, "it says that it is being mended", null);
    }
  }

  /** Returns what it says, if it is a message. */
  Optional<String> of(Answer answer) {
    try {
      return Optional.of(PortalApi.words(api.read(answer)));
    } catch (SdkException noMessage) {
      return Optional.empty();
    }
  }
}
