package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.Message;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import dev.portalsdk.core.spi.json.JsonPage;
import java.util.Map;
import okhttp3.MultipartBody;

/** Asks the portal's program, in whose answers settings may rename each field. Thread-safe. */
final class PortalApi {

  private final PortalSettings settings;

  PortalApi(PortalSettings settings) {
    this.settings = settings;
  }

  JsonPage get(Exchange exchange, String path) {
    return read(exchange.send(exchange.api(JsonApi.class).get(path)));
  }

  JsonPage get(Exchange exchange, String path, Map<String, String> parameters) {
    return read(exchange.send(exchange.api(JsonApi.class).get(path, parameters)));
  }

  JsonPage post(Exchange exchange, String path, Map<String, ?> form) {
    return read(exchange.send(exchange.api(JsonApi.class).post(path, JsonBody.of(form))));
  }

  JsonPage put(Exchange exchange, String path, Map<String, ?> form) {
    return read(exchange.send(exchange.api(JsonApi.class).put(path, JsonBody.of(form))));
  }

  JsonPage upload(Exchange exchange, String path, MultipartBody form) {
    return read(exchange.send(exchange.api(JsonApi.class).upload(path, form)));
  }

  JsonPage read(Answer answer) {
    return JsonPage.of(answer, settings.columns());
  }

  /** Returns what the portal says to the user: what is no such message says nothing certain. */
  static String words(JsonPage page) {
    return page.read(Message.class).mensaje();
  }
}
