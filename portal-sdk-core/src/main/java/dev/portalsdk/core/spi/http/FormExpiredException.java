package dev.portalsdk.core.spi.http;

/**
 * Says that the portal did not look at a form because its token was too old or another visitor's. A
 * {@link Session} catches it and runs the attempt again with a new form; it never reaches the user
 * of the library.
 */
public class FormExpiredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates one. */
  public FormExpiredException() {
    super("The portal did not take the form: its token is not the one of now");
  }
}
