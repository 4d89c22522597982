package dev.portalsdk.core.pdf;

import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;

/** What one reading of a PDF has taken so far, against its limits. */
final class ReadingBudget {

  private static final int DEEPEST = 100;
  private static final int MOST_NESTED = 1_000_000;

  private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

  private final Origin origin;
  private final PdfLimits limits;
  private final long started = System.nanoTime();
  private long inflated;
  private long characters;
  private int pages;
  private int steps;

  ReadingBudget(Origin origin, PdfLimits limits) {
    this.origin = origin;
    this.limits = limits;
  }

  void inflated(int bytes) {
    inflated += bytes;
    if (inflated > limits.inflatedBytes()) {
      throw tooLarge("its streams have more than " + limits.inflatedBytes() + " bytes");
    }
    step();
  }

  void characters(int more) {
    characters += more;
    if (characters > limits.characters()) {
      throw origin.unreadable(
          PdfError.PDF_TOO_MUCH_TEXT, "it has more than " + limits.characters() + " characters");
    }
  }

  void page() {
    pages++;
    if (pages > limits.pages()) {
      throw origin.unreadable(
          PdfError.PDF_TOO_MANY_PAGES, "it has more than " + limits.pages() + " pages");
    }
  }

  /** Counts a step of work, such as a byte or an operator. */
  void step() {
    steps++;
    if (steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - started > limits.time().toNanos()) {
      throw origin.unreadable(
          PdfError.PDF_TOO_SLOW, "it was not read within " + limits.time().toMillis() + " ms");
    }
  }

  /** Counts an object within another. */
  void nested(int objects) {
    if (objects > MOST_NESTED) {
      throw tooLarge("an object of it has more than " + MOST_NESTED + " within it");
    }
    step();
  }

  void depth(int depth) {
    if (depth > DEEPEST) {
      throw tooDeep();
    }
  }

  SdkException tooDeep() {
    return origin.unreadable(PdfError.PDF_TOO_DEEP, "its objects are nested too deeply");
  }

  SdkException tooLarge(String what) {
    return origin.unreadable(PdfError.PDF_TOO_LARGE, what);
  }

  SdkException encrypted() {
    return origin.unreadable(PdfError.ENCRYPTED_PDF, "it is encrypted");
  }

  SdkException damaged() {
    return origin.unreadable(PdfError.PDF_DAMAGED, "its objects or streams are broken");
  }
}
