package dev.portalsdk.billing.internal.sancor.wire.account;

import java.util.List;

/**
 * What «CREAR USUARIO» asks for (manual L404).
 *
 * @param campos the labels
 * @param permisos what can be given
 */
public record UserFields(List<String> campos, List<String> permisos) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "UserFields";
  }
}
