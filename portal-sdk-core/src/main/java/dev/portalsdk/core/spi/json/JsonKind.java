package dev.portalsdk.core.spi.json;

/** What a value of a document is, in words for a message. */
enum JsonKind {
  OBJECT("an object"),
  LIST("a list"),
  TEXT("a text"),
  NUMBER("a number"),
  TRUTH("true or false"),
  NULL("null");

  private final String words;

  JsonKind(String words) {
    this.words = words;
  }

  /** Returns the words, such as {@code a list}. */
  @Override
  public String toString() {
    return words;
  }
}
