package dev.portalsdk.billing.agreement;

/**
 * What a payer wants to know of each professional of a roster: the twelve items of SanCor Salud's
 * manual (L215-226), in its order and words.
 */
public enum RosterField {
  /** The name, such as {@code Usar - Para Pruebas Conect.}. */
  NAME("Nombre de la Razón Social"),
  /** The CUIT, such as {@code 27-35215358-9}. */
  CUIT("N° de CUIT"),
  /** Kind and number of the licence, such as {@code MP 12345}. */
  LICENSE("Tipo y N° de Matrícula"),
  /** The category, of which the manual names none. */
  CATEGORY("Categoría"),
  /** The specialties of the diploma, such as {@code Pediatría}. */
  SPECIALTIES("Especialidad/es"),
  /** Where patients are attended: street, number, floor, flat, quarter. */
  ADDRESS("Domicilio de Atención"),
  /** A landline with its area code, such as {@code (3493) 423567}; this or a mobile. */
  LANDLINE("Teléfono Fijo"),
  /** A mobile with its area code and 15 in front, such as {@code (3493) 15 423567}. */
  MOBILE("Teléfono Celular"),
  /** The town, such as {@code Salto Grande}. */
  TOWN("Localidad"),
  /** The postal code, such as {@code 2142} or {@code S2142ABC}. */
  POSTAL_CODE("Código Postal"),
  /** The province, such as {@code Santa Fe}. */
  PROVINCE("Provincia"),
  /** One or more e-mail addresses, with a comma, a semicolon or a slash between them. */
  EMAILS("Dirección/es de E-mail");

  private final String words;

  RosterField(String words) {
    this.words = words;
  }

  /** Returns the manual's words for it, such as {@code N° de CUIT}. */
  public String words() {
    return words;
  }
}
