package dev.portalsdk.core.account;

/**
 * What somebody is to the Argentine value-added tax, "condición frente al IVA": ARCA's list, with
 * its codes and names, such as {@code 1 IVA Responsable Inscripto}.
 *
 * <p>Names are those of general resolution 5616/2024, and of ARCA's older list for the codes that
 * the resolution lacks.
 */
public enum IvaCategory {
  /** Charges and deducts the tax. */
  REGISTERED(1, "IVA Responsable Inscripto"),
  /** Of the older list. */
  NOT_REGISTERED(2, "IVA Responsable no Inscripto"),
  /** Of the older list. */
  NOT_RESPONSIBLE(3, "IVA no Responsable"),
  /** Is free of the tax. */
  EXEMPT(4, "IVA Sujeto Exento"),
  /** Buys for own use. */
  FINAL_CONSUMER(5, "Consumidor Final"),
  /** Pays one simplified tax instead. */
  MONOTRIBUTO(6, "Responsable Monotributo"),
  /** Has no category. */
  UNCATEGORIZED(7, "Sujeto No Categorizado"),
  /** Sells from abroad. */
  FOREIGN_SUPPLIER(8, "Proveedor del Exterior"),
  /** Buys from abroad. */
  FOREIGN_CUSTOMER(9, "Cliente del Exterior"),
  /** Is free by law 19.640, of Tierra del Fuego. */
  RELEASED(10, "IVA Liberado - Ley 19.640"),
  /** Of the older list: registered, and collects the tax of others. */
  PERCEPTION_AGENT(11, "IVA Responsable Inscripto - Agente de Percepción"),
  /** Of the older list. */
  OCCASIONAL_TAXPAYER(12, "Pequeño Contribuyente Eventual"),
  /** Pays the simplified tax with aid. */
  SOCIAL_MONOTRIBUTO(13, "Monotributista Social"),
  /** Of the older list. */
  OCCASIONAL_SOCIAL_TAXPAYER(14, "Pequeño Contribuyente Eventual Social"),
  /** Is outside of the tax, "no alcanzado". */
  NOT_SUBJECT(15, "IVA No Alcanzado"),
  /** Pays the simplified tax as a promoted independent worker. */
  PROMOTED_MONOTRIBUTO(16, "Monotributo Trabajador Independiente Promovido"),
  /** Something that the list lacks; its code is 0. */
  UNRECOGNIZED(0, "");

  private final int code;
  private final String officialName;

  IvaCategory(int code, String officialName) {
    this.code = code;
    this.officialName = officialName;
  }

  /** Returns ARCA's code, such as {@code 15}. */
  public int code() {
    return code;
  }

  /** Returns ARCA's name, such as {@code IVA No Alcanzado}. */
  public String officialName() {
    return officialName;
  }
}
