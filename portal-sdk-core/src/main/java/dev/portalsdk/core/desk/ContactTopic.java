package dev.portalsdk.core.desk;

/** What somebody writes to a payer about, as far as a program tells it apart. */
public enum ContactTopic {
  /**
   * The provider's own data have changed: name, addresses, e-mails, phones (SanCor Salud's manual
   * L184).
   */
  PROVIDER_DATA,
  /**
   * Professionals join an institution or leave it, with a workbook of them (SanCor Salud's manual
   * L211, L250).
   */
  ATTACHED_PROFESSIONALS,
  /** A topic of the portal's own, which {@link ContactReason#words()} names. */
  UNRECOGNIZED
}
