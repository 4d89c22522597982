package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

  private static final byte[] PDF =
      ("%PDF-1.7\n" + "x".repeat(40_000) + "\nstartxref\n9\n%%EOF\n").getBytes(ISO_8859_1);

  private PortalServer portal;
  private Transport transport;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = PortalServer.transport();
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private static MockResponse.Builder file(byte[] bytes) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/octet-stream")
        .setHeader("Content-Disposition", "attachment; filename=" + Planted.CUIL + ".pdf")
        .body(new Buffer().write(bytes));
  }

  private static byte[] workbook() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private PortalDocument download(MediaType type) {
    return download(type, Progress.none(), Limits.DEFAULT);
  }

  private PortalDocument download(MediaType type, Progress progress, Limits limits) {
    PortalSettings settings = PortalSettings.builder().base(portal.base()).limits(limits).build();
    HttpSession session =
        HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
    return session.download(
        "download", x -> x.download(x.api(Pages.class).get("open/file"), type, progress));
  }

  private ErrorCode failure(MediaType type) {
    PortalException failure = catchThrowableOfType(PortalException.class, () -> download(type));
    assertThat(failure).isNotNull();
    Leaks.assertNoneIn(failure);
    return failure.code();
  }

  @Test
  void givesTheFileWithTheNameAsALabel() {
    portal.answers(
        "/open/file",
        file(PDF).setHeader("Content-Disposition", "attachment; filename=\"orden 1.pdf\"").build());

    PortalDocument document = download(MediaType.PDF);

    assertThat(document.bytes()).isEqualTo(PDF);
    assertThat(document.mediaType()).isEqualTo(MediaType.PDF);
    assertThat(document.name()).isEqualTo("orden 1.pdf");
  }

  @Test
  void keepsALargeFileOutOfMemoryAndTellsHowFarItIs() {
    portal.answers("/open/file", file(PDF).build());
    List<Long> moved = new ArrayList<>();
    try (PortalDocument document =
        download(
            MediaType.PDF,
            (done, total) -> {
              assertThat(total).isEqualTo(PDF.length);
              moved.add(done);
            },
            new Limits(1 << 20, 1 << 20, 1000, 5))) {
      assertThat(document.bytes()).isEqualTo(PDF);
    }
    assertThat(moved).isSorted().endsWith((long) PDF.length);
  }

  @Test
  void row13TriesAgainWhenAFileOfUnknownLengthIsCut() {
    portal.answers(
        "/open/file",
        file(PDF)
            .removeHeader("Content-Length")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build(),
        file(PDF).build());

    assertThat(download(MediaType.PDF).bytes()).isEqualTo(PDF);
    assertThat(portal.requestsTo("/open/file")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 2000, 40_000})
  void row14SaysThatAFileIsCutWhenTheDeclaredLengthIsTooSmall(int length) {
    portal.answers("/open/file", file(PDF).setHeader("Content-Length", length).build());
    assertThat(failure(MediaType.PDF)).isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD);
  }

  @Test
  void saysThatAWorkbookIsCutWhereverItIs() {
    byte[] whole = workbook();
    for (int length : new int[] {0, 4, 20, 50, whole.length - 1}) {
      portal.answers("/open/file", file(java.util.Arrays.copyOf(whole, length)).build());
      assertThat(failure(MediaType.XLSX)).isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD);
    }
    portal.answers("/open/file", file(whole).build());
    assertThat(download(MediaType.XLSX).bytes()).isEqualTo(whole);
  }

  @Test
  void row44RefusesAPageUnderTheNameOfAFile() {
    portal.answers(
        "/open/file",
        file(("<!DOCTYPE html><html>Comprobante no disponible " + Planted.TEXT + "</html>")
                .getBytes(ISO_8859_1))
            .setHeader("Content-Type", "application/pdf")
            .build());

    assertThat(failure(MediaType.PDF)).isEqualTo(ErrorCode.UNEXPECTED_CONTENT);
    assertThat(portal.requestsTo("/open/file")).isEqualTo(1);
  }

  @Test
  void showsTheScriptAPageThatComesForAFile() {
    portal.answers("/open/file", PortalServer.page("MAINTENANCE until ten"));
    assertThat(failure(MediaType.PDF)).isEqualTo(ErrorCode.PORTAL_MAINTENANCE);
  }

  @Test
  void logsInOnceMoreWhenTheLoginComesForAFile() {
    portal.answers("/file", file(PDF).build());
    HttpSession session = portal.session(transport);
    session.login();
    portal.expireSession();

    PortalDocument document =
        session.download(
            "download",
            x -> x.download(x.api(Pages.class).get("file"), MediaType.PDF, Progress.none()));

    assertThat(document.size()).isEqualTo(PDF.length);
    assertThat(portal.logins).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/octet-stream", "text/html", "text/plain"})
  void neverGivesTheLoginForAFileOfAnyType(String type) {
    byte[] page = "<html>Constancia</html>".getBytes(ISO_8859_1);
    byte[] bytes = type.equals("text/plain") ? "a;b\n1;2\n".getBytes(ISO_8859_1) : page;
    portal.answers("/file", file(bytes).build());
    HttpSession session = portal.session(transport);
    session.login();
    portal.expireSession();

    PortalDocument document =
        session.download(
            "download",
            x -> x.download(x.api(Pages.class).get("file"), MediaType.of(type), Progress.none()));

    assertThat(document.bytes()).isEqualTo(bytes);
    assertThat(portal.logins).hasValue(2);
  }

  @Test
  void takesTheStatusOverTheContent() {
    portal.answers("/open/file", file(PDF).code(404).build());
    assertThat(failure(MediaType.PDF)).isEqualTo(ErrorCode.PAGE_CHANGED);
  }

  @Test
  void stopsAtTheLimit() {
    portal.answers("/open/file", file(PDF).build());
    PortalException failure =
        catchThrowableOfType(
            PortalException.class,
            () -> download(MediaType.PDF, Progress.none(), new Limits(999, 10_000, 100, 5)));
    assertThat(failure.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
  }

  @Test
  void takesAnyFileWhereAnyIsExpected() {
    portal.answers("/open/file", file(new byte[] {1, 2, 3}).build());
    assertThat(download(MediaType.UNKNOWN).size()).isEqualTo(3);
  }

  @Test
  void row45TakesAHostileNameForALabel() {
    portal.answers(
        "/open/file",
        file(PDF)
            .removeHeader("Content-Disposition")
            .addHeaderLenient(
                "Content-Disposition", "attachment; filename=\"../../etc/pa\u0000sswd\u00e9.pdf\"")
            .build());
    assertThat(download(MediaType.PDF).name()).isEqualTo("passwd\u00e9.pdf");
  }
}
