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
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers each request for a numbered page after a while, as many at once as come. */
final class SlowServer {

  private static final Pattern NUMBER = Pattern.compile("[?&]pagina=([0-9]+)");

  private final ServerSocket socket;
  private final Duration wait;
  private final IntFunction<String> pages;

  private SlowServer(ServerSocket socket, Duration wait, IntFunction<String> pages) {
    this.socket = socket;
    this.wait = wait;
    this.pages = pages;
  }

  /** Starts one that gives these pages; it ends with the program. */
  static SlowServer start(Duration wait, IntFunction<String> pages) {
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      SlowServer server = new SlowServer(socket, wait, pages);
      thread(server::accept);
      return server;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "slow-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        thread(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      answer(connection);
    } catch (IOException | InterruptedException gone) {
      // The client went away, or the benchmark has ended: there is nobody to tell.
      return;
    }
  }

  private void answer(Socket connection) throws IOException, InterruptedException {
    BufferedReader requests =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream answers = connection.getOutputStream();
    int page = 1;
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      Matcher number = NUMBER.matcher(line);
      page = number.find() ? Integer.parseInt(number.group(1)) : page;
      if (line.isEmpty()) {
        Thread.sleep(wait.toMillis());
        answers.write(bytes(pages.apply(page)));
        answers.flush();
      }
    }
  }

  private static byte[] bytes(String page) {
    int length = page.getBytes(StandardCharsets.UTF_8).length;
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + length;
    return (head + "\r\n\r\n" + page).getBytes(StandardCharsets.UTF_8);
  }
}
