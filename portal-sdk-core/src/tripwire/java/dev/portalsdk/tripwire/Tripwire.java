package dev.portalsdk.tripwire;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at each log event of a test run, on whatever thread, and remembers what leaked. */
final class Tripwire {

  private static final Queue<String> TOUCHED = new ConcurrentLinkedQueue<>();
  private static final AtomicLong EVENTS = new AtomicLong();

  private Tripwire() {}

  /**
   * Looks at an event.
   *
   * @param logger who logs
   * @param line the line as a log would show it
   * @param parts what it was made of: pattern, arguments
   * @param thrown what was thrown, or null
   */
  static void look(String logger, String line, List<String> parts, Throwable thrown) {
    EVENTS.incrementAndGet();
    List<String> texts = new ArrayList<>(parts);
    texts.add(line);
    if (thrown != null) {
      texts.add(Leaks.whole(thrown));
    }
    texts.forEach(text -> touch(logger, Leaks.in(text), text));
    touch(logger, Forgery.in(line), line);
  }

  private static void touch(String logger, List<String> found, String text) {
    if (!found.isEmpty()) {
      TOUCHED.add(logger + " logged " + found + ": " + text);
    }
  }

  /** Returns what has leaked so far. */
  static List<String> touched() {
    return List.copyOf(TOUCHED);
  }

  /** Returns how many events it has seen. */
  static long events() {
    return EVENTS.get();
  }
}
