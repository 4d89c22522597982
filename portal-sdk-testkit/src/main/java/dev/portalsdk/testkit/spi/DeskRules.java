package dev.portalsdk.testkit.spi;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.table.Shown;
import java.util.List;

/**
 * What one payer's desk does that another's does not: how it is written to, what becomes of that,
 * and how it shows that and its notices.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented. Implementations are immutable and thread-safe.
 */
public interface DeskRules {

  /** Returns the reasons of the contact form in its order, each with its topic. */
  List<ContactReason> reasons();

  /**
   * Returns what the portal says to whom it has a message of.
   *
   * @param number the case that came of it
   */
  String received(CaseNumber number);

  /** Returns which unit of the payer has a message first, and its state there. */
  CaseStep arrival();

  /** Returns how many cases a page shows; it declares its rows and their total. */
  int casesPerPage();

  /** Returns the row of a case as the portal shows it, header by header. */
  Shown shown(Case filed);

  /** Returns the row of a station of a case as the portal shows it, header by header. */
  Shown shown(CaseStep step);

  /** Returns the row of a notice as the portal shows it, header by header. */
  Shown shown(Notice notice);

  /** Returns the row of a useful document as the portal shows it, header by header. */
  Shown shown(LibraryDocument document);

  /** Returns the row of a tutorial as the portal shows it, header by header. */
  Shown shown(Tutorial tutorial);
}
