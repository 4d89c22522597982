package dev.portalsdk.billing.sync;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Completeness.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one part of a member's sync came, such as its invoices: 120 rows of 12 pages, 3 changes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PartReport {

  /** How a part ended. */
  public enum State {
    /** To its end; what single rows failed with is in {@link PartReport#failures()}. */
    DONE,
    /** The portal has no such function. */
    NOT_OFFERED,
    /** The portal has it, but not for this user. */
    NOT_PERMITTED,
    /** It broke off; what was stored until then stays, and the next sync goes on there. */
    FAILED
  }

  private final SyncPart part;
  private final State state;
  private final PartCount count;
  private final @Nullable Completeness completeness;
  private final List<RuntimeException> failures;

  PartReport(
      SyncPart part,
      State state,
      PartCount count,
      @Nullable Completeness completeness,
      List<RuntimeException> failures) {
    this.part = requireNonNull(part, "part");
    this.state = requireNonNull(state, "state");
    this.count = count;
    this.completeness = completeness;
    this.failures = List.copyOf(failures);
  }

  /** Returns which part it is. */
  public SyncPart part() {
    return part;
  }

  /** Returns how it ended. */
  public State state() {
    return state;
  }

  /** Returns how many rows were read, of all its lists. */
  public long rows() {
    return count.rows();
  }

  /** Returns how many rows could not be read. */
  public long failedRows() {
    return count.failedRows();
  }

  /** Returns how many pages were stored. */
  public long pages() {
    return count.pages();
  }

  /** Returns how many changes the rows brought, documents not counted. */
  public long changes() {
    return count.changes();
  }

  /** Returns how many documents were stored that were not there before. */
  public long documents() {
    return count.documents();
  }

  /** Returns how many lists that hang on a row, such as its orders, came short or with failures. */
  public long incompleteLists() {
    return count.incompleteLists();
  }

  /** Returns how many rows are to be asked about that this sync did not come to. */
  public long postponed() {
    return count.postponed();
  }

  /** Returns how complete the list of invoices or of vouchers is, empty for the other parts. */
  public Optional<Completeness> completeness() {
    return Optional.ofNullable(completeness);
  }

  /** Returns why it broke off, or why single rows have no answer; at most 20 are kept. */
  public List<RuntimeException> failures() {
    return failures;
  }

  boolean lacksNothing() {
    boolean cameShort = completeness().filter(list -> list.level() == Level.SHORT).isPresent();
    return state != State.FAILED
        && failures.isEmpty()
        && !cameShort
        && failedRows() + incompleteLists() + postponed() == 0;
  }

  /** Returns part, state and counts, such as {@code INVOICES DONE, 120 rows, 3 changes}. */
  @Override
  public String toString() {
    return part + " " + state + ", " + rows() + " rows, " + changes() + " changes";
  }
}
