package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.store.FollowUp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Asks about single rows, as many as the plan allows: those that have changed first, then those
 * that wait longest. A row that the portal has no answer for stops no other.
 *
 * @param <T> what kind of row
 */
final class RowPart<T> {

  private final Visit visit;
  private final PartProgress progress;

  RowPart(Visit visit, PartProgress progress) {
    this.visit = visit;
    this.progress = progress;
  }

  /**
   * Asks.
   *
   * @param rows all rows of the list
   * @param watched whether a row is asked about again though it has not changed
   * @param question asks about one row and stores the answer
   */
  void ask(
      List<FollowUp<T>> rows,
      Predicate<FollowUp<T>> watched,
      BiConsumer<FollowUp<T>, Attempts> question) {
    Instant before = visit.clock().instant().minus(visit.plan().askedAgainAfter());
    List<FollowUp<T>> due =
        rows.stream()
            .filter(row -> row.isNew() || (watched.test(row) && wasAskedBefore(row, before)))
            .sorted(Comparator.comparing(row -> row.askedAt().orElse(Instant.MIN)))
            .sorted(Comparator.comparing(row -> !row.isNew()))
            .toList();
    List<FollowUp<T>> now = due.subList(0, Math.min(due.size(), visit.plan().mostQuestions()));
    progress.postponed(due.size() - now.size());
    for (FollowUp<T> row : now) {
      ListReading.requireNotCancelled();
      ask(row, question);
      progress.moved();
    }
  }

  private boolean wasAskedBefore(FollowUp<T> row, Instant moment) {
    return row.askedAt().filter(asked -> !asked.isAfter(moment)).isPresent();
  }

  /** What could not be read is asked for again next time. */
  private void ask(FollowUp<T> row, BiConsumer<FollowUp<T>, Attempts> question) {
    Attempts attempts = new Attempts(progress);
    attempts.make(() -> question.accept(row, attempts));
    if (attempts.isAnswered()) {
      visit.store().answered(row);
    }
  }
}
