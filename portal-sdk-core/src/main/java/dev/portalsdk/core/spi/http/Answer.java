package dev.portalsdk.core.spi.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.Origin;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a portal answered, whole and in memory.
 *
 * <p>This class is thread-safe as long as nobody writes into its bytes, which are not copied.
 */
public final class Answer {

  private final Origin origin;
  private final URI location;
  private final int status;
  private final String contentType;
  private final @Nullable Charset charset;
  private final byte[] bytes;

  /**
   * Creates one.
   *
   * @param origin what was asked of which portal: makes the exception if the answer is unreadable
   * @param location where the answer came from, after redirects
   * @param status the HTTP status, such as 200
   * @param contentType the type that the portal declares, such as {@code text/html}, empty if none
   * @param charset the charset that the portal declares, null if none
   * @param bytes the body after inflation
   */
  public Answer(
      Origin origin,
      URI location,
      int status,
      String contentType,
      @Nullable Charset charset,
      byte[] bytes) {
    this.origin = requireNonNull(origin, "origin");
    this.location = requireNonNull(location, "location");
    this.status = status;
    this.contentType = requireNonNull(contentType, "contentType");
    this.charset = charset;
    this.bytes = requireNonNull(bytes, "bytes");
  }

  /** Returns what was asked of which portal. */
  public Origin origin() {
    return origin;
  }

  /** Returns where the answer came from, after redirects. */
  public URI location() {
    return location;
  }

  /**
   * Returns whether it came from an endpoint, whatever base is before it and query behind it.
   *
   * @param endpoint the path as settings have it, such as {@code api/ingreso} or {@code
   *     /ingreso?a=1}
   */
  public boolean isFrom(String endpoint) {
    String path = URI.create(endpoint).getPath();
    return location.getPath().endsWith(path.startsWith("/") ? path : "/" + path);
  }

  /** Returns the HTTP status, such as 200. */
  public int status() {
    return status;
  }

  /** Returns the type that the portal declares, such as {@code text/html}, or an empty text. */
  public String contentType() {
    return contentType;
  }

  /** Returns the charset that the portal declares, if it declares one that this JVM has. */
  public Optional<Charset> charset() {
    return Optional.ofNullable(charset);
  }

  /** Returns the body after inflation; not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns the status and the length alone: a body may hold personal data. */
  @Override
  public String toString() {
    return "Answer[" + status + ", " + bytes.length + " bytes]";
  }
}
