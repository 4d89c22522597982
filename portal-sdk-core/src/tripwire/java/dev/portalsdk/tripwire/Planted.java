package dev.portalsdk.tripwire;

import java.util.List;

/**
 * What no log and no message may hold, planted in all that the tests' portals serve and in what
 * users enter. Nobody has these numbers: no document number is that high yet.
 */
public final class Planted {

  /** A person's CUIT. */
  public static final String CUIT = "20-87654321-5";

  /** A worker's CUIL. */
  public static final String CUIL = "23-87654321-4";

  /** The document number within both. */
  public static final String DNI = "87.654.321";

  /** A patient's name, with letters that are sent in several encodings. */
  public static final String NAME = "Íñiga Zapallarqui";

  /** A diagnosis that no book has. */
  public static final String DIAGNOSIS = "Cervicalgia planturrica";

  /** The value of a session's cookie. */
  public static final String COOKIE = "gAlLeTa7Plantada0c4f1e";

  /** A password. */
  public static final String PASSWORD = "ClavePlantada+9%f";

  /** An organisation's CUIT, which is user and password at once at a portal. */
  public static final String COMPANY = "30-71234567-1";

  /** Half a page of all of it, as a portal would show it. */
  public static final String TEXT =
      NAME + ", DNI " + DNI + ", CUIL " + CUIL + ", CUIT " + CUIT + ": " + DIAGNOSIS + ". ";

  private static final List<String> PERSONAL =
      List.of(CUIT, CUIL, DNI, NAME, "Zapallarqui", DIAGNOSIS, "planturrica");

  private static final List<String> SECRET = List.of(COOKIE, PASSWORD, COMPANY);

  private Planted() {}

  /** Returns what is a person's. */
  static List<String> personal() {
    return PERSONAL;
  }

  /** Returns what opens a portal. */
  static List<String> secret() {
    return SECRET;
  }
}
