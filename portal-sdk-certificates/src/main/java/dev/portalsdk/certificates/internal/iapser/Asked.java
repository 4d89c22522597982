package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import dev.portalsdk.core.spi.json.JsonPage;
import java.util.Map;

/** How the portal is asked: for a page in JSON, or for a file. */
final class Asked {

  private Asked() {}

  /** Asks for a page. */
  static JsonPage page(
      PortalContext context, Exchange exchange, String path, Map<String, ?> fields) {
    JsonApi api = exchange.api(JsonApi.class);
    return JsonPage.of(
        exchange.send(api.post(path, JsonBody.of(fields))), context.settings().columns());
  }

  /** Asks for a file. */
  static PortalDocument file(
      Exchange exchange,
      String path,
      Map<String, ?> fields,
      MediaType expected,
      Progress progress) {
    JsonApi api = exchange.api(JsonApi.class);
    return exchange.download(api.fileFor(path, JsonBody.of(fields)), expected, progress);
  }
}
