package dev.portalsdk.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser that knows nothing of the library: it keeps cookies and follows no redirect. */
final class Browser implements CookieJar {

  private final HttpUrl base;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .cookieJar(this)
          .followRedirects(false)
          .retryOnConnectionFailure(false)
          .build();

  Browser(URI base) {
    this.base = HttpUrl.get(base);
  }

  /** What came back. */
  record Came(int status, Headers headers, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    Document page() {
      return Jsoup.parse(text());
    }

    /** The table's rows as texts, headers first. */
    List<List<String>> table() {
      return page().select("tr").stream().map(row -> row.children().eachText()).toList();
    }
  }

  Came get(String path) {
    return send(new Request.Builder().url(resolve(path)).build());
  }

  Came post(String path, Map<String, String> fields) {
    FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
    fields.forEach(form::add);
    return send(new Request.Builder().url(resolve(path)).post(form.build()).build());
  }

  /** Fills in the login as a provider does. */
  Came login(String cuit) {
    return login(cuit, cuit, "Prestadores");
  }

  Came login(String user, String password, String profile) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", get("/").page().selectXpath("//input[@name='token']").attr("value"));
    fields.put("usuario", user);
    fields.put("clave", password);
    fields.put("perfil", profile);
    return post("/ingresar", fields);
  }

  String cookie(String name) {
    Cookie cookie = cookies.get(name);
    return cookie == null ? "" : cookie.value();
  }

  void forgetCookies() {
    cookies.clear();
  }

  @Override
  public void saveFromResponse(HttpUrl url, List<Cookie> received) {
    received.forEach(cookie -> cookies.put(cookie.name(), cookie));
  }

  @Override
  public List<Cookie> loadForRequest(HttpUrl url) {
    return new ArrayList<>(cookies.values());
  }

  private Came send(Request request) {
    try (Response response = client.newCall(request).execute()) {
      return new Came(response.code(), response.headers(), response.body().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpUrl resolve(String path) {
    HttpUrl url = base.resolve(path);
    if (url == null) {
      throw new IllegalArgumentException(path);
    }
    return url;
  }
}
