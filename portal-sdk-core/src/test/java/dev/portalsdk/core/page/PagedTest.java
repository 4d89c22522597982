package dev.portalsdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTest {

  private static final List<Integer> ONE_TO_TWELVE = IntStream.rangeClosed(1, 12).boxed().toList();

  @Test
  void walksAllPagesInThePortalsOrder() {
    Paged<Integer> paged = Paged.over(request -> Pages.numbered(request, 5, 12));

    assertThat(paged).containsExactlyElementsOf(ONE_TO_TWELVE);
    assertThat(paged.stream()).hasSize(12);
    assertThat(paged.read().completeness().level()).isEqualTo(Level.PROVEN);
    assertThat(paged.read().completeness().declared()).hasValue(12);
  }

  @Test
  void givesEachPageToAVisitorAndSaysHowMuchArrived() {
    List<Integer> items = new ArrayList<>();
    Paged<Integer> paged = Paged.over(request -> Pages.numbered(request, 5, 12));

    Completeness completeness = paged.walk(page -> items.addAll(page.items()));

    assertThat(items).isEqualTo(ONE_TO_TWELVE);
    assertThat(completeness.level()).isEqualTo(Level.PROVEN);
    assertThat(completeness.read()).isEqualTo(12);
  }

  @Test
  void fetchesAPageOnlyWhenTheWalkReachesIt() {
    List<PageRequest> asked = new ArrayList<>();
    Paged<Integer> paged =
        Paged.over(
            request -> {
              asked.add(request);
              return Pages.numbered(request, 5, 12);
            });

    Iterator<Integer> items = paged.iterator();
    assertThat(asked).isEmpty();
    for (int i = 0; i < 5; i++) {
      items.next();
    }
    assertThat(asked).containsExactly(PageRequest.first());
    items.next();
    assertThat(asked).containsExactly(PageRequest.first(), PageRequest.number(2));
  }

  @Test
  void resumesFromAStoredToken() {
    Paged<Integer> paged = Paged.over(request -> Pages.numbered(request, 5, 12));
    Iterator<Page<Integer>> pages = paged.pages().iterator();
    pages.next();
    String stored = pages.next().request().token();

    Paged<Integer> rest = paged.from(PageRequest.resume(stored));

    assertThat(stored).isEqualTo("page:2");
    assertThat(rest).containsExactly(6, 7, 8, 9, 10, 11, 12);
    assertThat(rest.read().completeness().level()).isEqualTo(Level.PROVEN);
    assertThat(rest.read().completeness().declared()).hasValue(7);
  }

  @Test
  void throwsAtTheEndWhereARowFailed() {
    Paged<Integer> paged = Paged.over(request -> withFailure(request));
    List<Integer> seen = new ArrayList<>();

    assertThatExceptionOfType(IncompleteListException.class)
        .isThrownBy(() -> paged.forEach(seen::add))
        .satisfies(
            incomplete -> {
              assertThat(incomplete.failures()).containsExactly(Pages.failure(2));
              assertThat(incomplete.completeness().failed()).isEqualTo(1);
              assertThat(incomplete.code()).isEqualTo(ErrorCode.INCOMPLETE_LIST);
            });
    assertThat(seen).containsExactly(1, 3);
    assertThat(paged.read().items()).containsExactly(1, 3);
    assertThat(paged.read().failures()).hasSize(1);
  }

  @Test
  void givesFailuresToTheSinkAndThrowsNoMoreForThem() {
    List<RowFailure> taken = new ArrayList<>();
    Paged<Integer> paged = Paged.<Integer>over(PagedTest::withFailure).onFailure(taken::add);

    assertThat(paged).containsExactly(1, 3);
    assertThat(taken).containsExactly(Pages.failure(2));
  }

  @Test
  void throwsWhereThePortalDeclaresMoreThanItServed() {
    Paged<Integer> paged =
        Paged.over(request -> Pages.of(request, 1, 2, 3).extent(new Extent(1, 4, 4)).build());

    assertThatExceptionOfType(IncompleteListException.class).isThrownBy(() -> drain(paged));
    assertThatExceptionOfType(IncompleteListException.class)
        .isThrownBy(() -> drain(paged.onFailure(failure -> {})));
    assertThat(paged.read().completeness().level()).isEqualTo(Level.SHORT);
  }

  @Test
  void throwsWhereTheListEndsBeforeItsDeclaredTotal() {
    Paged<Integer> paged =
        Paged.over(request -> Pages.of(request, 1, 2).extent(new Extent(1, 2, 9)).build());

    assertThatExceptionOfType(IncompleteListException.class).isThrownBy(() -> drain(paged));
  }

  @Test
  void throwsWhereFewerDatesWereServedThanAsked() {
    DateRange asked = new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 1, 1));
    DateRange served = new DateRange(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));
    Paged<Integer> narrowed =
        Paged.over(request -> Pages.of(request, 1).window(asked, served).build());
    Paged<Integer> whole =
        Paged.over(request -> Pages.of(request, 1).window(served, asked).build());

    assertThatExceptionOfType(IncompleteListException.class).isThrownBy(() -> drain(narrowed));
    assertThat(narrowed.read().completeness().isWindowNarrowed()).isTrue();
    assertThat(whole).containsExactly(1);
  }

  @Test
  void doesNotThrowWhereThePortalDeclaresNothing() {
    Paged<Integer> paged = Paged.over(request -> Pages.of(request, 1, 2).build());

    assertThat(paged).containsExactly(1, 2);
    assertThat(paged.read().completeness().level()).isEqualTo(Level.UNPROVEN);
    assertThat(paged.read().completeness().declared()).isEmpty();
  }

  @Test
  void tellsAProvenEmptyListFromAnUnprovenOne() {
    Paged<Integer> marked = Paged.over(request -> Pages.of(request).emptyMarked().build());
    Paged<Integer> zeroOfZero =
        Paged.over(request -> Pages.of(request).extent(new Extent(0, 0, 0)).build());
    Paged<Integer> silent = Paged.over(request -> Pages.of(request).build());

    assertThat(marked.read().completeness().level()).isEqualTo(Level.PROVEN);
    assertThat(zeroOfZero.read().completeness().level()).isEqualTo(Level.PROVEN);
    assertThat(silent.read().completeness().level()).isEqualTo(Level.UNPROVEN);
  }

  @Test
  void stopsAfterOneRepeatWhereTheSamePageComesAgain() {
    List<PageRequest> asked = new ArrayList<>();
    Paged<Integer> paged =
        Paged.over(
            request -> {
              asked.add(request);
              PageRequest next = PageRequest.after("p" + asked.size());
              return Pages.of(request, 1, 2, 3).next(next).build();
            });

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(paged::read)
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGINATION_LOOP));
    assertThat(asked).hasSize(2);
  }

  @Test
  void stopsWhereAPageLeadsBack() {
    Paged<Integer> paged =
        Paged.over(
            request -> {
              int item = request.cursor().map(Integer::parseInt).orElse(0);
              return Pages.of(request, item)
                  .next(PageRequest.after(String.valueOf((item + 1) % 3)))
                  .build();
            });

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(paged::read)
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGINATION_LOOP));
  }

  @Test
  void refusesPagesThatContradictEachOther() {
    Paged<Integer> droppedRow =
        Paged.over(request -> Pages.numbered(request, 5, request.isFirst() ? 12 : 11));
    Paged<Integer> skippedRow =
        Paged.over(
            request ->
                request.isFirst()
                    ? Pages.numbered(request, 5, 12)
                    : Pages.of(request, 7, 8).extent(new Extent(7, 8, 12)).build());

    for (Paged<Integer> paged : List.of(droppedRow, skippedRow)) {
      assertThatExceptionOfType(PortalChangedException.class)
          .isThrownBy(paged::read)
          .satisfies(
              changed -> assertThat(changed.code()).isEqualTo(ErrorCode.INCONSISTENT_LISTING));
    }
  }

  @Test
  void refusesAFirstPageThatIsNotTheFirst() {
    Paged<Integer> paged =
        Paged.over(request -> Pages.of(request, 11, 12).extent(new Extent(11, 12, 12)).build());

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(paged::read)
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.INCONSISTENT_LISTING));
  }

  @Test
  void isShortWhereAPageWithoutARangeFollowsOneWith() {
    Paged<Integer> paged =
        Paged.over(
            request ->
                request.isFirst()
                    ? Pages.of(request, 1, 2)
                        .extent(new Extent(1, 2, 2))
                        .next(PageRequest.number(2))
                        .build()
                    : Pages.of(request, 3, 4, 5).build());

    assertThat(paged.read().completeness().level()).isEqualTo(Level.SHORT);
  }

  @Test
  void findsALoopThatOurFilterWouldHide() {
    List<PageRequest> asked = new ArrayList<>();
    Paged<Integer> paged =
        Paged.over(
            request -> {
              asked.add(request);
              return Pages.of(request, 1, 2, 3)
                  .next(PageRequest.after("p" + asked.size()))
                  .build()
                  .filtered(n -> false);
            });

    assertThatExceptionOfType(PortalChangedException.class).isThrownBy(paged::read);
    assertThat(asked).hasSize(2);
  }

  @Test
  void remembersTheWindowThatOnePageAloneNarrowed() {
    DateRange asked = new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 1, 1));
    DateRange served = new DateRange(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));
    Paged<Integer> paged =
        Paged.over(
            request ->
                request.isFirst()
                    ? Pages.of(request, 1).window(asked, served).next(PageRequest.number(2)).build()
                    : Pages.of(request, 2).window(asked, null).build());

    assertThat(paged.read().completeness().isWindowNarrowed()).isTrue();
  }

  @Test
  void saysWhichListIsNotWhole() {
    Paged<Integer> paged = Paged.over(request -> withFailure(request));
    assertThatExceptionOfType(IncompleteListException.class)
        .isThrownBy(() -> drain(paged))
        .withMessageStartingWith("toy: list numbers: the list is not whole");
  }

  @Test
  void countsWhatAFilterOfOursLeavesOut() {
    Paged<Integer> even =
        Paged.over(request -> Pages.numbered(request, 5, 12).filtered(n -> n % 2 == 0));

    assertThat(even).containsExactly(2, 4, 6, 8, 10, 12);
    assertThat(even.read().completeness().read()).isEqualTo(12);
    assertThat(even.read().completeness().level()).isEqualTo(Level.PROVEN);
  }

  @Test
  void hasANextPageAndACompletenessOfItsOwnOnEachPage() {
    Page<Integer> first = Pages.numbered(PageRequest.first(), 5, 12);

    assertThat(first.next()).isEqualTo(Optional.of(PageRequest.number(2)));
    assertThat(first.completeness().level()).isEqualTo(Level.PROVEN);
    assertThat(first.completeness().declared()).hasValue(5);
    assertThat(first.map(n -> n * 10).items()).containsExactly(10, 20, 30, 40, 50);
  }

  private static Page<Integer> withFailure(PageRequest request) {
    return Page.builder(Pages.ORIGIN, request, List.of(1, 3), List.of(Pages.failure(2))).build();
  }

  private static void drain(Paged<?> paged) {
    paged.forEach(item -> {});
  }
}
