package dev.portalsdk.testkit.internal.server;

import java.util.Optional;
import okhttp3.Headers;

/** The header by which a portal without cookies knows a user again (RFC 6750, section 2.1). */
final class BearerHeader {

  private static final String SCHEME = "Bearer ";

  private BearerHeader() {}

  /** Returns the token that was sent, if one was. */
  static Optional<String> in(Headers headers) {
    return Optional.ofNullable(headers.get("Authorization"))
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()));
  }
}
