package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.UnsafeTargetException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of this library what went wrong on the way.
 *
 * <p>A cause is kept unless its message may quote what the portal sent.
 */
final class Faults {

  private static final Pattern UNENDED_LINE =
      Pattern.compile("\\\\n not found: limit=(\\d{1,9}) content=([0-9a-f]*)");
  private static final int LONGEST_LINE = 16 * 1024;

  private final PortalCall call;

  Faults(PortalCall call) {
    this.call = call;
  }

  /** Returns what it means that no answer began. */
  PortalException beforeAnswer(IOException fault) {
    BrokenRuleException rule = rule(fault);
    if (rule != null) {
      return rule.as(call);
    }
    if (isTrust(fault)) {
      return new UnsafeTargetException(
          call,
          ErrorCode.TLS_UNTRUSTED,
          "its certificate is not trusted for this host",
          fault instanceof SSLPeerUnverifiedException ? null : fault);
    }
    if (fault instanceof ProtocolException || endlessHeaders(fault)) {
      return new PortalChangedException(
          call, ErrorCode.MALFORMED_RESPONSE, "what it answers is not HTTP");
    }
    return withinAnswer(fault);
  }

  /** Returns what it means that an answer broke off. */
  PortalException withinAnswer(IOException fault) {
    BrokenRuleException rule = rule(fault);
    if (rule != null) {
      return rule.as(call);
    }
    if (fault instanceof GuardedDns.NotPublicException) {
      return new UnsafeTargetException(
          call, ErrorCode.UNSAFE_URL, String.valueOf(fault.getMessage()), null);
    }
    if (fault instanceof InterruptedIOException && !(fault instanceof SocketTimeoutException)) {
      return deadlineExceeded();
    }
    return new PortalUnavailableException(
        call,
        ErrorCode.PORTAL_UNREACHABLE,
        neverThere(fault) ? "it cannot be reached" : "the connection broke",
        mayQuote(fault) ? null : fault);
  }

  /** TLS wraps what the socket beneath it throws. */
  private static @Nullable BrokenRuleException rule(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof BrokenRuleException rule) {
        return rule;
      }
    }
    return null;
  }

  /** What ends within headers or trailers quotes them in hexadecimal: a cookie, a token. */
  private static boolean mayQuote(IOException fault) {
    return fault instanceof ProtocolException
        || fault instanceof EOFException
        || fault.getCause() instanceof EOFException;
  }

  PortalException deadlineExceeded() {
    return new PortalUnavailableException(
        call, ErrorCode.DEADLINE_EXCEEDED, "no whole answer within the deadline of the call", null);
  }

  private static boolean neverThere(IOException fault) {
    return fault instanceof ConnectException
        || fault instanceof UnknownHostException
        || fault instanceof NoRouteToHostException;
  }

  private static boolean isTrust(IOException fault) {
    boolean handshake =
        fault instanceof SSLHandshakeException
            || fault instanceof SSLPeerUnverifiedException
            || fault instanceof SSLProtocolException;
    return handshake && !brokenOff((SSLException) fault);
  }

  private static boolean brokenOff(SSLException fault) {
    return fault.getCause() instanceof EOFException;
  }

  /**
   * Whether the headers have no end. OkHttp has no type for headers beyond its 256 KiB, and words
   * an end of the stream the same way: a line did not end within what was left of the limit, or
   * within what there was. Of HTTP/2 it says so in words.
   */
  private static boolean endlessHeaders(IOException fault) {
    if (String.valueOf(fault.getMessage()).startsWith("header byte count limit")) {
      return true;
    }
    if (!(fault.getCause() instanceof EOFException end)) {
      return false;
    }
    Matcher line = UNENDED_LINE.matcher(String.valueOf(end.getMessage()));
    if (!line.lookingAt()) {
      return false;
    }
    int looked = Integer.parseInt(line.group(1));
    int shownBytes = line.group(2).length() / 2;
    return looked > LONGEST_LINE || shownBytes > looked;
  }
}
