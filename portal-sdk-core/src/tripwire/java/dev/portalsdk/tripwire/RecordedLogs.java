package dev.portalsdk.tripwire;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The logging of a test run: keeps every line of every level in memory and shows each event to the
 * {@link Tripwire}.
 */
public final class RecordedLogs implements SLF4JServiceProvider {

  // It meets no portal, and logs each class that it looks at.
  private static final String CHECKER = "com.tngtech.archunit";

  private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new NOPMDCAdapter();

  /** Returns the lines since they were last forgotten. */
  public static List<String> lines() {
    return List.copyOf(LINES);
  }

  /** Forgets the lines, not what has leaked. */
  public static void forget() {
    LINES.clear();
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name -> name.startsWith(CHECKER) ? NOPLogger.NOP_LOGGER : new Recorder(name);
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {}

  static final class Recorder extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    private Recorder(String name) {
      this.name = name;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return name;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
      String line = MessageFormatter.basicArrayFormat(message, arguments);
      LINES.add(level + " " + line + (thrown == null ? "" : " " + thrown));
      Tripwire.look(name, String.valueOf(line), parts(message, arguments), thrown);
    }

    private static List<String> parts(String message, Object[] arguments) {
      Stream<Object> all = Stream.of(message);
      Object[] some = arguments == null ? new Object[0] : arguments;
      return Stream.concat(all, Stream.of(some)).map(String::valueOf).toList();
    }

    @Override
    public boolean isTraceEnabled() {
      return true;
    }

    @Override
    public boolean isDebugEnabled() {
      return true;
    }

    @Override
    public boolean isInfoEnabled() {
      return true;
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }
  }
}
