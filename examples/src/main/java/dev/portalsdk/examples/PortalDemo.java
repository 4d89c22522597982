package dev.portalsdk.examples;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import java.io.PrintStream;
import java.nio.file.Path;

/** What a program does at one portal. */
interface PortalDemo {

  /** Returns which portal it shows. */
  PortalId portal();

  /**
   * Does it.
   *
   * @param reference what is true at the payers
   * @param server serves it as their portals
   * @param output the folder for downloads
   * @param out takes what a person should see
   */
  void run(ReferencePortal reference, ReferencePortalServer server, Path output, PrintStream out);
}
