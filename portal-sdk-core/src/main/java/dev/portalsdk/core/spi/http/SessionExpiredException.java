package dev.portalsdk.core.spi.http;

/**
 * Says that the portal has forgotten the user. A {@link Session} catches it, logs in and runs the
 * attempt again; it never reaches the user of the library.
 */
public class SessionExpiredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates one. */
  public SessionExpiredException() {
    super("The portal has forgotten the user");
  }
}
