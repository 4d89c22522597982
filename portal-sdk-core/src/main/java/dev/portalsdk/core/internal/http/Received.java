package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.spi.http.Answer;
import okhttp3.MediaType;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What came off the network: a page, or the file that was expected. */
final class Received {

  private final Response head;
  private final byte[] page;
  private final @Nullable PortalDocument file;

  private Received(Response head, byte[] page, @Nullable PortalDocument file) {
    this.head = head;
    this.page = page;
    this.file = file;
  }

  static Received page(Response head, byte[] page) {
    return new Received(head, page, null);
  }

  static Received file(Response head, PortalDocument file) {
    return new Received(head, new byte[0], file);
  }

  /** Returns status, headers and address; the body has been read. */
  Response head() {
    return head;
  }

  /** Returns the file that was expected, null if a page came. */
  @Nullable PortalDocument file() {
    return file;
  }

  Answer answer(Origin origin) {
    MediaType type = head.body().contentType();
    return new Answer(
        origin,
        head.request().url().uri(),
        head.code(),
        type == null ? "" : type.type() + "/" + type.subtype(),
        type == null ? null : type.charset(null),
        page);
  }
}
