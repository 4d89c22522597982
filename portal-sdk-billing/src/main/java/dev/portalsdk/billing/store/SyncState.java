package dev.portalsdk.billing.store;

import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a list into a store, as far as it has come.
 *
 * @param id its number
 * @param listId the number of its list
 * @param holder who goes on with it: whoever took it last
 * @param cursor the page that comes next, null if there is none
 * @param ended when its last page was stored, null if it was not
 */
record SyncState(
    long id,
    long listId,
    long holder,
    @Nullable String cursor,
    Instant begun,
    @Nullable Instant ended,
    SyncWindow window,
    SyncTally tally) {

  Optional<PageRequest> next() {
    return Optional.ofNullable(cursor).map(PageRequest::resume);
  }

  SyncState after(SyncTally sum, Optional<PageRequest> next, Instant now) {
    return new SyncState(
        id,
        listId,
        holder,
        next.map(PageRequest::token).orElse(null),
        begun,
        next.isEmpty() ? now : null,
        window,
        sum);
  }

  /** Returns the days of which the list was read, null if there is no limit. */
  @Nullable DateRange covered() {
    DateRange asked = window.days().orElse(null);
    DateRange served = tally.served();
    if (asked == null || served == null) {
      return asked == null ? served : asked;
    }
    return asked.intersection(served).orElse(null);
  }

  /** Returns whether the portal served none of the days that were asked for. */
  boolean coversNothing() {
    DateRange served = tally.served();
    return served != null
        && window.days().filter(asked -> asked.intersection(served).isEmpty()).isPresent();
  }
}
