package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.time.DateRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices are asked for.
 *
 * <p>What a portal cannot filter by is applied after reading; the answer is the same. This class is
 * immutable and thread-safe.
 *
 * <pre>{@code
 * InvoiceQuery.all().issued(new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31)))
 * }</pre>
 */
public final class InvoiceQuery {

  private static final InvoiceQuery ALL = new InvoiceQuery(null, null, null, null);

  private final @Nullable DateRange issued;
  private final @Nullable DateRange received;
  private final @Nullable InvoiceNumber number;
  private final @Nullable String company;

  private InvoiceQuery(
      @Nullable DateRange issued,
      @Nullable DateRange received,
      @Nullable InvoiceNumber number,
      @Nullable String company) {
    this.issued = issued;
    this.received = received;
    this.number = number;
    this.company = company;
  }

  /** Returns the query for all invoices. */
  public static InvoiceQuery all() {
    return ALL;
  }

  /**
   * Returns this query for vouchers dated within a range.
   *
   * @param range of days of issue; a portal that does not show them refuses the query
   */
  public InvoiceQuery issued(DateRange range) {
    return new InvoiceQuery(requireNonNull(range, "range"), received, number, company);
  }

  /**
   * Returns this query for vouchers that the payer received within a range.
   *
   * @param range of days of reception; a portal that does not show them refuses the query
   */
  public InvoiceQuery received(DateRange range) {
    return new InvoiceQuery(issued, requireNonNull(range, "range"), number, company);
  }

  /** Returns this query for vouchers of a number, whatever their kind and letter. */
  public InvoiceQuery number(InvoiceNumber number) {
    return new InvoiceQuery(issued, received, requireNonNull(number, "number"), company);
  }

  /**
   * Returns this query for vouchers presented to one of the companies behind the portal. Such a
   * portal shows them apart, and its main list for no company alone: they have another {@link
   * Owner}.
   *
   * @param company as the portal writes it, such as {@code StaffMédico S.A.}
   */
  public InvoiceQuery company(String company) {
    return new InvoiceQuery(issued, received, number, requireNonNull(company, "company"));
  }

  /** Returns the company, if it matters. */
  public Optional<String> company() {
    return Optional.ofNullable(company);
  }

  /** Returns the range of days of issue, if it matters. */
  public Optional<DateRange> issued() {
    return Optional.ofNullable(issued);
  }

  /** Returns the range of days of reception, if it matters. */
  public Optional<DateRange> received() {
    return Optional.ofNullable(received);
  }

  /**
   * Checks that it asks for no days of issue, for a portal that does not show them.
   *
   * @throws IllegalArgumentException if it does
   */
  public InvoiceQuery requireNoIssued() {
    return requireNone(issued, "issue; ask by the day of reception");
  }

  /**
   * Checks that it asks for no days of reception, for a portal that does not show them.
   *
   * @throws IllegalArgumentException if it does
   */
  public InvoiceQuery requireNoReceived() {
    return requireNone(received, "reception; ask by the day of issue");
  }

  private InvoiceQuery requireNone(@Nullable DateRange asked, String what) {
    if (asked != null) {
      throw new IllegalArgumentException("The portal shows no day of " + what);
    }
    return this;
  }

  /** Returns the number, if it matters. */
  public Optional<InvoiceNumber> number() {
    return Optional.ofNullable(number);
  }

  /** Returns whether this invoice is asked for; a day that it does not show is in no range. */
  public boolean matches(Invoice invoice) {
    return (issued == null || invoice.issued().filter(issued::contains).isPresent())
        && (received == null || invoice.received().filter(received::contains).isPresent())
        && (number == null || number.sameAs(invoice.key().number()))
        && (company == null || invoice.key().owner().company().filter(company::equals).isPresent());
  }

  @Override
  public String toString() {
    return "InvoiceQuery[issued=" + issued + ", received=" + received + ", number=" + number + "]";
  }
}
