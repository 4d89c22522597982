package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.spi.AccountRefusal;
import dev.portalsdk.testkit.spi.CoverageRules;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.PortalRules;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the portal of IAPSER ART does, by the lines of its manual "Portal de Autogestión". */
public final class IapserRules implements PortalRules {

  // L6 (broken there), L24-31 and L150.
  private static final PortalInfo INFO =
      PortalInfo.builder(CertificatePortals.IAPSER_ART, "IAPSER ART")
          .place("AR", Zones.ARGENTINA)
          .site(URI.create("https://www.iapserseguros.seg.ar/"))
          .source("Manual \"Portal de Autogestión\" for employers")
          .loginFields(
              new LoginField("cuit", "Usuario", false),
              new LoginField("password", "Contraseña", true))
          .contacts(
              new PortalContact("phone", "0343-4420194/104"),
              new PortalContact("mobile", "3434671835"),
              new PortalContact("e-mail", "afiliacionesart@iapserseguros.seg.ar"))
          .build();

  @Override
  public PortalInfo info() {
    return INFO;
  }

  @Override
  public Set<Class<?>> capabilities() {
    return Set.of(
        InsuranceContracts.class,
        Payroll.class,
        CoverageCertificates.class,
        Cards.class,
        AccountStatements.class,
        PasswordChange.class);
  }

  /** Its program shows a bearer token, and no form has one of its own. */
  @Override
  public Set<Fault> faults() {
    return EnumSet.complementOf(EnumSet.of(Fault.FORM_EXPIRED));
  }

  /** «click en "No soy un robot"» (L24). */
  @Override
  public Optional<String> loginChallenge() {
    return Optional.of("No soy un robot");
  }

  @Override
  public CoverageRules coverage() {
    return new IapserCoverageRules();
  }

  @Override
  public String userField() {
    return "cuit";
  }

  /** «USUARIO: número de CUIT» (L29) tells the employer. */
  @Override
  public boolean userNameTellsProvider() {
    return true;
  }

  /** «sin guiones» (L29). */
  @Override
  public String userName(String entered) {
    try {
      return Cuit.parse(entered).plain();
    } catch (InvalidTextException noCuit) {
      return entered;
    }
  }

  @Override
  public TaxId account(String user) {
    throw new IllegalStateException("The name of a user tells the employer");
  }

  @Override
  public List<String> userFields() {
    return List.of("password");
  }

  /** Invented: the manual shows no refused login. */
  @Override
  public String refusal() {
    return "Usuario o contraseña incorrectos";
  }

  /** «al ingresar por primera vez se solicitará el cambio de la misma» (L31). */
  @Override
  public String passwordChange() {
    return "Por ser su primer ingreso debe cambiar la contraseña";
  }

  /** Invented: the manual does not say which passwords the portal takes. */
  @Override
  public boolean takesPassword(String next, String current) {
    return next.length() >= 8 && !next.equals(current);
  }

  /** Invented: the manual shows no refused change. */
  @Override
  public String words(AccountRefusal refusal) {
    return switch (refusal) {
      case UNKNOWN_USER -> "Usuario o contraseña incorrectos";
      case WEAK_PASSWORD ->
          "La contraseña nueva debe tener 8 o más caracteres y ser distinta de la actual";
      case UNKNOWN_PROVIDER, WRONG_REPRESENTATIVE, USER_TAKEN, WRONG_EMAIL, NO_EMAIL ->
          throw new IllegalArgumentException("Nobody registers here");
    };
  }

  /** Invented: the manual does not say how long a session lasts. */
  @Override
  public Duration idleTime() {
    return Duration.ofMinutes(20);
  }
}
