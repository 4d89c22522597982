package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.CaseNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a payer publishes for all providers, each list in the order of its arrival. Thread-safe. */
public final class Bulletin {

  private static final int FIRST_CASE = 500_001;

  private final List<Notice> notices = new ArrayList<>();
  private final Map<LibraryDocument, PortalDocument> library = new LinkedHashMap<>();
  private final List<Tutorial> tutorials = new ArrayList<>();
  private final Map<Norm, PortalDocument> norms = new LinkedHashMap<>();
  private int nextCase = FIRST_CASE;

  /** Returns the number of the next case; no other has it. */
  public synchronized CaseNumber nextCase() {
    return CaseNumber.parse(String.valueOf(nextCase++));
  }

  /** Returns the notices, without regard to who has read them. */
  public synchronized List<Notice> notices() {
    return List.copyOf(notices);
  }

  /** Publishes a notice. */
  public synchronized void add(Notice notice) {
    if (notices.stream().anyMatch(old -> old.id().equals(notice.id()))) {
      throw new IllegalArgumentException("There is a notice " + notice.id() + " already");
    }
    notices.add(notice);
  }

  /** Returns the useful documents. */
  public synchronized List<LibraryDocument> library() {
    return List.copyOf(library.keySet());
  }

  /** Returns the file of a useful document. */
  public synchronized Optional<PortalDocument> file(LibraryDocument document) {
    return Optional.ofNullable(library.get(document));
  }

  /** Publishes a useful document. */
  public synchronized void add(LibraryDocument document, PortalDocument file) {
    library.put(document, file);
  }

  /** Returns the tutorials. */
  public synchronized List<Tutorial> tutorials() {
    return List.copyOf(tutorials);
  }

  /** Publishes a tutorial. */
  public synchronized void add(Tutorial tutorial) {
    tutorials.add(tutorial);
  }

  /** Returns the norms, without regard to who has read them. */
  public synchronized List<Norm> norms() {
    return List.copyOf(norms.keySet());
  }

  /** Returns the file of a norm. */
  public synchronized Optional<PortalDocument> file(Norm norm) {
    return Optional.ofNullable(norms.get(norm));
  }

  /** Publishes a norm. */
  public synchronized void add(Norm norm, PortalDocument file) {
    norms.put(norm, file);
  }
}
