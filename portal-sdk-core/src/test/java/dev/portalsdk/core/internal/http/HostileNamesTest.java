package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Forgery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 45 of the fault matrix at length: a server that names its files to do harm. */
class HostileNamesTest {

  private static final String FILE = "%PDF-1.7\n%%EOF\n";
  private static final Pattern SEPARATOR =
      Pattern.compile("[/\\\\:\u2044\u2215\u2216\u2236\u29F5\u29F8\u29F9\uA789]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9]|conin\\$|conout\\$|clock\\$) *(\\..*)?");

  private final AtomicReference<byte[]> answer = new AtomicReference<>(new byte[0]);
  private final RawServer server = new RawServer((socket, out) -> out.write(answer.get()));
  private final Transport transport = PortalServer.transport();
  private final HttpSession session =
      HttpSession.withoutLogin(
          transport,
          FormLogin.INFO,
          PortalSettings.builder().base(server.base()).build(),
          new FormLogin());

  @TempDir Path outside;

  @AfterEach
  void stop() {
    transport.close();
    server.close();
  }

  @Test
  void row45WritesNothingOutsideTheFolderWhateverAFileIsCalled() throws IOException {
    Path folder = Files.createDirectories(outside.resolve("a/b/c/in"));
    List<Path> before = files(folder);
    Map<String, String> names = HostileNames.all();
    assertThat(names).hasSizeGreaterThan(900);

    for (Map.Entry<String, String> name : names.entrySet()) {
      String label = label(name.getValue());
      assertHarmless(name.getKey(), label);
      // What no program should do, and some will.
      Path target = folder.resolve(label);
      Files.write(target, FILE.getBytes(UTF_8));
      assertThat(target.normalize().getParent()).as(name.getKey()).isEqualTo(folder);
      assertThat(target.toRealPath().getParent()).as(name.getKey()).isEqualTo(folder.toRealPath());
    }
    assertThat(files(folder)).isEqualTo(before);
  }

  private static void assertHarmless(String what, String label) {
    String folded = Normalizer.normalize(label, Normalizer.Form.NFKC);
    assertThat(label).as(what).isNotBlank().isEqualTo(label.strip());
    assertThat(Forgery.in(label)).as(what).isEmpty();
    for (String text : List.of(label, folded)) {
      assertThat(text)
          .as(what)
          .doesNotContainPattern(SEPARATOR)
          .doesNotContainPattern("[<>\"|?*]")
          .doesNotMatch(DEVICE)
          .doesNotStartWith(".")
          .doesNotEndWith(".");
    }
    assertThat(label.getBytes(UTF_8).length).as(what).isLessThanOrEqualTo(255);
  }

  /** Everything beside the folder. */
  private List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(outside)) {
      return new ArrayList<>(all.filter(path -> !path.startsWith(folder)).sorted().toList());
    }
  }

  private String label(String disposition) {
    answer.set(
        ("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nConnection: close\r\nContent-Length: "
                + FILE.length()
                + "\r\nContent-Disposition: "
                + disposition
                + "\r\n\r\n"
                + FILE)
            .getBytes(UTF_8));
    try (PortalDocument file =
        session.download(
            "download",
            x -> x.download(x.api(Pages.class).get("file"), MediaType.PDF, Progress.none()))) {
      return file.name();
    }
  }
}
