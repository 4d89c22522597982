package dev.portalsdk.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers each request at once with the same few bytes, over connections that stay open. */
final class InstantServer implements AutoCloseable {

  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket socket;

  private InstantServer(ServerSocket socket) {
    this.socket = socket;
  }

  static InstantServer start() {
    try {
      InstantServer server =
          new InstantServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      Thread thread = new Thread(server::serve, "instant-server");
      thread.setDaemon(true);
      thread.start();
      return server;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        connection.setTcpNoDelay(true);
        answer(connection);
      } catch (IOException closed) {
        // The client went away, or the benchmark has ended: there is nobody to tell.
      }
    }
  }

  private static void answer(Socket connection) throws IOException {
    BufferedReader requests =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream answers = connection.getOutputStream();
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      if (line.isEmpty()) {
        answers.write(ANSWER);
        answers.flush();
      }
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
