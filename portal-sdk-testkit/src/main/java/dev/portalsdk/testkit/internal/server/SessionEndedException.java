package dev.portalsdk.testkit.internal.server;

/** Says that the payer forgot the user while a page was being written. */
final class SessionEndedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SessionEndedException() {
    super("The payer has forgotten the user");
  }
}
