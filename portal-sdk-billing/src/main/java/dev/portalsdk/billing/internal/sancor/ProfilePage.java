package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.ContactPoint;
import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.time.Dates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The section "Mis Datos" (manual L145-182), where {@code 0} stands for nothing. */
final class ProfilePage {

  private static final String NONE = "0";

  private final JsonPage page;

  ProfilePage(JsonPage page) {
    this.page = page;
  }

  ProviderData data() {
    Profile profile = page.read(Profile.class);
    try {
      return data(profile);
    } catch (IllegalArgumentException contradiction) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "$.domicilios: one principal address was expected");
    }
  }

  private ProviderData data(Profile profile) {
    ProviderNumber number =
        read("numeroDePrestador", profile.numeroDePrestador(), ProviderNumber::parse);
    ProviderData.Builder data =
        ProviderData.builder(number, profile.razonSocial())
            .addresses(profile.domicilios().stream().map(ProfilePage::address).toList())
            .emails(points(profile.emails()))
            .phones(points(profile.telefonos()));
    present(profile.cuit()).ifPresent(text -> data.cuit(read("cuit", text, Cuit::parse)));
    present(profile.condicionIva()).map(IvaCondition::of).ifPresent(data::ivaCondition);
    present(profile.codigoCui()).ifPresent(data::cuiCode);
    // Our reading: the manual prints none; the portal's tables write dates so (L294).
    present(profile.fechaCui())
        .ifPresent(text -> data.cuiDate(read("fechaCui", text, Dates::hyphenated)));
    return data.shown(
            Cells.of("Número de Prestador", profile.numeroDePrestador())
                .and("Razón Social", profile.razonSocial())
                .and("CUIT", profile.cuit())
                .and("Condición IVA", profile.condicionIva())
                .and("Código CUI", profile.codigoCui())
                .and("Fecha CUI", profile.fechaCui())
                .shown())
        .build();
  }

  private <T> T read(String field, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException unreadable) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "$." + field + ": it is written in no known form");
    }
  }

  private static PostalAddress address(Address wire) {
    PostalAddress.Builder address =
        PostalAddress.builder(wire.domicilio()).principal(wire.principal());
    present(wire.nro()).ifPresent(address::number);
    present(wire.piso()).ifPresent(address::floor);
    present(wire.departamento()).ifPresent(address::apartment);
    present(wire.codigoPostal()).ifPresent(address::postalCode);
    present(wire.localidad()).ifPresent(address::locality);
    present(wire.provincia()).ifPresent(address::province);
    return address
        .shown(
            Cells.of("Principal", wire.principal() ? "Sí" : "No")
                .and("Domicilio", wire.domicilio())
                .and("Nro", wire.nro())
                .and("Piso", wire.piso())
                .and("Departamento", wire.departamento())
                .and("Código Postal", wire.codigoPostal())
                .and("Localidad", wire.localidad())
                .and("Provincia", wire.provincia())
                .shown())
        .build();
  }

  private static List<ContactPoint> points(List<Point> points) {
    return points.stream().map(point -> new ContactPoint(point.tipo(), point.valor())).toList();
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(shown -> !shown.isBlank() && !shown.equals(NONE));
  }

  record Profile(
      String numeroDePrestador,
      String razonSocial,
      String cuit,
      String condicionIva,
      String codigoCui,
      String fechaCui,
      List<Address> domicilios,
      List<Point> emails,
      List<Point> telefonos) {}

  record Address(
      boolean principal,
      String domicilio,
      String nro,
      String piso,
      String departamento,
      String codigoPostal,
      String localidad,
      String provincia) {}

  record Point(String tipo, String valor) {}
}
