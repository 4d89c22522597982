package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.spi.AccountRefusal;
import dev.portalsdk.testkit.spi.PortalRules;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the portal of Mutual SER does, by the lines of its manual "Consulta portal de pagos" of
 * 3-10-2018.
 */
public final class MutualSerRules implements PortalRules {

  // L28 and L91-97.
  private static final PortalInfo INFO =
      PortalInfo.builder(BillingPortals.MUTUAL_SER, "Mutual SER")
          .place("CO", Zones.COLOMBIA)
          .site(URI.create("http://www.mutualser.org/"))
          .source("Manual \"Consulta portal de pagos\" of 3-10-2018")
          .loginFields(
              new LoginField("nit", "Nit", false),
              new LoginField("user", "Usuario", false),
              new LoginField("password", "Clave", true))
          .build();

  private static final int DIGITS_OF_A_COMPANY = 9;

  @Override
  public PortalInfo info() {
    return INFO;
  }

  /** The payments of L111-231, and the two links beside the login (L43-45). */
  @Override
  public Set<Class<?>> capabilities() {
    return Set.of(PaymentVouchers.class, Registration.class, PasswordRecovery.class);
  }

  @Override
  public String userField() {
    return "nit";
  }

  @Override
  public List<String> userFields() {
    return List.of("user", "password");
  }

  /** Whether a NIT is entered with its check digit is not in the manual (L57): both are taken. */
  @Override
  public TaxId account(String user) {
    if (user.length() <= DIGITS_OF_A_COMPANY) {
      return Nit.parseNumber(user);
    }
    try {
      return Nit.parse(user);
    } catch (InvalidTextException withoutCheckDigit) {
      return Nit.parseNumber(user);
    }
  }

  /** Invented: the manual shows no refused login. */
  @Override
  public String refusal() {
    return "Los datos de acceso no son correctos o la cuenta no está activa";
  }

  /** Invented: the manual does not say how long a session lasts. */
  @Override
  public Duration idleTime() {
    return Duration.ofMinutes(20);
  }

  /** «solo muestra los documentos generados desde el año 2017» (L158). */
  @Override
  public Optional<LocalDate> firstDayOfPayments() {
    return Optional.of(LocalDate.of(2017, 1, 1));
  }

  @Override
  public Shown shown(PaymentVoucher voucher, int position) {
    return MutualSerWords.row(voucher, position);
  }

  /** The columns «a nivel visual» (L194-206). */
  @Override
  public Set<PaymentTerm> termsOnScreen() {
    return EnumSet.of(
        PaymentTerm.INVOICED,
        PaymentTerm.NET,
        PaymentTerm.PAID,
        PaymentTerm.FINANCIAL_DISCOUNT,
        PaymentTerm.BALANCE,
        PaymentTerm.ATTACHMENT);
  }

  /** «21 Facturas por página» (L190). */
  @Override
  public int crossedInvoicesPerPage() {
    return 21;
  }

  @Override
  public Shown shown(CrossedInvoice invoice) {
    return MutualSerWords.row(invoice);
  }

  @Override
  public PortalDocument workbook(PaymentVoucher voucher, List<CrossedInvoice> invoices) {
    return VoucherWorkbook.write(voucher, invoices);
  }

  /** Invented: the manual shows no refused registration. */
  @Override
  public String words(AccountRefusal refusal) {
    return switch (refusal) {
      case UNKNOWN_PROVIDER -> "El Nit no se encuentra registrado";
      case WRONG_REPRESENTATIVE -> "La cédula no corresponde al representante legal";
      case USER_TAKEN -> "El usuario ya existe";
      case UNKNOWN_USER -> "Los datos no corresponden a un usuario";
      case WRONG_EMAIL, NO_EMAIL ->
          throw new IllegalArgumentException("No address is asked for here");
      case WEAK_PASSWORD -> throw new IllegalArgumentException("Nobody changes a password here");
    };
  }

  /** Invented, after the note of L78. */
  @Override
  public String registered() {
    return "Usuario registrado. Active la cuenta para ingresar a Zona Ser.";
  }

  /** Invented, after the login: the manual shows the link alone (L45). */
  @Override
  public List<String> recoveryLabels() {
    return List.of("Nit:", "Usuario:");
  }

  /** Invented. */
  @Override
  public String recovering() {
    return "Se enviaron las instrucciones al correo registrado.";
  }
}
