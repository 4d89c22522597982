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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Serves a list of invoices as numbered pages that say what they show, each after a while. */
final class NumberedServer implements AutoCloseable {

  private static final int BACKLOG = 50;
  private static final String LENGTH = "Content-Length: ";

  private final ServerSocket socket;
  private final Map<String, byte[]> answers;
  private final Duration wait;

  private NumberedServer(ServerSocket socket, Map<String, byte[]> answers, Duration wait) {
    this.socket = socket;
    this.answers = answers;
    this.wait = wait;
  }

  /** Starts one with so many pages of so many rows; any number of them are answered at once. */
  static NumberedServer start(int pages, int rows, Duration wait) {
    Map<String, byte[]> answers = new HashMap<>();
    for (int page = 1; page <= pages; page++) {
      answers.put("pagina=" + page, answer("text/html", html(page, pages, rows)));
    }
    return start(answers, wait);
  }

  /** Starts one that answers so each request whose first line has such a part. */
  static NumberedServer start(Map<String, byte[]> answers, Duration wait) {
    try {
      ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
      NumberedServer server = new NumberedServer(socket, answers, wait);
      daemon(server::accept);
      return server;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
  }

  /** Returns the address of a page. */
  URI page(int number) {
    return uri().resolve("facturas?pagina=" + number);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "numbered-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        daemon(() -> serve(connection));
      }
    } catch (IOException closed) {
      // The benchmark has ended: there is nobody to tell.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      answer(connection);
    } catch (IOException gone) {
      // The client went away: there is nobody to tell.
    } catch (InterruptedException impossible) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Socket connection) throws IOException, InterruptedException {
    BufferedReader requests =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = connection.getOutputStream();
    byte[] asked = new byte[0];
    int body = 0;
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      if (line.endsWith(" HTTP/1.1")) {
        asked = answerTo(line.substring(0, line.lastIndexOf(' ')));
      } else if (line.startsWith(LENGTH)) {
        body = Integer.parseInt(line.substring(LENGTH.length()));
      } else if (line.isEmpty()) {
        requests.skip(body);
        body = 0;
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        out.write(asked);
      }
    }
  }

  private byte[] answerTo(String request) {
    return answers.entrySet().stream()
        .filter(entry -> request.endsWith(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new IllegalStateException("Nobody expected " + request));
  }

  /** Returns the bytes of an answer. */
  static byte[] answer(String type, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "; charset=UTF-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return (head + text).getBytes(StandardCharsets.UTF_8);
  }

  private static String html(int page, int pages, int rows) {
    StringBuilder html =
        new StringBuilder(
            "<!doctype html><html><head><title>Facturas</title></head><body><table>"
                + "<tr><th>Número</th><th>Fecha</th><th>Importe</th></tr>");
    int first = (page - 1) * rows + 1;
    for (int i = first; i < first + rows; i++) {
      html.append(
          String.format(
              Locale.ROOT,
              "<tr><td>0001-%08d</td><td>01/07/2025</td><td>24.270.824,38</td></tr>",
              i));
    }
    String range = first + "-" + (first + rows - 1) + " de " + pages * rows;
    return html.append("</table><p>").append(range).append("</p></body></html>").toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
