package dev.portalsdk.tripwire;

import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Fails the build at the end of a module's test run if something planted was logged: what is thrown
 * here ends the JVM of the tests with an error, whatever the tests said.
 */
public final class EndOfRun implements LauncherSessionListener {

  private static volatile boolean begun;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    new JdkLogs().install();
    begun = true;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    requireNone(Tripwire.touched());
  }

  /** Returns whether the end of this run is watched. */
  static boolean begun() {
    return begun;
  }

  static void requireNone(List<String> touched) {
    if (!touched.isEmpty()) {
      throw new AssertionError("Planted values were logged:\n" + String.join("\n", touched));
    }
  }
}
