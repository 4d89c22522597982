package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.settings.Limits;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Reads a file if the answer is one of the type that is expected, and a page if it is not: an
 * apology, a login, a number of an error.
 */
final class FileReader implements Reader<Received> {

  private final MediaType expected;
  private final Progress progress;
  private final Limits limits;

  FileReader(MediaType expected, Progress progress, Limits limits) {
    this.expected = expected;
    this.progress = progress;
    this.limits = limits;
  }

  @Override
  public long limit() {
    return Math.max(limits.transferBytes(), limits.pageBytes());
  }

  @Override
  public Received read(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (!response.isSuccessful() || isDeclaredPage(response) || !isExpected(source)) {
      return new PageReader(limits.pageBytes()).read(response);
    }
    long total = response.body().contentLength();
    InputStream counted =
        new CountedStream(source.inputStream(), limits.transferBytes(), total, progress);
    String name = FileName.of(response);
    return Received.file(response, PortalDocument.read(name, counted, limits.documentMemory()));
  }

  private static boolean isDeclaredPage(Response response) {
    okhttp3.MediaType declared = response.body().contentType();
    return declared != null && declared.subtype().equals("html");
  }

  private boolean isExpected(BufferedSource source) throws IOException {
    source.request(MediaType.SNIFFED);
    long length = Math.min(MediaType.SNIFFED, source.getBuffer().size());
    MediaType found = MediaType.sniff(source.peek().readByteArray(length));
    return ExpectedType.covers(expected, found) && !ExpectedType.mayBePage(found);
  }

  @Override
  public void discard(Received read) {
    PortalDocument file = read.file();
    if (file != null) {
      file.close();
    }
  }
}
