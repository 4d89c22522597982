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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Serves a list of invoices as numbered pages that say what they show, each after a while. */
final class NumberedServer implements AutoCloseable {

  private static final int BACKLOG = 50;

  private final ServerSocket socket;
  private final List<byte[]> answers;
  private final Duration wait;

  private NumberedServer(ServerSocket socket, List<byte[]> answers, Duration wait) {
    this.socket = socket;
    this.answers = answers;
    this.wait = wait;
  }

  /** Starts one with so many pages of so many rows; any number of them are answered at once. */
  static NumberedServer start(int pages, int rows, Duration wait) {
    List<byte[]> answers = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      answers.add(answer(html(page, pages, rows)));
    }
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
    byte[] asked = answers.get(0);
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      if (line.startsWith("GET ")) {
        asked = answers.get(number(line) - 1);
      } else if (line.isEmpty()) {
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        out.write(asked);
      }
    }
  }

  private static int number(String line) {
    int start = line.indexOf('=') + 1;
    return Integer.parseInt(line, start, line.indexOf(' ', start), 10);
  }

  private static byte[] answer(String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return (head + html).getBytes(StandardCharsets.UTF_8);
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
