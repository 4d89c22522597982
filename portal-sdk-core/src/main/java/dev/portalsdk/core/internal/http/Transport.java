package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.settings.TrustedCertificates;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;

/**
 * What all portals of a runtime share: one HTTP client with its connections and threads, the retry
 * budget of each portal, and who is told of calls.
 *
 * <p>This class is thread-safe. Its threads do not keep a program from ending.
 */
public final class Transport implements AutoCloseable {

  private static final int REQUESTS_AT_ONCE = 256;
  private static final int REQUESTS_AT_ONCE_TO_ONE_HOST = 64;
  private static final int IDLE_CONNECTIONS = 16;
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final TransportSettings settings;
  private final MeteredSockets sockets = new MeteredSockets();
  private final OkHttpClient client;
  private final Dns names;
  private final CallLog log;
  private final Map<PortalId, RetryBudget> budgets = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /** Creates one, without a request. */
  public Transport(TransportSettings settings) {
    this(settings, Dns.SYSTEM);
  }

  Transport(TransportSettings settings, Dns names) {
    this.settings = settings;
    this.names = names;
    this.log = new CallLog(settings.listener());
    this.client = client(settings, sockets);
  }

  private static OkHttpClient client(TransportSettings settings, MeteredSockets sockets) {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher())
            .connectionPool(
                new ConnectionPool(IDLE_CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS))
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .proxySelector(new ProxyRoutes(settings.proxy()))
            .proxyAuthenticator(new ProxyAuthentication(settings.proxy()))
            .socketFactory(sockets)
            .addInterceptor(WireMeter::begin)
            .addNetworkInterceptor(new AnswerRule());
    trust(builder, settings.trust());
    return builder.build();
  }

  private static Dispatcher dispatcher() {
    Dispatcher dispatcher =
        new Dispatcher(
            new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Transport::thread));
    dispatcher.setMaxRequests(REQUESTS_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(REQUESTS_AT_ONCE_TO_ONE_HOST);
    return dispatcher;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "portal-sdk http");
    thread.setDaemon(true);
    return thread;
  }

  private static void trust(OkHttpClient.Builder builder, TrustedCertificates trust) {
    if (trust.certificates().isEmpty()) {
      return;
    }
    HandshakeCertificates.Builder certificates =
        new HandshakeCertificates.Builder().addPlatformTrustedCertificates();
    trust.certificates().forEach(certificates::addTrustedCertificate);
    HandshakeCertificates all = certificates.build();
    builder.sslSocketFactory(all.sslSocketFactory(), all.trustManager());
  }

  /** Returns what holds for all portals. */
  public TransportSettings settings() {
    return settings;
  }

  OkHttpClient client() {
    return client;
  }

  Dns names() {
    return names;
  }

  CallLog log() {
    return log;
  }

  RetryBudget budget(PortalId portal) {
    return budgets.computeIfAbsent(portal, id -> new RetryBudget());
  }

  boolean closed() {
    return closed;
  }

  /** Ends all calls under way and all connections; sessions over it are of no use afterwards. */
  @Override
  public void close() {
    closed = true;
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
    sockets.close();
  }
}
