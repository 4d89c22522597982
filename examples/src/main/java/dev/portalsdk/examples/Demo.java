package dev.portalsdk.examples;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Shows the main job on the reference portal, served over HTTP on loopback.
 *
 * <p>{@code demo.portal} names one portal, {@code reconciliation} or {@code all}, {@code
 * demo.output} the folder for downloads.
 */
public final class Demo {

  private static final List<PortalDemo> DEMOS =
      List.of(
          new SerenaDemo(),
          new SubmissionDemo(),
          new MutualSerDemo(),
          new SanCorDemo(),
          new CoverageDemo());

  private static final String RECONCILIATION = "reconciliation";

  private Demo() {}

  /**
   * Runs the demos; the exit code is not 0 if one fails.
   *
   * @throws IOException if the folder for downloads cannot be made
   */
  public static void main(String[] arguments) throws IOException {
    String wanted = System.getProperty("demo.portal", "all");
    Path output = Path.of(System.getProperty("demo.output", "target/demo"));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<PortalDemo> chosen =
        DEMOS.stream().filter(demo -> isWanted(demo.portal(), wanted)).toList();
    if (chosen.isEmpty() && !wanted.equals(RECONCILIATION)) {
      List<PortalId> known = DEMOS.stream().map(PortalDemo::portal).toList();
      throw new IllegalArgumentException("No demo of '" + wanted + "', only of " + known);
    }
    ReferencePortal reference = ReferencePortal.create();
    try (ReferencePortalServer server = ReferencePortalServer.start(reference)) {
      for (PortalDemo demo : chosen) {
        Path folder = Files.createDirectories(output.resolve(demo.portal().text()));
        demo.run(reference, server, folder, out);
      }
      if (wanted.equals("all")) {
        WorkbookDemo.run(reference, server, output, out);
      }
    }
    if (wanted.equals("all") || wanted.equals(RECONCILIATION)) {
      ReferencePortal fresh = ReferencePortal.create();
      try (ReferencePortalServer server = ReferencePortalServer.start(fresh)) {
        ReconciliationDemo.run(fresh, server, Files.createDirectories(output), out);
      }
    }
  }

  private static boolean isWanted(PortalId id, String wanted) {
    return wanted.equals("all") || wanted.equals(id.text());
  }
}
