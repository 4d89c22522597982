package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.store.FollowUp;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.IncompleteListException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
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
  void ask(List<FollowUp<T>> rows, Predicate<FollowUp<T>> watched, Consumer<FollowUp<T>> question) {
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

  /** What a portal refuses is an answer; what could not be read is asked for again next time. */
  private void ask(FollowUp<T> row, Consumer<FollowUp<T>> question) {
    try {
      question.accept(row);
      visit.store().answered(row);
    } catch (RequestRefusedException refused) {
      progress.failed(refused);
      visit.store().answered(row);
    } catch (PortalChangedException | DocumentException | IncompleteListException unreadable) {
      progress.failed(unreadable);
    } catch (PortalUnavailableException unavailable) {
      if (!unavailable.code().equals(ErrorCode.TRUNCATED_DOWNLOAD)) {
        throw unavailable;
      }
      progress.failed(unavailable);
    }
  }
}
