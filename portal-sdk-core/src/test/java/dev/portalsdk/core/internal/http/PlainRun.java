package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The same upload by the usual program, with OkHttp as it is: a status of success means that it
 * arrived, anything else that it did not.
 */
record PlainRun(FaultRow row, Cell cell) {

  private static final long FOR_EVER_MILLIS = 2_000;

  void check() throws Exception {
    assertThat(verdict()).isEqualTo(row.plain(cell));
  }

  PlainVerdict verdict() throws Exception {
    try (FaultPortal portal = new FaultPortal(cell, row.tls())) {
      OkHttpClient client = client(portal);
      if (cell.pooled()) {
        succeeded(client, new Request.Builder().url(portal.base() + "warm").build());
      }
      portal.strikes(Strike.once(row.fault(), FaultPortal.UPLOAD).onOpenConnection(cell.pooled()));
      return upload(client, portal);
    }
  }

  private OkHttpClient client(FaultPortal portal) {
    OkHttpClient.Builder builder = new OkHttpClient.Builder().dns(portal.names);
    FaultCertificates.trust(builder);
    row.pace().shorten(builder);
    return builder.build();
  }

  private PlainVerdict upload(OkHttpClient client, FaultPortal portal) throws Exception {
    RequestBody body = Upload.body(row.fileBytes());
    Request request = new Request.Builder().url(portal.base() + "upload").post(body).build();
    FutureTask<Boolean> upload = new FutureTask<>(() -> succeeded(client, request));
    Thread program = new Thread(upload, "plain program");
    portal.caller = program;
    program.start();
    try {
      return PlainVerdict.of(upload.get(FOR_EVER_MILLIS, TimeUnit.MILLISECONDS), portal.kept.get());
    } catch (TimeoutException e) {
      return PlainVerdict.NEVER_ENDS;
    } catch (ExecutionException e) {
      // Mostly an IOException; of a negative length OkHttp makes an IllegalArgumentException.
      assertThat(e.getCause()).isInstanceOf(Exception.class);
      return PlainVerdict.of(false, portal.kept.get());
    } finally {
      client.dispatcher().cancelAll();
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  private static boolean succeeded(OkHttpClient client, Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      response.body().bytes();
      return response.isSuccessful();
    }
  }
}
