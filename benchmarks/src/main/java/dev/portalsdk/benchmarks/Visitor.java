package dev.portalsdk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jsoup.Jsoup;

/** Asks for pages as a browser does, and knows nothing of the library. */
final class Visitor implements CookieJar, AutoCloseable {

  private final List<Cookie> cookies = new CopyOnWriteArrayList<>();
  private final OkHttpClient client = new OkHttpClient.Builder().cookieJar(this).build();

  /** Logs in at Serena's pages. */
  void enter(URI portal, String cuit) {
    String login = new String(get(portal), StandardCharsets.UTF_8);
    String token = Jsoup.parse(login).select("input[name=token]").attr("value");
    FormBody form =
        new FormBody.Builder()
            .add("token", token)
            .add("usuario", cuit)
            .add("clave", cuit)
            .add("perfil", "Prestadores")
            .build();
    send(new Request.Builder().url(portal.resolve("ingresar").toString()).post(form).build());
  }

  byte[] get(URI page) {
    return send(new Request.Builder().url(page.toString()).build());
  }

  private byte[] send(Request request) {
    try (Response response = client.newCall(request).execute()) {
      return response.body().bytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void saveFromResponse(HttpUrl url, List<Cookie> received) {
    for (Cookie cookie : received) {
      cookies.removeIf(old -> old.name().equals(cookie.name()));
      cookies.add(cookie);
    }
  }

  @Override
  public List<Cookie> loadForRequest(HttpUrl url) {
    return cookies.stream().filter(cookie -> cookie.matches(url)).toList();
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
