package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that a payer kept back without a certificate that proves it, "certificado de retención
 * faltante".
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MissingCertificate {

  private final Reason reason;
  private final Money amount;
  private final @Nullable PortalId payer;
  private final @Nullable WithholdingTax tax;
  private final @Nullable String order;
  private final @Nullable String certificate;
  private final List<Source> sources;

  private MissingCertificate(Reason reason, WithholdingEntry entry) {
    this.reason = reason;
    this.amount = entry.amount();
    this.payer = entry.payer().orElse(null);
    this.tax = entry.tax();
    this.order = entry.withholding().order().orElse(null);
    this.certificate = entry.withholding().certificate().orElse(null);
    this.sources = entry.sources();
  }

  private MissingCertificate(WithheldClaim claim, Money amount) {
    this.reason = Reason.NO_TAX;
    this.amount = amount;
    this.payer = claim.payer();
    this.tax = null;
    this.order = claim.order();
    this.certificate = null;
    this.sources = List.of(claim.source());
  }

  static MissingCertificate of(WithholdingEntry entry) {
    return new MissingCertificate(
        entry.isCertified() ? Reason.NO_DOCUMENT : Reason.NO_NUMBER, entry);
  }

  static MissingCertificate of(WithheldClaim claim, Money unexplained) {
    return new MissingCertificate(claim, requireNonNull(unexplained, "unexplained"));
  }

  /** What is missing. */
  public enum Reason {
    /** No paper names a certificate. */
    NO_NUMBER,
    /** The number is known, the certificate itself was not read. */
    NO_DOCUMENT,
    /** A payment was lowered by so much, and nothing says for which tax. */
    NO_TAX
  }

  /** Returns what is missing. */
  public Reason reason() {
    return reason;
  }

  /** Returns how much is unproven. */
  public Money amount() {
    return amount;
  }

  /** Returns who kept it back, if it is known. */
  public Optional<PortalId> payer() {
    return Optional.ofNullable(payer);
  }

  /** Returns for which tax, empty for {@link Reason#NO_TAX}. */
  public Optional<WithholdingTax> tax() {
    return Optional.ofNullable(tax);
  }

  /** Returns the payment that it lowered, such as {@code APB 10118036}, if it is known. */
  public Optional<String> order() {
    return Optional.ofNullable(order);
  }

  /** Returns the number of the certificate to ask for, if it is known. */
  public Optional<String> certificate() {
    return Optional.ofNullable(certificate);
  }

  /** Returns the papers that say that it was kept back, at least one. */
  public List<Source> sources() {
    return sources;
  }

  /** Returns reason, tax and amount, such as {@code NO_NUMBER GANANCIAS ARS 46.23}. */
  @Override
  public String toString() {
    return reason + (tax == null ? "" : " " + tax) + " " + amount;
  }
}
