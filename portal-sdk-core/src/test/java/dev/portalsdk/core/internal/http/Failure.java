package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.tripwire.Leaks;

/** How a call ends that does not succeed. */
record Failure(Class<? extends SdkException> type, ErrorCode code, boolean retryable) {

  void check(Throwable thrown) {
    assertThat(thrown).isExactlyInstanceOf(type);
    assertThat(((SdkException) thrown).code()).isEqualTo(code);
    assertThat(thrown instanceof PortalException portal && portal.retryable())
        .as("retryable")
        .isEqualTo(retryable);
    repeatsNothing(thrown);
  }

  /** What was asked and what was sent stays out of all messages. */
  static void repeatsNothing(Throwable thrown) {
    Leaks.assertNoneIn(thrown);
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      assertThat(String.valueOf(t.getMessage())).doesNotContain("cuit");
    }
  }

  String words() {
    return "`" + type.getSimpleName() + "` " + code;
  }
}
