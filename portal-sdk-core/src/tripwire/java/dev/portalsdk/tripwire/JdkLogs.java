package dev.portalsdk.tripwire;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/**
 * Shows the {@link Tripwire} what is logged through the JDK, as OkHttp does; not what the tests'
 * own web server says of what it was asked.
 */
final class JdkLogs extends Handler {

  private static final String WEB_SERVER_OF_TESTS = "mockwebserver3";

  // Held here, since the JDK forgets the level of a logger that nobody holds.
  private final List<Logger> talkative =
      Stream.of("okhttp3", "okio", "retrofit2", "org.jsoup", "dev.portalsdk", "dev.failsafe")
          .map(Logger::getLogger)
          .toList();

  // It names its own queues at each step of each call.
  private final Logger chatter = Logger.getLogger("okhttp3.internal.concurrent.TaskRunner");

  void install() {
    setLevel(Level.ALL);
    talkative.forEach(logger -> logger.setLevel(Level.ALL));
    chatter.setLevel(Level.INFO);
    Logger.getLogger("").addHandler(this);
  }

  @Override
  public void publish(LogRecord event) {
    String logger = String.valueOf(event.getLoggerName());
    if (!logger.startsWith(WEB_SERVER_OF_TESTS)) {
      String line = new SimpleFormatter().formatMessage(event);
      Tripwire.look(logger, line, List.of(event.getMessage()), event.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
