package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what a part of a sync does, on the one thread that does it. */
final class PartProgress {

  private static final int MOST_FAILURES = 20;

  private final SyncPart part;
  private final String member;
  private final SyncListener listener;
  private final List<RuntimeException> failures = new ArrayList<>();
  private @Nullable Completeness completeness;
  private long rows;
  private long failedRows;
  private long pages;
  private long changes;
  private long documents;
  private long incompleteLists;
  private long postponed;
  private long done;

  PartProgress(SyncPart part, String member, SyncListener listener) {
    this.part = part;
    this.member = member;
    this.listener = listener;
  }

  void page(Page<?> page) {
    rows += page.items().size();
    failedRows += page.failures().size();
    pages++;
    moved();
  }

  void moved() {
    listener.progressed(member, part, ++done);
  }

  void listed(ListSync<?> sync) {
    changes += sync.changes();
    completeness = sync.record().completeness();
  }

  /** A list that hangs on a row has ended. */
  void listedBelow(ListSync<?> sync) {
    changes += sync.changes();
    Completeness below = sync.record().completeness();
    if (below.level() == Level.SHORT || below.failed() > 0) {
      incompleteLists++;
    }
  }

  void document() {
    documents++;
  }

  void postponed(long rows) {
    postponed = rows;
  }

  void failed(RuntimeException failure) {
    if (failures.size() < MOST_FAILURES) {
      failures.add(failure);
    }
  }

  PartReport report(PartReport.State state) {
    PartCount count =
        new PartCount(rows, failedRows, pages, changes, documents, incompleteLists, postponed);
    return new PartReport(part, state, count, completeness, failures);
  }
}
