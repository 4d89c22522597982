package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.PortalSettings;
import java.net.URI;

/**
 * A program with little memory that asks a portal for a page and for a file: see {@link BombTest}.
 */
final class SmallHeap {

  private SmallHeap() {}

  /** Takes the portal's address and says on one line each what became of page and file. */
  public static void main(String[] arguments) {
    PortalSettings settings = PortalSettings.builder().base(URI.create(arguments[0])).build();
    try (Transport transport = PortalServer.transport();
        HttpSession session =
            HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin())) {
      say("page", () -> session.read("page", x -> x.send(x.api(Pages.class).get("open/page"))));
      say(
          "file",
          () ->
              session.download(
                  "file",
                  x ->
                      x.download(
                          x.api(Pages.class).get("open/file"), MediaType.PDF, Progress.none())));
    }
  }

  private static void say(String what, Runnable call) {
    try {
      call.run();
      System.out.println(what + " TAKEN");
    } catch (PortalException e) {
      System.out.println(what + " " + e.code());
    }
  }
}
