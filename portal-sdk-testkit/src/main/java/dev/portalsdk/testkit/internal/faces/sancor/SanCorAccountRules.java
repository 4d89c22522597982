package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.spi.AccountRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How SanCor Salud shows a provider's own data, its users and its menu (manual L105-182, L400-407).
 */
public final class SanCorAccountRules implements AccountRules {

  private static final String NONE = "0";

  /** The entries of L234 and of the titles of the sections; their order is that of the index. */
  public static final Map<Class<?>, String> MENU = menu();

  private static Map<Class<?>, String> menu() {
    Map<Class<?>, String> menu = new LinkedHashMap<>();
    menu.put(Eligibility.class, "Validación Online");
    menu.put(CapitatedEligibility.class, "Elegibilidad Asociado Capitado");
    menu.put(ProviderProfile.class, "Mis Datos");
    menu.put(Invoices.class, "Facturas");
    menu.put(Users.class, "Usuarios");
    menu.put(Transfers.class, "Traslados");
    return Collections.unmodifiableMap(menu);
  }

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
