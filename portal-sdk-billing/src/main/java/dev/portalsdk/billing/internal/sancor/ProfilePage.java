package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.account.Profile;
import dev.portalsdk.billing.internal.sancor.wire.account.ProfileAddress;
import dev.portalsdk.billing.internal.sancor.wire.account.ProfileContact;
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

/**
 * The section "Mis Datos" (manual L145-182), where a CUIT, a code, a floor and an apartment {@code
 * 0} are none.
 */
final class ProfilePage {

  private static final String NONE = "0";

  private final JsonPage page;

  ProfilePage(JsonPage page) {
    this.page = page;
  }

  ProviderData data() {
    Profile profile = page.read(Profile.class);
    ProviderNumber number =
        read("numeroDePrestador", profile.numeroDePrestador(), ProviderNumber::parse);
    ProviderData.Builder data =
        ProviderData.builder(number, profile.razonSocial())
            .cuiCode(profile.codigoCui())
            .addresses(addresses(profile))
            .emails(points(profile.emails()))
            .phones(points(profile.telefonos()));
    present(profile.cuit())
        .filter(text -> !text.equals(NONE))
        .ifPresent(text -> data.cuit(read("cuit", text, Cuit::parse)));
    present(profile.condicionIva()).map(IvaCondition::of).ifPresent(data::ivaCondition);
    present(profile.fechaCui()).flatMap(this::date).ifPresent(data::cuiDate);
    return data.shown(shown(profile)).build();
  }

  private static Shown shown(Profile profile) {
    return Cells.of("Número de Prestador", profile.numeroDePrestador())
        .and("Razón Social", profile.razonSocial())
        .and("CUIT", profile.cuit())
        .and("Condición IVA", profile.condicionIva())
        .and("Código CUI", profile.codigoCui())
        .and("Fecha CUI", profile.fechaCui())
        .shown();
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

  private List<PostalAddress> addresses(Profile profile) {
    List<PostalAddress> addresses =
        profile.domicilios().stream().map(ProfilePage::address).toList();
    if (addresses.stream().filter(PostalAddress::principal).count() > 1) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "$.domicilios: one principal address was expected");
    }
    return addresses;
  }

  private <T> T read(String field, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException unreadable) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "$." + field + ": it is written in no known form");
    }
  }

  private static PostalAddress address(ProfileAddress wire) {
    return PostalAddress.builder(wire.domicilio())
        .principal(wire.principal())
        .number(wire.nro())
        .floor(wire.piso())
        .apartment(wire.departamento())
        .postalCode(wire.codigoPostal())
        .locality(wire.localidad())
        .province(wire.provincia())
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

  private static List<ContactPoint> points(List<ProfileContact> points) {
    return points.stream().map(point -> new ContactPoint(point.tipo(), point.valor())).toList();
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).map(String::strip).filter(shown -> !shown.isEmpty());
  }
}
