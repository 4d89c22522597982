package dev.portalsdk.testkit;

import dev.portalsdk.core.account.ContactPoint;
import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page "Mis Datos" of SanCor Salud as its manual prints it (L149-182), and users that are
 * invented, since the manual prints none (L400-407).
 */
public final class AccountSamples {

  private AccountSamples() {}

  /** Returns the data of the provider 8481 as they are meant and as they are shown. */
  public static ProviderData profile() {
    return ProviderData.builder(ProviderNumber.parse("8481"), "USAR - PARA PRUEBAS CONECT,")
        .cuit(Cuit.parse("27-35215358-9"))
        .ivaCondition(IvaCondition.of("No Alcanzado"))
        .addresses(List.of(principal(), other()))
        .emails(List.of(new ContactPoint("Secundario", "conectividad@sencorsalud.com.ar")))
        .phones(List.of(new ContactPoint("Teléfono", "(3493) 423567")))
        .shown(
            shown(
                "Número de Prestador", "8481",
                "Razón Social", "USAR - PARA PRUEBAS CONECT,",
                "CUIT", "27-35215358-9",
                "Condición IVA", "No Alcanzado",
                "Código CUI", "0",
                "Fecha CUI", ""))
        .build();
  }

  private static PostalAddress principal() {
    return saltoGrande("J. D. Peron")
        .principal(true)
        .shown(
            shown(
                "Principal", "Sí",
                "Domicilio", "J. D. Peron",
                "Nro", "281",
                "Piso", "0",
                "Departamento", "0",
                "Código Postal", "2142",
                "Localidad", "Salto Grande",
                "Provincia", "Santa Fe"))
        .build();
  }

  private static PostalAddress other() {
    return saltoGrande("Juan Domingo Peron")
        .shown(
            shown(
                "Principal", "No",
                "Domicilio", "Juan Domingo Peron",
                "Nro", "281",
                "Piso", "0",
                "Departamento", "",
                "Código Postal", "2142",
                "Localidad", "Salto Grande",
                "Provincia", "Santa Fe"))
        .build();
  }

  private static PostalAddress.Builder saltoGrande(String street) {
    return PostalAddress.builder(street)
        .number("281")
        .postalCode("2142")
        .locality("Salto Grande")
        .province("Santa Fe");
  }

  private static Shown shown(String... headersAndTexts) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < headersAndTexts.length; i += 2) {
      cells.put(headersAndTexts[i], headersAndTexts[i + 1]);
    }
    return Shown.of(cells);
  }

  /**
   * Lets the payer know the provider's data.
   *
   * @param payer such as SanCor Salud
   * @param provider who has an account there
   */
  public static void fill(ReferencePayer payer, TaxId provider) {
    payer.accounts().describe(provider, profile());
  }

  /** Returns the form of a user who may look at data and invoices and check members. */
  public static UserForm newUser() {
    return UserForm.of(
        Map.of(
            "Nombre de Usuario", "cobranzas",
            "Contraseña", "clave-inventada",
            "Email", "cobranzas@clinica.example"),
        Set.of("Facturas", "Validación Online", "Mis Datos"));
  }

  /** Returns a form that gives that user another password and another permission. */
  public static UserForm changedUser() {
    return UserForm.of(
        Map.of("Nombre de Usuario", "cobranzas", "Contraseña", "otra-clave-inventada"),
        Set.of("Mis Datos"));
  }
}
