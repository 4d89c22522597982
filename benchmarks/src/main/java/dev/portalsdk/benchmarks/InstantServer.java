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
import java.util.Arrays;

/** Answers each request at once with the same bytes, over connections that stay open. */
final class InstantServer {

  private final ServerSocket socket;
  private final byte[] answer;

  private InstantServer(ServerSocket socket, byte[] answer) {
    this.socket = socket;
    this.answer = answer;
  }

  /** Starts one that answers with these bytes as its body; it ends with the program. */
  static InstantServer start(byte[] body) {
    try {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      InstantServer server = new InstantServer(socket, answer(body));
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

  private static byte[] answer(byte[] body) {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ";
    byte[] lines = (head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] answer = Arrays.copyOf(lines, lines.length + body.length);
    System.arraycopy(body, 0, answer, lines.length, body.length);
    return answer;
  }

  private void answer(Socket connection) throws IOException {
    BufferedReader requests =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream answers = connection.getOutputStream();
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      if (line.isEmpty()) {
        answers.write(answer);
        answers.flush();
      }
    }
  }
}
