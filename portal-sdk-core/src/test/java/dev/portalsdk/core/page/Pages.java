package dev.portalsdk.core.page;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pages of a list of numbers, as an invented portal serves them. */
final class Pages {

  static final Origin ORIGIN =
      Origin.portal(new PortalCall(PortalId.of("toy"), "list numbers"), notice -> {});

  private Pages() {}

  /** A portal that numbers its pages and declares what they show. */
  static Page<Integer> numbered(PageRequest request, int size, int total) {
    int first = (request.number() - 1) * size + 1;
    int last = Math.min(total, first + size - 1);
    List<Integer> items = IntStream.rangeClosed(first, last).boxed().toList();
    Page.Builder<Integer> page =
        Page.builder(ORIGIN, request, items, List.of()).extent(new Extent(first, last, total));
    return last < total
        ? page.next(PageRequest.number(request.number() + 1)).build()
        : page.build();
  }

  static Page.Builder<Integer> of(PageRequest request, Integer... items) {
    return Page.builder(ORIGIN, request, List.of(items), List.of());
  }

  static RowFailure failure(int row) {
    return new RowFailure(
        Location.htmlRow(row),
        "IMPORTE",
        ErrorCode.INVALID_AMOUNT,
        "not an amount",
        null,
        Map.of("IMPORTE", "####"));
  }
}
