package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.ContactPoint;
import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The section "Mis Datos" (manual L149-182), where a CUIT or code {@code 0} is none. */
final class ProfilePage {

  private static final String NONE = "0";

  private final JsonPage page;
  private final Data data;

  ProfilePage(JsonPage page) {
    this.page = page;
    this.data = page.read(Data.class);
  }

  ProviderData provider() {
    ProviderData.Builder provider =
        ProviderData.builder(
                read("numeroDePrestador", data.numeroDePrestador(), ProviderNumber::parse),
                data.razonSocial())
            .cuiCode(data.codigoCui())
            .addresses(addresses())
            .emails(data.emails().stream().map(e -> new ContactPoint(e.tipo(), e.email())).toList())
            .phones(
                data.telefonos().stream()
                    .map(phone -> new ContactPoint(phone.tipoDeTelefono(), phone.numero()))
                    .toList())
            .shown(shown());
    cuit().ifPresent(provider::cuit);
    known(data.condicionIva()).map(IvaCondition::of).ifPresent(provider::ivaCondition);
    known(data.fechaCui()).flatMap(this::date).ifPresent(provider::cuiDate);
    return provider.build();
  }

  private Optional<Cuit> cuit() {
    return known(data.cuit())
        .filter(text -> !text.equals(NONE))
        .map(text -> read("cuit", text, Cuit::parse));
  }

  private List<PostalAddress> addresses() {
    List<PostalAddress> addresses = data.domicilios().stream().map(Address::address).toList();
    if (addresses.stream().filter(PostalAddress::principal).count() > 1) {
      throw page.origin()
          .unreadable(ErrorCode.INCONSISTENT_RECORD, "$.domicilios: two are the principal one");
    }
    return addresses;
  }

  /** The manual prints no such date (L158): both ways in which the portal writes days are read. */
  private Optional<LocalDate> date(String text) {
    try {
      return Optional.of(text.contains("/") ? Dates.slashed(text) : Dates.hyphenated(text));
    } catch (InvalidTextException otherForm) {
      page.origin().noticed("$.fechaCui: a form of date that is not known");
      return Optional.empty();
    }
  }

  private <T> T read(String field, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (InvalidTextException refused) {
      throw page.origin()
          .unreadable(refused.code(), "$." + field + ": " + refused.getMessage(), refused);
    }
  }

  private static Optional<String> known(String text) {
    return Optional.of(text.strip()).filter(some -> !some.isEmpty());
  }

  private Shown shown() {
    return Cells.of("Número de Prestador", data.numeroDePrestador())
        .and("Razón Social", data.razonSocial())
        .and("CUIT", data.cuit())
        .and("Condición IVA", data.condicionIva())
        .and("Código CUI", data.codigoCui())
        .and("Fecha CUI", data.fechaCui())
        .shown();
  }

  record Data(
      String numeroDePrestador,
      String razonSocial,
      String cuit,
      String condicionIva,
      String codigoCui,
      String fechaCui,
      List<Address> domicilios,
      List<Email> emails,
      List<Phone> telefonos) {}

  record Address(
      boolean principal,
      String domicilio,
      String nro,
      String piso,
      String departamento,
      String codigoPostal,
      String localidad,
      String provincia) {

    PostalAddress address() {
      return PostalAddress.builder(domicilio)
          .principal(principal)
          .number(nro)
          .floor(piso)
          .apartment(departamento)
          .postalCode(codigoPostal)
          .locality(localidad)
          .province(provincia)
          .shown(shown())
          .build();
    }

    private Shown shown() {
      return Cells.of("Principal", principal ? "☑" : "☐")
          .and("Domicilio", domicilio)
          .and("Nro", nro)
          .and("Piso", piso)
          .and("Departamento", departamento)
          .and("Código Postal", codigoPostal)
          .and("Localidad", localidad)
          .and("Provincia", provincia)
          .shown();
    }
  }

  record Email(String tipo, String email) {}

  record Phone(String tipoDeTelefono, String numero) {}
}
