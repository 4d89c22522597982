package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;

/** The file of an entry of a list, of whatever type it is. */
final class EntryFile {

  private EntryFile() {}

  /**
   * Downloads it.
   *
   * @param path under the portal's base
   * @param id the portal's name of the entry
   * @throws PortalChangedException if a page of the portal's program or one of its answers came in
   *     the file's place: whoever stored it would take it for the file
   */
  static PortalDocument download(Exchange exchange, String path, EntryId id, Progress progress) {
    PortalDocument file =
        exchange.download(
            exchange.api(JsonApi.class).file(path, Named.of(id)), MediaType.UNKNOWN, progress);
    MediaType found = file.mediaType();
    if (found.equals(MediaType.HTML) || found.equals(MediaType.JSON)) {
      file.close();
      throw new PortalChangedException(
          exchange.call(), ErrorCode.UNEXPECTED_CONTENT, "expected a file, got " + found);
    }
    return file;
  }
}
