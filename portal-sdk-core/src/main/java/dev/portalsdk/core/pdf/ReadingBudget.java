package dev.portalsdk.core.pdf;

import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import java.util.HashSet;
import java.util.Set;

/** What one reading of a PDF has taken so far, against its limits. */
final class ReadingBudget {

  private static final int DEEPEST = 100;
  private static final int MOST_NESTED = 1_000_000;
  private static final int BYTES_OF_NESTED = 8;
  private static final int MOST_NAMES = 10_000;
  private static final int LONGEST_NAME = 1_000;

  private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

  private final Origin origin;
  private final PdfLimits limits;
  private final long started = System.nanoTime();
  private final Set<String> names = new HashSet<>();
  private long inflated;
  private long taken;
  private long characters;
  private int pages;
  private int steps;

  ReadingBudget(Origin origin, PdfLimits limits) {
    this.origin = origin;
    this.limits = limits;
  }

  void inflated(int bytes) {
    inflated += bytes;
    requireRoom(0);
  }

  /** Checks that a stream of so many bytes may be inflated. */
  void requireRoom(long bytes) {
    if (inflated > limits.inflatedBytes() - bytes) {
      throw tooLarge("its streams have more than " + limits.inflatedBytes() + " bytes");
    }
    step();
  }

  /**
   * Counts what is copied out of the file and its streams: objects that lie upon each other would
   * be more than there is.
   */
  void taken(int bytes) {
    taken += bytes;
    if (taken - limits.fileBytes() > limits.inflatedBytes()) {
      throw tooLarge("its objects take more than a file of its size has");
    }
  }

  /** Returns a name; PDFBox keeps each that it once saw for as long as the program runs. */
  String name(String name) {
    if (name.length() > LONGEST_NAME || (names.add(name) && names.size() > MOST_NAMES)) {
      throw tooLarge("it has more or longer names than documents have");
    }
    return name;
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
    taken(BYTES_OF_NESTED);
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
