package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.spi.AccountRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How SanCor Salud shows a provider's own data and its users (manual L145-182, L400-407). */
public final class SanCorAccountRules implements AccountRules {

  private static final String NONE = "0";

  /** L155-158, where a CUI code that is absent is 0 and its date blank; so is a CUIT (L243). */
  @Override
  public Shown shown(ProviderData data) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Número de Prestador", data.number().formatted());
    cells.put("Razón Social", data.name());
    cells.put("CUIT", data.cuit().map(Cuit::formatted).orElse(NONE));
    cells.put("Condición IVA", data.ivaCondition().map(IvaCondition::words).orElse(""));
    cells.put("Código CUI", data.cuiCode().orElse(NONE));
    // Invented: the manual prints no such date; the portal's tables write it so (L294).
    cells.put("Fecha CUI", data.cuiDate().map(DatePattern.HYPHENATED::format).orElse(""));
    return Shown.of(cells);
  }

  /** L162-164, where a floor that is absent is 0, and an apartment 0 or blank. */
  @Override
  public Shown shown(PostalAddress address) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Principal", address.principal() ? "Sí" : "No");
    cells.put("Domicilio", address.street());
    cells.put("Nro", address.number().orElse(""));
    cells.put("Piso", address.floor().orElse(NONE));
    cells.put("Departamento", address.apartment().orElse(address.principal() ? NONE : ""));
    cells.put("Código Postal", address.postalCode().orElse(""));
    cells.put("Localidad", address.locality().orElse(""));
    cells.put("Provincia", address.province().orElse(""));
    return Shown.of(cells);
  }

  /** The labels of the login (L44-47); that CREAR USUARIO has them and an e-mail is invented. */
  @Override
  public List<String> userLabels() {
    return List.of("Nombre de Usuario", "Contraseña", "Email");
  }

  /** Invented: the columns of L400-407 are a lost picture. */
  @Override
  public Shown shown(Map<String, String> entries, Set<String> permissions) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Nombre de Usuario", entries.getOrDefault("Nombre de Usuario", ""));
    cells.put("Email", entries.getOrDefault("Email", ""));
    return Shown.of(cells);
  }

  /** As below the portal's other lists (L303). */
  @Override
  public int usersPerPage() {
    return 10;
  }

  /** Invented. */
  @Override
  public String created() {
    return "El usuario fue creado";
  }

  /** Invented. */
  @Override
  public String changed() {
    return "El usuario fue modificado";
  }
}
