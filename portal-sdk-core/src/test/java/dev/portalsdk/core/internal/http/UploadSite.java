package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteIdentity;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.Write;
import dev.portalsdk.core.spi.http.DocumentBody;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.FormExpiredException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;

/**
 * A portal that takes uploads at {@code /upload} and lists them at {@code /uploads}; it takes a
 * file as often as it comes, and goes wrong as a test says.
 */
final class UploadSite implements AutoCloseable {

  /** What happens to the next upload. */
  enum Fault {
    /** Taken, and the connection is closed without an answer. */
    ANSWER_LOST(true, new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket())),
    /** Not taken, and the connection is closed without an answer. */
    REQUEST_LOST(false, new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket())),
    /** Taken, and the answer is cut in its middle. */
    ANSWER_CUT(true, ok("TAKEN ".repeat(3000)).onResponseBody(new SocketEffect.CloseSocket())),
    /** Taken, and answered by an error of the server. */
    TAKEN_500(true, new MockResponse.Builder().code(500)),
    /** Not taken, and answered by an error of the server. */
    LOST_500(false, new MockResponse.Builder().code(500)),
    /** Not taken, and OkHttp would send it again by itself. */
    RETRY_503(false, new MockResponse.Builder().code(503).setHeader("Retry-After", "0")),
    /** Taken, and OkHttp would send it again by itself. */
    TAKEN_503(true, new MockResponse.Builder().code(503).setHeader("Retry-After", "0")),
    /** Taken, and OkHttp would send it again by itself. */
    TAKEN_408(true, new MockResponse.Builder().code(408)),
    /** Taken, and OkHttp would send the whole form to another path. */
    TAKEN_307(true, new MockResponse.Builder().code(307).setHeader("Location", "/upload")),
    /** Not taken: the user was forgotten. */
    LOGIN(false, ok(PortalServer.LOGIN_PAGE)),
    /** Not taken: the form is too old. */
    FORM_EXPIRED(false, ok("EXPIRED")),
    /** Not taken: the portal says no. */
    REFUSED(false, ok("REFUSED Archivo dañado")),
    /** Not taken: too many requests. */
    THROTTLED(false, new MockResponse.Builder().code(429).setHeader("Retry-After", "60")),
    /** Taken, and answered by something that says nothing. */
    STRANGE(true, ok("Bienvenido"));

    final boolean taken;
    private final MockResponse answer;

    Fault(boolean taken, MockResponse.Builder answer) {
      this.taken = taken;
      this.answer = answer.build();
    }
  }

  final PortalServer portal = PortalServer.started();
  final List<String> taken = new CopyOnWriteArrayList<>();
  final Queue<Fault> coming = new ConcurrentLinkedQueue<>();
  volatile boolean listBroken;

  UploadSite() {
    portal.pages.put("/form", request -> PortalServer.page("FORM"));
    portal.pages.put("/upload", this::upload);
    portal.pages.put("/open/upload", this::upload);
    portal.pages.put("/uploads", request -> list());
  }

  private static MockResponse.Builder ok(String text) {
    return new MockResponse.Builder().setHeader("Content-Type", "text/html").body(text);
  }

  private MockResponse upload(RecordedRequest request) {
    Fault fault = coming.poll();
    if (fault == null || fault.taken) {
      taken.add(PortalDocument.of("", request.getBody().toByteArray()).sha256());
    }
    return fault == null ? PortalServer.page("TAKEN") : fault.answer;
  }

  private MockResponse list() {
    return listBroken
        ? new MockResponse.Builder().code(404).build()
        : PortalServer.page("LIST " + String.join(" ", taken));
  }

  /** Where uploads are taken from everybody. */
  HttpUrl openForm() {
    return portal.server.url("/open/upload");
  }

  long copies(WriteDraft draft) {
    return taken.stream().filter(draft.identity().sha256()::equals).count();
  }

  long postsOfForms() {
    return portal.requestsTo("/upload");
  }

  @Override
  public void close() {
    portal.close();
  }

  static WriteDraft draft(String content) {
    PortalDocument document =
        PortalDocument.of("factura.pdf", content.getBytes(StandardCharsets.UTF_8));
    WriteIdentity identity =
        WriteIdentity.builder(FormLogin.INFO.id(), "upload document")
            .subject("invoice", content)
            .sha256(document.sha256())
            .exclusive()
            .build();
    return WriteDraft.of(identity, Map.of("name", "factura.pdf"), document);
  }

  /** What the site's adapter says of an upload. */
  static Write write(WriteRecord record, Supplier<PortalDocument> content) {
    return new Upload(record.identity(), content);
  }

  private record Upload(WriteIdentity identity, Supplier<PortalDocument> content) implements Write {

    @Override
    public Receipt transmit(Exchange exchange) {
      Pages pages = exchange.api(Pages.class);
      exchange.send(pages.get("form"));
      DocumentBody body = DocumentBody.of(content.get(), (done, total) -> {});
      return receipt(exchange.call(), FormLogin.text(exchange.send(pages.post("upload", body))));
    }

    private static Receipt receipt(PortalCall call, String answer) {
      if (answer.equals("EXPIRED")) {
        throw new FormExpiredException();
      }
      if (answer.startsWith("REFUSED ")) {
        throw new RequestRefusedException(call, "it says no", answer.substring(8));
      }
      if (!answer.equals("TAKEN")) {
        throw new PortalChangedException(call, ErrorCode.PAGE_CHANGED, "no receipt");
      }
      return new Receipt("N° 4711");
    }

    @Override
    public Probe probe(Exchange exchange) {
      String list = FormLogin.text(exchange.send(exchange.api(Pages.class).get("uploads")));
      return list.contains(identity.sha256()) ? Probe.found(Receipt.silent()) : Probe.absent();
    }

    @Override
    public String whereToLook() {
      return "the list of uploads";
    }
  }
}
