package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.workbook.SheetRows;
import dev.portalsdk.core.workbook.WorkbookWriter;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The professionals who join an institution or leave it, as a workbook that a payer is sent through
 * its contact form, "incorporación o baja de prestadores adheridos" (SanCor Salud's manual
 * L207-226).
 *
 * <pre>{@code
 * Contact contact = portal.require(Contact.class);
 * ContactReason reason = contact.find(ContactTopic.ATTACHED_PROFESSIONALS).orElseThrow();
 * contact.send(
 *     Roster.of(entries)
 *         .message(reason, "Altas de marzo", RosterLayout.standard(), ZonedDateTime.now(clock)));
 * }</pre>
 *
 * <p>It is checked before it is written: what a payer would have to ask back is an exception that
 * names every entry at once. This class is immutable and thread-safe.
 */
public final class Roster {

  private static final String FILE = "prestadores-adheridos.xlsx";
  private static final String SOURCE = "roster";

  private final List<RosterEntry> entries;

  private Roster(List<RosterEntry> entries) {
    this.entries = entries;
  }

  /**
   * Returns a roster.
   *
   * @param entries in the order in which they are written
   * @throws IllegalArgumentException if there are none
   */
  public static Roster of(List<RosterEntry> entries) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("A roster names somebody who joins or leaves");
    }
    return new Roster(List.copyOf(entries));
  }

  /** Returns the entries in their order. */
  public List<RosterEntry> entries() {
    return entries;
  }

  /**
   * Returns all that is missing or wrong, entry by entry; nothing if the payer has all it wants.
   */
  public List<RosterViolation> violations() {
    List<RosterViolation> violations = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      violations.addAll(RosterCheck.violations(i + 1, entries.get(i)));
    }
    return List.copyOf(violations);
  }

  /**
   * Returns the workbook.
   *
   * @param layout its headers, such as {@link RosterLayout#standard()}
   * @param written when it is written, in the zone of its readers
   * @throws RosterViolatedException if something is missing or wrong, with all of it
   * @throws IllegalArgumentException if two headers are the same
   */
  public PortalDocument workbook(RosterLayout layout, ZonedDateTime written) {
    List<RosterViolation> violations = violations();
    if (!violations.isEmpty()) {
      throw new RosterViolatedException(violations);
    }
    return WorkbookWriter.at(written)
        .sheet(layout.sheet(), SheetRows.<RosterEntry>of(entries).source(SOURCE))
        .document(FILE);
  }

  /**
   * Returns the message that brings the workbook to the payer; nothing is sent by it.
   *
   * @param reason the entry of the portal's form for it, such as {@code
   *     contact.find(ContactTopic.ATTACHED_PROFESSIONALS)}
   * @param text what the payer is told
   * @param layout the headers of the workbook
   * @param written when it is written, in the zone of its readers
   * @throws RosterViolatedException if something is missing or wrong, with all of it
   */
  public ContactMessage message(
      ContactReason reason, String text, RosterLayout layout, ZonedDateTime written) {
    return ContactMessage.of(requireNonNull(reason, "reason"), text)
        .attach(workbook(layout, written));
  }

  /** Returns how many entries there are; all they hold is personal. */
  @Override
  public String toString() {
    return "Roster[" + entries.size() + " entries]";
  }
}
