package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.TaxId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose list of invoices it is: who pays, and who issued them.
 *
 * <p>Voucher numbers are unique for one issuer alone, so an invoice read for two hospitals of one
 * group is told apart by this. This class is immutable and thread-safe.
 */
public final class Owner {

  private final PortalId payer;
  private final @Nullable String company;
  private final TaxId issuer;

  private Owner(PortalId payer, @Nullable String company, TaxId issuer) {
    this.payer = requireNonNull(payer, "payer");
    this.company = company;
    this.issuer = requireNonNull(issuer, "issuer");
  }

  /**
   * Returns the owner of a list at a payer that is one company.
   *
   * @param payer whose portal it is
   * @param issuer who issued the invoices, such as the hospital's CUIT
   */
  public static Owner of(PortalId payer, TaxId issuer) {
    return new Owner(payer, null, issuer);
  }

  /**
   * Returns the owner of a list at one of several companies behind one portal.
   *
   * @param payer whose portal it is
   * @param company the company as the portal writes it, such as {@code StaffMédico S.A.}
   * @param issuer who issued the invoices
   * @throws IllegalArgumentException if the company is blank or holds half of a surrogate pair
   */
  public static Owner of(PortalId payer, String company, TaxId issuer) {
    if (company.isBlank()) {
      throw new IllegalArgumentException("A company has a name; leave it out if there is one only");
    }
    // Whoever stores it in UTF-8 would read another company back.
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(company)) {
      throw new IllegalArgumentException("A company's name is whole characters");
    }
    return new Owner(payer, company, issuer);
  }

  /** Returns whose portal it is. */
  public PortalId payer() {
    return payer;
  }

  /** Returns the company behind the portal, if it has several. */
  public Optional<String> company() {
    return Optional.ofNullable(company);
  }

  /** Returns who issued the invoices. */
  public TaxId issuer() {
    return issuer;
  }

  /**
   * Reads a stored owner.
   *
   * @param text what {@link #text()} returned
   * @throws InvalidTextException if it is no such text; the message does not repeat it
   */
  public static Owner parse(String text) {
    return OwnerText.read(text);
  }

  /**
   * Returns a text that can be stored, such as {@code serena-art;;CUIT:30712345671}, which {@link
   * #parse(String)} reads back. It holds the issuer's number: keep it out of logs.
   *
   * @throws IllegalStateException if the issuer is neither a CUIT nor a NIT
   */
  public String text() {
    return OwnerText.write(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Owner that
        && payer.equals(that.payer)
        && Objects.equals(company, that.company)
        && issuer.equals(that.issuer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(payer, company, issuer);
  }

  /** Returns payer and issuer, a person's number masked. */
  @Override
  public String toString() {
    return payer + (company == null ? "" : " (" + company + ")") + ", " + issuer;
  }
}
