package dev.portalsdk.testkit;

import dev.portalsdk.core.document.PortalDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jsoup.Jsoup;

/**
 * What is usually written for Serena's uploads, with OkHttp as it is: a failed call is tried again,
 * a successful answer is believed.
 */
final class PlainProgram implements CookieJar, AutoCloseable {

  private static final int MOST_TRIES = 3;

  private final HttpUrl base;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private final OkHttpClient client = new OkHttpClient.Builder().cookieJar(this).build();

  PlainProgram(URI base, String cuit) {
    this.base = HttpUrl.get(base);
    login(cuit);
  }

  private void login(String cuit) {
    FormBody form =
        new FormBody.Builder()
            .add("token", token("/"))
            .add("usuario", cuit)
            .add("clave", cuit)
            .add("perfil", "Prestadores")
            .build();
    succeeds(new Request.Builder().url(resolve("/ingresar")).post(form).build());
  }

  /** Uploads a file as a Factura. */
  void upload(PortalDocument file, String remarks) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      RequestBody content = RequestBody.create(file.bytes(), MediaType.get("application/pdf"));
      MultipartBody form =
          new MultipartBody.Builder()
              .setType(MultipartBody.FORM)
              .addFormDataPart("token", token("/documentos/nueva"))
              .addFormDataPart("destinatario", "Liquidaciones Prest. En Especie")
              .addFormDataPart("tipo", "Factura")
              .addFormDataPart("observaciones", remarks)
              .addFormDataPart("archivo", file.name(), content)
              .build();
      if (succeeds(new Request.Builder().url(resolve("/documentos/nueva")).post(form).build())) {
        return;
      }
    }
  }

  private String token(String path) {
    try (Response page = send(new Request.Builder().url(resolve(path)).build())) {
      return Jsoup.parse(page.body().string()).select("input[name=token]").attr("value");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean succeeds(Request request) {
    try (Response answer = send(request)) {
      return answer.isSuccessful();
    } catch (IOException e) {
      return false;
    }
  }

  private Response send(Request request) throws IOException {
    return client.newCall(request).execute();
  }

  private HttpUrl resolve(String path) {
    HttpUrl url = base.resolve(path);
    if (url == null) {
      throw new IllegalArgumentException(path);
    }
    return url;
  }

  @Override
  public void saveFromResponse(HttpUrl url, List<Cookie> received) {
    received.forEach(cookie -> cookies.put(cookie.name(), cookie));
  }

  @Override
  public List<Cookie> loadForRequest(HttpUrl url) {
    return new ArrayList<>(cookies.values());
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
