package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 22 of the fault matrix at full size: 512 MiB for a program that has 64, by the usual limits.
 */
class BombTest {

  private static final String NO_PAGE = "";

  @TempDir Path temporary;

  private static MockResponse gzip(Buffer body) {
    return new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(body).build();
  }

  @Test
  void row22RefusesABombAsAPageAndAsAFile() throws Exception {
    try (PortalServer portal = PortalServer.started()) {
      portal.answers("/open/page", gzip(GzipBomb.startingWith(NO_PAGE)));
      portal.answers("/open/file", gzip(GzipBomb.startingWith("%PDF-1.7\n")));

      assertThat(smallHeap(portal.base().toString()))
          .containsExactly("page LIMIT_EXCEEDED", "file LIMIT_EXCEEDED");

      assertThat(portal.requestsTo("/open/page")).isEqualTo(1);
      assertThat(portal.requestsTo("/open/file")).isEqualTo(1);
      assertThat(temporary).as("temporary files are gone").isEmptyDirectory();
    }
  }

  private List<String> smallHeap(String base) throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Djava.io.tmpdir=" + temporary,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                base)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String said = new String(program.getInputStream().readAllBytes(), UTF_8);
      assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(program.exitValue()).as(said).isZero();
      return said.lines().toList();
    } finally {
      program.destroyForcibly();
    }
  }

  @Test
  @Tag("proof")
  void isABomb() throws IOException {
    Buffer bomb = GzipBomb.startingWith("%PDF-1.7\n");
    assertThat(bomb.size()).isLessThan(600_000);
    try (GZIPInputStream in = new GZIPInputStream(bomb.inputStream(), 1 << 16)) {
      assertThat(in.readNBytes(9)).asString(UTF_8).isEqualTo("%PDF-1.7\n");
      in.skipNBytes(512L << 20);
      assertThat(in.read()).as("the end, by its checksum").isEqualTo(-1);
    }
  }
}
