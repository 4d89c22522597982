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

  private static final InvoiceQuery ALL = new InvoiceQuery(null, null);

  private final @Nullable DateRange issued;
  private final @Nullable InvoiceNumber number;

  private InvoiceQuery(@Nullable DateRange issued, @Nullable InvoiceNumber number) {
    this.issued = issued;
    this.number = number;
  }

  /** Returns the query for all invoices. */
  public static InvoiceQuery all() {
    return ALL;
  }

  /** Returns this query for vouchers dated within a range. */
  public InvoiceQuery issued(DateRange range) {
    return new InvoiceQuery(requireNonNull(range, "range"), number);
  }

  /** Returns this query for vouchers of a number, whatever their kind and letter. */
  public InvoiceQuery number(InvoiceNumber number) {
    return new InvoiceQuery(issued, requireNonNull(number, "number"));
  }

  /** Returns the range of dates, if it matters. */
  public Optional<DateRange> issued() {
    return Optional.ofNullable(issued);
  }

  /** Returns the number, if it matters. */
  public Optional<InvoiceNumber> number() {
    return Optional.ofNullable(number);
  }

  /** Returns whether this invoice is asked for. */
  public boolean matches(Invoice invoice) {
    return (issued == null || issued.contains(invoice.issued()))
        && (number == null || number.sameAs(invoice.key().number()));
  }

  @Override
  public String toString() {
    return "InvoiceQuery[issued=" + issued + ", number=" + number + "]";
  }
}
