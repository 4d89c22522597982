package dev.portalsdk.testkit.store;

import dev.portalsdk.billing.posting.MemoryPostingBook;
import dev.portalsdk.billing.posting.PostingBook;
import dev.portalsdk.testkit.tck.store.PostingBookContract;

/** The book in memory. */
class MemoryPostingBookContractTest extends PostingBookContract {

  private final PostingBook book = new MemoryPostingBook();

  @Override
  protected PostingBook open() {
    return book;
  }
}
