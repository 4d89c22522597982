package dev.portalsdk.testkit.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a portal sends back: a page, a file, or where to go.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FaceAnswer {

  private static final String JSON = "application/json; charset=UTF-8";

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private FaceAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /**
   * Returns a page with status 200.
   *
   * @param html the whole page, which is sent in UTF-8
   */
  public static FaceAnswer page(String html) {
    return new FaceAnswer(
        200,
        Map.of("Content-Type", "text/html; charset=UTF-8"),
        html.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns JSON with status 200.
   *
   * @param json the whole of it, such as {@code {"filas":[]}}, which is sent in UTF-8
   */
  public static FaceAnswer json(String json) {
    return new FaceAnswer(200, Map.of("Content-Type", JSON), json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns a file to save, under its name and as the type that its bytes say.
   *
   * @param document the file
   */
  public static FaceAnswer file(PortalDocument document) {
    MediaType type = document.mediaType();
    return new FaceAnswer(200, Map.of("Content-Type", type.text()), document.bytes())
        .withHeader("Content-Disposition", disposition(document.name()));
  }

  /**
   * Returns the answer that sends a browser elsewhere, with status 302.
   *
   * @param path where to, such as {@code /gestiones}
   */
  public static FaceAnswer redirect(String path) {
    return new FaceAnswer(302, Map.of("Location", path), new byte[0]);
  }

  /**
   * Returns this answer with another status.
   *
   * @param status such as 404
   */
  public FaceAnswer withStatus(int status) {
    return new FaceAnswer(status, headers, body);
  }

  /** Returns this answer with one more header, or another value of it. */
  public FaceAnswer withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
    return new FaceAnswer(status, Collections.unmodifiableMap(more), body);
  }

  /** Returns the status, such as 200. */
  public int status() {
    return status;
  }

  /** Returns the headers by name. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Returns whether it is JSON. */
  public boolean isJson() {
    return JSON.equals(headers.get("Content-Type"));
  }

  /** Returns the bytes of page or file, as a copy; none if it sends elsewhere. */
  public byte[] bytes() {
    return body.clone();
  }

  /** The name in ASCII, and if that lacks something also as a whole, by RFC 6266. */
  private static String disposition(String name) {
    String ascii = name.replaceAll("[^ -~]|[\"\\\\]", "_");
    String plain = "attachment; filename=\"" + ascii + "\"";
    return ascii.equals(name) ? plain : plain + "; filename*=UTF-8''" + percentEncoded(name);
  }

  private static String percentEncoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  /** Returns status and size alone: a page may hold personal data. */
  @Override
  public String toString() {
    return "FaceAnswer[" + status + ", " + body.length + " bytes]";
  }
}
