package dev.portalsdk.core.internal.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;

/** A server that answers each request with whatever bytes a test writes, HTTP or not. */
final class RawServer implements AutoCloseable {

  /** Writes one answer. */
  @FunctionalInterface
  interface Script {
    void answer(Socket socket, OutputStream out) throws IOException;
  }

  final AtomicInteger requests = new AtomicInteger();
  private final ServerSocket server;
  private final Script script;

  RawServer(Script script) {
    this(script, ServerSocketFactory.getDefault());
  }

  RawServer(Script script, ServerSocketFactory sockets) {
    this.script = script;
    try {
      this.server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "raw server");
    thread.setDaemon(true);
    thread.start();
  }

  URI base() {
    String scheme = server instanceof SSLServerSocket ? "https" : "http";
    return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort() + "/");
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.setTcpNoDelay(true);
        readHead(socket.getInputStream());
        requests.incrementAndGet();
        script.answer(socket, socket.getOutputStream());
      } catch (IOException e) {
        // The client went away, which some tests want.
        continue;
      }
    }
  }

  private static void readHead(InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw);
    int last = 0;
    while (last != 0x0D0A0D0A) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      last = last << 8 | next;
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
