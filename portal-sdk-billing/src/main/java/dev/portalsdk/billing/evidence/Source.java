package dev.portalsdk.billing.evidence;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an amount was read: a row of a portal's list, a document, or the ledger. So whoever doubts
 * a peso finds the paper that says it.
 *
 * <p>Two are equal if all parts are. Names are numbers of vouchers and orders: neither name nor
 * {@code toString} is to hold anything of a person. This class is immutable and thread-safe.
 */
public final class Source {

  private final Kind kind;
  private final @Nullable PortalId portal;
  private final String what;
  private final String name;
  private final @Nullable String sha256;

  private Source(
      Kind kind, @Nullable PortalId portal, String what, String name, @Nullable String sha256) {
    this.kind = kind;
    this.portal = portal;
    this.what = requireNonNull(what, "what");
    this.name = requireNonNull(name, "name");
    this.sha256 = sha256;
  }

  /** What kind of place it is. */
  public enum Kind {
    /** An entry of the provider's own books. */
    LEDGER,
    /** A row of a list that a portal shows. */
    LIST,
    /** A document, known by its digest. */
    DOCUMENT
  }

  /**
   * Returns an entry of the provider's own books.
   *
   * @param entry what the books call it, such as {@code FC-2025-1187}
   */
  public static Source ledger(String entry) {
    return new Source(Kind.LEDGER, null, "ledger", entry, null);
  }

  /**
   * Returns a row of a list that a portal shows.
   *
   * @param portal whose list it is
   * @param list which list, such as {@code invoices}
   * @param row the row's own name, such as {@code INVOICE B 00017-00004179}
   */
  public static Source list(PortalId portal, String list, String row) {
    return new Source(Kind.LIST, requireNonNull(portal, "portal"), list, row, null);
  }

  /**
   * Returns a document.
   *
   * @param portal where it was downloaded
   * @param what which document, such as {@code PAYMENT_ORDER}
   * @param name its own number, such as {@code APB 10118036}
   * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
   */
  public static Source document(PortalId portal, String what, String name, String sha256) {
    return new Source(
        Kind.DOCUMENT,
        requireNonNull(portal, "portal"),
        what,
        name,
        requireNonNull(sha256, "sha256"));
  }

  /**
   * Returns the place of a row that says the same as an earlier one of its paper, such as {@code
   * APB 10118036 (2)}: two rows are two amounts.
   *
   * @param time the how manieth of equal rows it is, from 2
   * @throws IllegalArgumentException if it is less
   */
  public Source repeated(int time) {
    if (time < 2) {
      throw new IllegalArgumentException("The first of equal rows is where it is");
    }
    return new Source(kind, portal, what, name + " (" + time + ")", sha256);
  }

  /** Returns what kind of place it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns whose portal showed it, empty for the ledger. */
  public Optional<PortalId> portal() {
    return Optional.ofNullable(portal);
  }

  /** Returns which list or document, such as {@code invoices} or {@code PAYMENT_ORDER}. */
  public String what() {
    return what;
  }

  /** Returns the name of the row, document or entry, such as {@code APB 10118036}. */
  public String name() {
    return name;
  }

  /** Returns the digest of a document's bytes, empty for a row and an entry. */
  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source that
        && kind == that.kind
        && Objects.equals(portal, that.portal)
        && what.equals(that.what)
        && name.equals(that.name)
        && Objects.equals(sha256, that.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, portal, what, name, sha256);
  }

  /** Returns place and name, such as {@code sancor-salud PAYMENT_ORDER APB 10118036}. */
  @Override
  public String toString() {
    return (portal == null ? "" : portal + " ") + what + " " + name;
  }
}
