package dev.portalsdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.SdkException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of random length that portals serve whole or damaged: none is silently short or double. */
class DamagedListsTest {

  private enum Fault {
    DROPS_A_ROW,
    DOUBLES_A_ROW,
    ROW_UNREADABLE,
    TOTAL_TOO_LARGE,
    TOTAL_TOO_SMALL,
    FIRST_TOO_LARGE,
    LAST_TOO_SMALL,
    DECLARES_NOTHING,
    OVERLAPS_THE_PAGE_BEFORE,
    ENDS_EARLY,
    LEADS_BACK,
    SERVES_THE_PAGE_BEFORE,
    LIST_GROWS,
    LIST_SHRINKS,
    IS_DOWN_FOR_A_MOMENT
  }

  /** What changes neither a row nor the walk, if it comes alone. */
  private static final Set<Fault> HARMLESS = EnumSet.of(Fault.IS_DOWN_FOR_A_MOMENT);

  private static final Set<Fault> CHANGES = EnumSet.of(Fault.LIST_GROWS, Fault.LIST_SHRINKS);
  private static final Set<Fault> LIES = EnumSet.of(Fault.TOTAL_TOO_LARGE, Fault.TOTAL_TOO_SMALL);

  private static final class DamagedPortal {
    private final int size;
    private int total;
    private int shift;
    private final TreeMap<Integer, Fault> faults = new TreeMap<>();
    private final Set<Integer> wasDown = new HashSet<>();

    DamagedPortal(Random random) {
      this.total = random.nextInt(60);
      this.size = 1 + random.nextInt(15);
      int pages = Math.max(1, (total + size - 1) / size);
      for (int i = random.nextInt(4); i > 0; i--) {
        Fault[] all = Fault.values();
        faults.put(1 + random.nextInt(pages), all[random.nextInt(all.length)]);
      }
      // No count shows two lies that agree: a total of 15 for 16 rows, and then a row less.
      if (faults.values().stream().anyMatch(CHANGES::contains)) {
        faults.values().removeAll(LIES);
      }
    }

    List<Integer> rows() {
      return IntStream.rangeClosed(1, total).boxed().toList();
    }

    synchronized Page<Integer> page(PageRequest request) {
      int number = request.number();
      Fault fault = faults.get(number);
      if (fault == Fault.IS_DOWN_FOR_A_MOMENT && wasDown.add(number)) {
        throw new PortalUnavailableException(
            new PortalCall(PortalId.of("toy"), "list numbers"),
            ErrorCode.PORTAL_UNREACHABLE,
            "it is down",
            null);
      }
      if (number > 1 && fault == Fault.LIST_GROWS) {
        total++;
        shift--;
      }
      if (number > 1 && fault == Fault.LIST_SHRINKS) {
        total--;
        shift++;
      }
      return page(request, number, fault);
    }

    private Page<Integer> page(PageRequest request, int number, Fault fault) {
      int overlap = number > 1 && fault == Fault.OVERLAPS_THE_PAGE_BEFORE ? 1 : 0;
      int first = (number - 1) * size + 1 - overlap;
      int last = Math.min(total, first + size - 1);
      List<Integer> rows = new ArrayList<>(rows(first, last));
      List<RowFailure> failures = damage(rows, fault);
      if (fault == Fault.SERVES_THE_PAGE_BEFORE && number > 1) {
        rows = rows(first - size, first - 1);
      }
      Page.Builder<Integer> page = Page.builder(Pages.ORIGIN, request, rows, failures);
      if (fault != Fault.DECLARES_NOTHING) {
        page.extent(extent(first, last, fault));
      }
      if (fault == Fault.LEADS_BACK) {
        page.next(PageRequest.number(Math.max(1, number - 1)));
      } else if (last + overlap < total && fault != Fault.ENDS_EARLY) {
        page.next(PageRequest.number(number + 1));
      }
      return page.build();
    }

    private List<Integer> rows(int first, int last) {
      return IntStream.rangeClosed(first, last).map(row -> row + shift).boxed().toList();
    }

    private static List<RowFailure> damage(List<Integer> rows, Fault fault) {
      if (fault == null || rows.isEmpty()) {
        return List.of();
      }
      int row = rows.size() / 2;
      switch (fault) {
        case DROPS_A_ROW -> rows.remove(row);
        case DOUBLES_A_ROW -> rows.add(row, rows.get(row));
        case ROW_UNREADABLE -> {
          return List.of(Pages.failure(rows.remove(row)));
        }
        default -> {
          return List.of();
        }
      }
      return List.of();
    }

    private Extent extent(int first, int last, Fault fault) {
      boolean none = last < first;
      int shownFirst = (none ? 0 : first) + (fault == Fault.FIRST_TOO_LARGE ? 1 : 0);
      int shownLast = (none ? 0 : last) - (fault == Fault.LAST_TOO_SMALL ? 1 : 0);
      int shownTotal = total;
      shownTotal += fault == Fault.TOTAL_TOO_LARGE ? 1 : 0;
      shownTotal -= fault == Fault.TOTAL_TOO_SMALL ? 1 : 0;
      try {
        return new Extent(shownFirst, shownLast, shownTotal);
      } catch (IllegalArgumentException impossible) {
        throw Pages.ORIGIN.unreadable(ErrorCode.PAGE_CHANGED, "a range of rows that no page shows");
      }
    }
  }

  @Test
  void givesExactlyThePortalsRowsOrThrows() {
    requireExactRows(ProofScale.times(3_000), 1);
  }

  @Test
  void givesExactlyThePortalsRowsOrThrowsAlsoAskedAhead() {
    requireExactRows(ProofScale.times(1_000), 4);
  }

  private static void requireExactRows(int lists, int window) {
    Random random = new Random(20171231);
    int whole = 0;
    int refused = 0;
    for (int i = 0; i < lists; i++) {
      DamagedPortal portal = new DamagedPortal(random);
      List<Integer> rows = portal.rows();
      String which = "list " + i + ": " + rows.size() + " by " + portal.size + portal.faults;
      try {
        List<Integer> read = strictly(Paged.over(portal::page).prefetch(window));
        assertThat(read).as(which).isEqualTo(rows);
        whole++;
      } catch (SdkException e) {
        assertThat(HARMLESS.containsAll(portal.faults.values())).as(which).isFalse();
        refused++;
      }
    }
    assertThat(whole).isGreaterThan(refused / 4);
    assertThat(refused).isGreaterThan(whole / 4);
  }

  @Test
  void givesTheSameAskedAheadAsOneByOne() {
    for (int i = 0; i < ProofScale.times(500); i++) {
      DamagedPortal one = new DamagedPortal(new Random(i));
      DamagedPortal ahead = new DamagedPortal(new Random(i));
      if (one.faults.values().stream().noneMatch(CHANGES::contains)) {
        assertThat(outcome(Paged.over(ahead::page).prefetch(4)))
            .as("list " + i + ": " + one.faults)
            .isEqualTo(outcome(Paged.over(one::page)));
      }
    }
  }

  /** What was read, and how that ended. */
  private static String outcome(Paged<Integer> paged) {
    List<RowFailure> failures = new ArrayList<>();
    List<Integer> items = new ArrayList<>();
    try {
      paged.onFailure(failures::add).forEach(items::add);
      return items + " " + failures;
    } catch (SdkException e) {
      return items + " " + failures + " " + e.code() + " " + e.getMessage();
    }
  }

  /** Reads on where the portal was down for a moment, as a caller may do. */
  private static List<Integer> strictly(Paged<Integer> paged) {
    List<Integer> read = new ArrayList<>();
    Iterator<Integer> items = paged.iterator();
    while (hasNext(items)) {
      read.add(items.next());
    }
    return read;
  }

  private static boolean hasNext(Iterator<Integer> items) {
    try {
      return items.hasNext();
    } catch (PortalUnavailableException e) {
      return items.hasNext();
    }
  }
}
