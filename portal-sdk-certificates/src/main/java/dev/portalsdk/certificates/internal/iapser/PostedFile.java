package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import java.util.Map;

/** A file that the portal makes of a form. */
final class PostedFile {

  private PostedFile() {}

  static PortalDocument download(
      Exchange exchange, String path, Map<String, ?> form, MediaType expected, Progress progress) {
    JsonApi api = exchange.api(JsonApi.class);
    return exchange.download(api.fileFor(path, JsonBody.of(form)), expected, progress);
  }
}
