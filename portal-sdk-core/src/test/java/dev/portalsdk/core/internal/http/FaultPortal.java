package dev.portalsdk.core.internal.http;

import dev.portalsdk.tripwire.Planted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A portal with a login, a list, a file and an upload with its form, at which one fault strikes. It
 * keeps what is uploaded whole, so that one can count it afterwards.
 */
final class FaultPortal implements AutoCloseable {

  static final String HOST = "localhost";
  static final String LIST = "/list";
  static final String SECOND_PAGE = "/page2";
  static final String FILE = "/file";
  static final String FORM = "/form";
  static final String UPLOAD = "/upload";
  static final String LOGIN = "/login";

  static final String LOGIN_PAGE = "/ingresar";
  static final String LOOP = "/loop";

  /** How the server tells of a connection that it never reads from. */
  private static final String NO_REQUEST = "/";

  final MockWebServer server = new MockWebServer();
  final NoDelayServerSocketFactory sockets = new NoDelayServerSocketFactory();
  final FaultNames names = new FaultNames();
  final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
  final AtomicInteger whole = new AtomicInteger();
  final AtomicInteger kept = new AtomicInteger();
  volatile Thread caller = Thread.currentThread();

  private final boolean secure;
  private volatile @Nullable Strike pending;
  private volatile @Nullable Strike now;

  FaultPortal(Cell cell, boolean tls) {
    this.secure = tls || cell.http2();
    server.setServerSocketFactory(sockets);
    server.setProtocols(cell.protocols());
    server.setDispatcher(new Answers());
    if (secure) {
      show(FaultCertificates.OWN);
    }
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  boolean secure() {
    return secure;
  }

  URI base() {
    return URI.create((secure ? "https" : "http") + "://" + HOST + ":" + server.getPort() + "/");
  }

  /** Shows this certificate to whoever comes from now on. */
  void show(FaultCertificates certificate) {
    server.useHttps(certificate.server());
  }

  /** Lets the fault begin now. */
  void strikes(Strike strike) {
    now = strike;
    strike.begin(this);
  }

  /** Lets the fault begin once somebody has the form of an upload. */
  void strikesAfterForm(Strike strike) {
    pending = strike;
  }

  long requestsTo(String path) {
    return requests.stream().filter(r -> r.getUrl().encodedPath().equals(path)).count();
  }

  @Override
  public void close() {
    server.close();
  }

  /** Answers as a portal does, but for the fault. */
  private final class Answers extends Dispatcher {

    @Override
    public MockResponse peek() {
      Strike strike = now;
      return strike != null && strike.meetsConnection(FaultPortal.this)
          ? strike.fault().connection().apply(new MockResponse.Builder()).build()
          : new MockResponse.Builder().build();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      String path = request.getUrl().encodedPath();
      if (path.equals(NO_REQUEST)) {
        return FaultPages.page("").build();
      }
      requests.add(request);
      Strike strike = now;
      boolean struck = strike != null && strike.meets(path);
      if (path.equals(UPLOAD) && isWhole(request)) {
        receive(!struck || strike.fault().kept());
      }
      MockResponse.Builder good = good(path);
      MockResponse.Builder answer =
          struck ? strike.fault().answer().spoil(FaultPortal.this, good) : good;
      if (path.equals(FORM)) {
        formIsOut();
      }
      return answer.build();
    }

    private void receive(boolean keep) {
      whole.incrementAndGet();
      if (keep) {
        kept.incrementAndGet();
      }
    }

    private boolean isWhole(RecordedRequest request) {
      String length = request.getHeaders().get("Content-Length");
      return length != null && Long.parseLong(length) == request.getBodySize();
    }

    private void formIsOut() {
      Strike strike = pending;
      if (strike != null) {
        pending = null;
        strikes(strike);
      }
    }

    private MockResponse.Builder good(String path) {
      return switch (path) {
        case LOGIN_PAGE -> FaultPages.page(FaultPages.LOGIN);
        case LOOP -> FaultPages.redirect(302, LOOP);
        case LOGIN ->
            FaultPages.page("Inicio")
                .setHeader("Set-Cookie", "sid=" + Planted.COOKIE + "; Path=/; HttpOnly");
        case UPLOAD -> FaultPages.page(FaultPages.RECEIVED);
        case FILE -> FaultPages.file("page " + path);
        default -> FaultPages.page("page " + path);
      };
    }
  }
}
