package dev.portalsdk.core.spi.json;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import java.util.Map;
import okhttp3.MultipartBody;

/**
 * Asks a portal's program for its pages in JSON, in which settings may rename each field.
 *
 * <pre>{@code
 * JsonPages pages = new JsonPages(context.settings());
 * JsonPage page = pages.post(exchange, endpoints.contracts(), Map.of("buscar", "445566"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonPages {

  private final PortalSettings settings;

  /**
   * Takes note of the names of fields.
   *
   * @param settings the user's, whose columns are other names of fields
   */
  public JsonPages(PortalSettings settings) {
    this.settings = requireNonNull(settings, "settings");
  }

  /**
   * Asks for something.
   *
   * @param path under the portal's base, such as {@code api/menu}
   */
  public JsonPage get(Exchange exchange, String path) {
    return read(exchange.send(exchange.api(JsonApi.class).get(path)));
  }

  /**
   * Asks for what parameters say; none of them may name a person, since addresses stay in logs.
   *
   * @param path under the portal's base, such as {@code api/facturas}
   * @param parameters by name, not encoded yet
   */
  public JsonPage get(Exchange exchange, String path, Map<String, String> parameters) {
    return read(exchange.send(exchange.api(JsonApi.class).get(path, parameters)));
  }

  /**
   * Sends a JSON object.
   *
   * @param path under the portal's base, such as {@code api/contacto}
   * @param form as {@link JsonBody#of} takes it
   */
  public JsonPage post(Exchange exchange, String path, Map<String, ?> form) {
    return read(exchange.send(exchange.api(JsonApi.class).post(path, JsonBody.of(form))));
  }

  /**
   * Sends a JSON object that changes something that is there.
   *
   * @param path under the portal's base, such as {@code api/usuarios}
   * @param form as {@link JsonBody#of} takes it
   */
  public JsonPage put(Exchange exchange, String path, Map<String, ?> form) {
    return read(exchange.send(exchange.api(JsonApi.class).put(path, JsonBody.of(form))));
  }

  /**
   * Sends texts and files.
   *
   * @param path under the portal's base, such as {@code api/envios}
   * @param form its parts
   */
  public JsonPage upload(Exchange exchange, String path, MultipartBody form) {
    return read(exchange.send(exchange.api(JsonApi.class).upload(path, form)));
  }

  /**
   * Reads what came back.
   *
   * @param answer such as one that a login script looks at
   */
  public JsonPage read(Answer answer) {
    return JsonPage.of(answer, settings.columns());
  }
}
