package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a page, sheet or document came from, and so which exception says that it is not what it
 * should be: a portal's page has changed, a file is a bad document.
 */
public interface Origin {

  /**
   * Returns the origin of what a portal answered.
   *
   * @param call what was asked of which portal
   * @param notices is told what could be read past, such as {@code added column: MONEDA}
   */
  static Origin portal(PortalCall call, Consumer<String> notices) {
    return new Origin() {
      @Override
      public void noticed(String what) {
        notices.accept(what);
      }

      @Override
      public SdkException unreadable(ErrorCode code, String what, @Nullable Throwable cause) {
        return new PortalChangedException(call, code, what, cause);
      }

      @Override
      public SdkException unsafe(String what) {
        return new UnsafeTargetException(call, ErrorCode.UNSAFE_URL, what, null);
      }

      @Override
      public SdkException truncated(String what) {
        return new PortalUnavailableException(call, ErrorCode.TRUNCATED_DOWNLOAD, what, null);
      }

      @Override
      public String toString() {
        return call.toString();
      }
    };
  }

  /**
   * Returns the origin of what a person saved as a file.
   *
   * @param label what to call it in a message, such as {@code saved page}; no path
   */
  static Origin file(String label) {
    return file(label, notice -> {});
  }

  /**
   * Returns the origin of what a person saved as a file.
   *
   * @param label what to call it in a message, such as {@code saved page}; no path
   * @param notices is told what could be read past, such as {@code added column: MONEDA}
   */
  static Origin file(String label, Consumer<String> notices) {
    return new Origin() {
      @Override
      public void noticed(String what) {
        notices.accept(what);
      }

      @Override
      public SdkException unreadable(ErrorCode code, String what, @Nullable Throwable cause) {
        return new DocumentException(code, label + ": " + what, cause);
      }

      @Override
      public SdkException unsafe(String what) {
        return unreadable(ErrorCode.UNSAFE_URL, what);
      }

      @Override
      public SdkException truncated(String what) {
        return unreadable(ErrorCode.TRUNCATED_DOWNLOAD, what);
      }

      @Override
      public String toString() {
        return label;
      }
    };
  }

  /**
   * Takes note of something unknown that could be read past, such as an added column.
   *
   * @param what what it is, without personal data
   */
  void noticed(String what);

  /** Returns the exception that says what cannot be read, without personal data. */
  SdkException unreadable(ErrorCode code, String what, @Nullable Throwable cause);

  /** Returns the exception that says that data would go where it must not. */
  SdkException unsafe(String what);

  /** Returns the exception that says that the end is missing: a portal may be asked again. */
  SdkException truncated(String what);

  /** Returns the exception that says what cannot be read, without personal data. */
  default SdkException unreadable(ErrorCode code, String what) {
    return unreadable(code, what, null);
  }
}
