package dev.portalsdk.core.money;

import java.util.Currency;

/**
 * The currencies that portals show amounts in, such as {@code ARS}.
 *
 * <p>A portal prints {@code $} for both; its adapter knows which one it means.
 */
public final class Currencies {

  /** The Argentine peso, of 100 centavos. */
  public static final Currency ARS = Currency.getInstance("ARS");

  /** The Colombian peso, of 100 centavos. */
  public static final Currency COP = Currency.getInstance("COP");

  private Currencies() {}
}
