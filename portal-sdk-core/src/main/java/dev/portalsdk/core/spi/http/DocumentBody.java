package dev.portalsdk.core.spi.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * A document on its way to a portal, read as it is sent.
 *
 * <p>Instances are thread-safe as the document and the progress are.
 */
public final class DocumentBody extends RequestBody {

  private static final int CHUNK = 16 * 1024;

  private final PortalDocument document;
  private final Progress progress;

  private DocumentBody(PortalDocument document, Progress progress) {
    this.document = requireNonNull(document, "document");
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * Returns the body of a request, or of a part of one, that is this document.
   *
   * @param document what is sent, as the type that its first bytes say
   * @param progress is told how far it is, on the thread that sends
   */
  public static DocumentBody of(PortalDocument document, Progress progress) {
    return new DocumentBody(document, progress);
  }

  @Override
  public MediaType contentType() {
    return MediaType.get(document.mediaType().text());
  }

  @Override
  public long contentLength() {
    return document.size();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long done = 0;
    try (InputStream in = document.open()) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        sink.write(chunk, 0, read);
        done += read;
        progress.moved(done, document.size());
      }
    }
  }
}
