package dev.portalsdk.core.page;

import dev.portalsdk.core.time.DateRange;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how much of a list arrived.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Completeness implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How sure it is that the list is whole. */
  public enum Level {
    /** The portal's own total, count or sum, or sign of an empty list agrees with what arrived. */
    PROVEN,
    /** The portal says nothing that could be compared. */
    UNPROVEN,
    /** The portal says that there is more, or something else, than arrived. */
    SHORT
  }

  private final Level level;
  private final long declared;
  private final long read;
  private final long failed;
  private final long hidden;
  private final @Nullable DateRange asked;
  private final @Nullable DateRange served;
  private final String source;

  Completeness(
      Level level,
      long declared,
      long read,
      long failed,
      long hidden,
      @Nullable DateRange asked,
      @Nullable DateRange served,
      String source) {
    this.level = level;
    this.declared = declared;
    this.read = read;
    this.failed = failed;
    this.hidden = hidden;
    this.asked = asked;
    this.served = served;
    this.source = source;
  }

  /**
   * Returns what is known of a list that declares nothing, such as the rows of a sheet.
   *
   * @param source of which list, such as {@code workbook}
   * @param read how many rows were read
   * @param failed how many could not be read
   * @param hidden how many nobody sees
   */
  public static Completeness unproven(String source, long read, long failed, long hidden) {
    return new Completeness(Level.UNPROVEN, -1, read, failed, hidden, null, null, source);
  }

  /**
   * Returns what was known of a list that was stored, and is read back.
   *
   * @param level how sure it was
   * @param declared how many rows the portal declared, or -1 if it declared no number
   * @param read how many rows were read
   * @param failed how many could not be read
   * @param asked the dates that were asked for, or null
   * @param served the dates that the portal served, or null if it has no limit
   * @param source of which list, such as {@code serena-art: stored invoices}
   */
  public static Completeness stored(
      Level level,
      long declared,
      long read,
      long failed,
      @Nullable DateRange asked,
      @Nullable DateRange served,
      String source) {
    return new Completeness(level, declared, read, failed, 0, asked, served, source);
  }

  /**
   * Returns what is known of a list of which the caller has all.
   *
   * @param source of which list, such as {@code ledger}
   * @param read how many rows it has
   */
  public static Completeness whole(String source, long read) {
    return new Completeness(Level.PROVEN, read, read, 0, 0, null, null, source);
  }

  static boolean isNarrowed(@Nullable DateRange asked, @Nullable DateRange served) {
    return served != null && (asked == null || !served.encloses(asked));
  }

  /** Returns how sure it is that the list is whole. */
  public Level level() {
    return level;
  }

  /**
   * Returns how many rows the portal declares, if it declares a number: of a list that was resumed
   * at a page, from that page on.
   */
  public OptionalLong declared() {
    return declared < 0 ? OptionalLong.empty() : OptionalLong.of(declared);
  }

  /** Returns how many rows were read, those included that a filter of ours left out afterwards. */
  public long read() {
    return read;
  }

  /** Returns how many rows could not be read. */
  public long failed() {
    return failed;
  }

  /**
   * Returns how many rows stand in the page or sheet without being seen by a person, such as those
   * of {@code display:none} or of a hidden sheet; they are neither read nor failed.
   */
  public long hidden() {
    return hidden;
  }

  /** Returns the dates that were asked for, if the question had dates. */
  public Optional<DateRange> windowAsked() {
    return Optional.ofNullable(asked);
  }

  /** Returns the dates that the portal served, if it serves a window; empty means no limit. */
  public Optional<DateRange> windowServed() {
    return Optional.ofNullable(served);
  }

  /** Returns whether the portal serves fewer dates than were asked for. */
  public boolean isWindowNarrowed() {
    return isNarrowed(asked, served);
  }

  /** Returns of which list, such as {@code serena-art: list invoices}. */
  public String source() {
    return source;
  }

  /** Returns a line such as {@code PROVEN, 12 read, 0 failed, 12 declared}. */
  @Override
  public String toString() {
    String count = level + ", " + read + " read, " + failed + " failed";
    String total = declared < 0 ? "" : ", " + declared + " declared";
    String unseen = hidden == 0 ? "" : ", " + hidden + " hidden";
    return count + unseen + total + (isWindowNarrowed() ? ", served only " + served : "");
  }
}
