package dev.portalsdk.core.internal.http;

/** What becomes of an upload by a program that trusts OkHttp as it is. */
enum PlainVerdict {
  /** The portal has one copy, and the program says so. */
  SURVIVES("survives"),
  /** The portal has two. */
  TWICE("sends it twice"),
  /** The portal has one, and the program would send another. */
  THINKS_IT_LOST("believes it lost, the portal has it"),
  /** The portal has none, and the program believes that it has. */
  THINKS_IT_ARRIVED("believes it arrived, the portal has nothing"),
  /** The portal has none, and the program gives up. */
  LOSES_IT("gives up, the portal has nothing"),
  /** The program waits for ever. */
  NEVER_ENDS("never ends");

  private final String words;

  PlainVerdict(String words) {
    this.words = words;
  }

  /** Returns what the document says. */
  String words() {
    return words;
  }

  static PlainVerdict of(boolean believed, int kept) {
    if (kept > 1) {
      return TWICE;
    }
    if (kept == 1) {
      return believed ? SURVIVES : THINKS_IT_LOST;
    }
    return believed ? THINKS_IT_ARRIVED : LOSES_IT;
  }
}
