package dev.portalsdk.billing.agreement;

/** In which folder a payer keeps a norm: «No Leídas» or «Repositorio» (SanCor Salud's L269). */
public enum NormFolder {
  /** Those that the provider has not opened, "No Leídas". */
  UNREAD,
  /**
   * Those that are kept for consultation, "Repositorio"; that it holds the ones that were read and
   * no others is this project's reading.
   */
  REPOSITORY
}
