package dev.portalsdk.core.internal.http;

import dev.portalsdk.tripwire.Planted;
import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;

/** The pages of a {@link FaultPortal}. */
final class FaultPages {

  static final String RECEIVED = "Recibido";
  static final String LOGIN = "Ingresar";
  static final String ROBOT = "No soy un robot";
  static final String PASSWORD = "Cambie su clave";
  static final String MAINTENANCE = "En mantenimiento";
  static final String OLD_FORM = "Formulario vencido";

  private FaultPages() {}

  static MockResponse.Builder page(String title) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "text/html; charset=utf-8")
        .setHeader("X-Paciente", Planted.CUIL)
        .body(html(title));
  }

  static MockResponse.Builder redirect(int status, String target) {
    return new MockResponse.Builder().code(status).setHeader("Location", target);
  }

  static MockResponse.Builder file(String text) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/pdf")
        .body("%PDF-1.7\n" + text + "\n" + filler() + "\nstartxref\n9\n%%EOF\n");
  }

  static String html(String title) {
    return "<html><head><title>" + title + "</title></head><body>" + filler() + "</body></html>\n";
  }

  private static String filler() {
    return "<p>0123456789</p>".repeat(600) + Planted.TEXT;
  }

  /** Four megabytes of nothing in four kilobytes. */
  static Buffer bomb() {
    Buffer bomb = new Buffer();
    try (BufferedSink zip = Okio.buffer(new GzipSink(bomb))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 4; i++) {
        zip.write(zeros);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bomb;
  }
}
