package dev.portalsdk.testkit.tck.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.posting.PostedEntry;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.posting.PostingBook;
import dev.portalsdk.core.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PostingBook} promises: each posting once, all or none, in order and never
 * changed.
 *
 * <p>A book of your own passes it as the library's do:
 *
 * <pre>{@code
 * class ErpPostingBookTest extends PostingBookContract {
 *   @Override
 *   protected PostingBook open() {
 *     return new ErpPostingBook(database);
 *   }
 * }
 * }</pre>
 */
public abstract class PostingBookContract {

  private static final Instant AT = Instant.parse("2021-12-20T15:00:00.123456789Z");
  private static final Instant LATER = AT.plusSeconds(60);
  private static final Posting PAID = PostingSample.paid("10.00");
  private static final Posting OTHER = PostingSample.paid("11.00");

  private final List<PostingBook> opened = new ArrayList<>();

  /**
   * Opens the book of a test, which is empty at first, as another program does; a book in memory is
   * the same one each time.
   */
  protected abstract PostingBook open();

  private PostingBook book() {
    PostingBook book = open();
    opened.add(book);
    return book;
  }

  @AfterEach
  final void closeBooks() throws Exception {
    for (PostingBook book : opened) {
      if (book instanceof AutoCloseable closeable) {
        closeable.close();
      }
    }
  }

  @Test
  void keepsEachPartOfAPosting() {
    List<Posting> postings = PostingSample.ofEachKind();
    List<PostedEntry> posted = book().post(postings, AT);

    assertEquals(postings, posted.stream().map(PostedEntry::posting).toList());
    assertEquals(
        LongStream.rangeClosed(1, postings.size()).boxed().toList(),
        posted.stream().map(PostedEntry::sequence).toList());
    List<PostedEntry> read = book().entries();
    assertEquals(posted, read);
    for (int i = 0; i < postings.size(); i++) {
      assertSame(postings.get(i), read.get(i).posting());
    }
  }

  private static void assertSame(Posting expected, Posting actual) {
    assertEquals(expected.entry(), actual.entry());
    assertEquals(expected.invoice(), actual.invoice());
    assertEquals(expected.kind(), actual.kind());
    assertEquals(expected.label(), actual.label());
    assertEquals(expected.amount(), actual.amount());
    assertEquals(expected.source(), actual.source());
    assertEquals(expected.rule(), actual.rule());
  }

  @Test
  void postsAPaperOnceHoweverOftenItIsRead() {
    assertEquals(List.of(PAID), posted(book().post(List.of(PAID, PAID), AT)));
    assertEquals(List.of(OTHER), posted(book().post(List.of(PAID, OTHER), LATER)));
    assertEquals(List.of(), book().post(List.of(OTHER, PAID), LATER));

    assertEquals(
        List.of(new PostedEntry(1, AT, PAID), new PostedEntry(2, LATER, OTHER)), book().entries());
  }

  private static List<Posting> posted(List<PostedEntry> entries) {
    return entries.stream().map(PostedEntry::posting).toList();
  }

  @Test
  void takesBackByAReversingEntryAndOnlyOnce() {
    book().post(List.of(PAID), AT);
    PostedEntry reversal = book().undo(PAID.id(), LATER);

    assertEquals(new PostedEntry(2, LATER, PAID.reversal()), reversal);
    assertEquals(Money.parse("ARS -10.00"), reversal.posting().amount());
    assertEquals(Optional.of(PAID.id()), reversal.posting().reverses());
    assertThrows(IllegalStateException.class, () -> book().undo(PAID.id(), LATER));
    assertThrows(IllegalArgumentException.class, () -> book().undo(reversal.posting().id(), LATER));
    assertThrows(IllegalArgumentException.class, () -> book().undo(OTHER.id(), LATER));
    assertEquals(List.of(new PostedEntry(1, AT, PAID), reversal), book().entries());
  }

  @Test
  void whatWasTakenBackDoesNotReturnByItself() {
    book().post(List.of(PAID), AT);
    book().undo(PAID.id(), AT);

    assertEquals(List.of(), book().post(List.of(PAID), LATER));
  }

  @Test
  void postsAgainWhatWasTakenBackByAnotherEntryThatSaysSo() {
    book().post(List.of(PAID), AT);
    book().undo(PAID.id(), AT);
    PostedEntry again = book().repost(PAID.id(), LATER);

    assertEquals(new PostedEntry(3, LATER, PAID.repetition()), again);
    assertEquals(Optional.of(PAID.id()), again.posting().repeats());
    assertEquals(PAID.amount(), again.posting().amount());
    assertNotEquals(PAID.id(), again.posting().id());
    assertEquals(again, book().entries().get(2));
    assertEquals(List.of(), book().post(List.of(PAID), LATER));
    assertThrows(IllegalStateException.class, () -> book().repost(PAID.id(), LATER));
    assertThrows(IllegalStateException.class, () -> book().undo(PAID.id(), LATER));
  }

  @Test
  void goesOnWithTheEntryThatRepeats() {
    book().post(List.of(PAID), AT);
    String last = PAID.id();
    for (int i = 0; i < 3; i++) {
      book().undo(last, LATER);
      last = book().repost(last, LATER).posting().id();
    }

    List<PostedEntry> entries = book().entries();
    assertEquals(7, entries.size());
    assertEquals(7, entries.stream().map(entry -> entry.posting().id()).distinct().count());
    assertEquals(
        PAID.amount(),
        Money.sum(
            PAID.amount().currency(),
            entries.stream().map(entry -> entry.posting().amount()).toList()));
  }

  @Test
  void repostsNothingThatStandsOrThatItLacks() {
    book().post(List.of(PAID, OTHER), AT);
    PostedEntry reversal = book().undo(OTHER.id(), AT);

    assertThrows(IllegalStateException.class, () -> book().repost(PAID.id(), LATER));
    assertThrows(
        IllegalArgumentException.class, () -> book().repost(reversal.posting().id(), LATER));
    assertThrows(IllegalArgumentException.class, () -> book().repost("no such id", LATER));
    assertEquals(3, book().entries().size());
  }

  @Test
  void writesAllOrNone() {
    assertThrows(
        IllegalArgumentException.class, () -> book().post(List.of(PAID, OTHER.reversal()), AT));
    assertThrows(
        IllegalArgumentException.class, () -> book().post(List.of(PAID, OTHER.repetition()), AT));

    Posting half = PostingSample.of("FC \uD83D");
    assertThrows(IllegalArgumentException.class, () -> book().post(List.of(PAID, half), AT));

    assertEquals(List.of(), book().entries());
    assertEquals(List.of(), book().post(List.of(), AT));
    assertEquals(List.of(PAID), posted(book().post(List.of(PAID), AT)));
  }

  @Test
  void givesEachPostingOnceToProgramsThatPostAtOnce() throws Exception {
    List<Posting> postings =
        LongStream.rangeClosed(1, 20).mapToObj(n -> PostingSample.paid(n + ".00")).toList();
    ExecutorService programs = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<PostedEntry>>> work = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        PostingBook book = book();
        work.add(() -> postOneByOne(book, postings));
      }
      int written = 0;
      for (Future<List<PostedEntry>> done : programs.invokeAll(work)) {
        written += done.get().size();
      }
      assertEquals(20, written);
    } finally {
      programs.shutdown();
    }
    List<PostedEntry> entries = book().entries();
    assertEquals(
        LongStream.rangeClosed(1, 20).boxed().toList(),
        entries.stream().map(PostedEntry::sequence).toList());
    assertEquals(20, entries.stream().map(entry -> entry.posting().id()).distinct().count());
  }

  private static List<PostedEntry> postOneByOne(PostingBook book, List<Posting> postings) {
    List<PostedEntry> posted = new ArrayList<>();
    for (Posting posting : postings) {
      posted.addAll(book.post(List.of(posting), AT));
    }
    return posted;
  }

  @Test
  void keepsTermsOfEveryKind() {
    List<Posting> postings = new ArrayList<>();
    for (TermKind kind : TermKind.values()) {
      postings.add(
          Posting.of(
              "FC-1", PAID.invoice(), kind, "", PAID.amount(), Source.ledger("FC-1"), "RULE"));
    }
    book().post(postings, AT);
    assertEquals(postings, posted(book().entries()));
  }
}
