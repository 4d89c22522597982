package dev.portalsdk.core.account;

/** What a portal keeps of the person who stands for a provider (Mutual SER's manual L49-76). */
public enum ContactField {
  /** The name, "nombre". */
  NAME,
  /** The postal address, "dirección". */
  ADDRESS,
  /** The e-mail address, "correo electrónico". */
  EMAIL,
  /** The position at the provider, "cargo". */
  POSITION,
  /** The telephone number, "teléfono". */
  PHONE,
  /** The mobile number, "celular". */
  MOBILE
}
