package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which rows of a list are on the page that was asked for.
 *
 * @param request which page
 * @param perPage how many rows a page shows, empty if all are on one that declares no total
 * @param declares whether a page says which rows of how many it shows
 */
record PageCut(PageRequest request, OptionalInt perPage, boolean declares) {

  PageCut {
    if (perPage.isEmpty()) {
      request.requireFirst();
    }
    request.requireNumbered();
  }

  /** The cut of a list whose pages say which rows they show, if it has several. */
  static PageCut declared(PageRequest request, OptionalInt perPage) {
    return new PageCut(request, perPage, true);
  }

  /** The cut of a list whose pages have numbers and say nothing else of the whole. */
  static PageCut numbered(PageRequest request, int perPage) {
    return new PageCut(request, OptionalInt.of(perPage), false);
  }

  /** The cut of a list that is all on one page. */
  static PageCut whole(PageRequest request) {
    return new PageCut(request, OptionalInt.empty(), false);
  }

  /** The page, less what a fault takes away: what it says of the whole list stays. */
  <T> Page<T> page(PortalCall call, List<T> rows, Remains remains) {
    return perPage.isPresent()
        ? numbered(call, rows, remains, perPage.getAsInt())
        : builder(call, remains.of(rows)).build();
  }

  private <T> Page<T> numbered(PortalCall call, List<T> rows, Remains remains, int size) {
    long before = (request.number() - 1L) * size;
    if (before > 0 && before >= rows.size()) {
      throw new RequestRefusedException(call, "the list has no such page", null);
    }
    int first = (int) before;
    int last = Math.min(first + size, rows.size());
    Page.Builder<T> page = builder(call, remains.of(rows.subList(first, last)));
    if (declares) {
      page.extent(new Extent(rows.isEmpty() ? 0 : first + 1, last, rows.size()));
    }
    return last == rows.size()
        ? page.build()
        : page.next(PageRequest.number(request.number() + 1)).build();
  }

  private <T> Page.Builder<T> builder(PortalCall call, List<T> rows) {
    return Page.builder(Origin.portal(call, notice -> {}), request, rows, List.of());
  }
}
