package dev.portalsdk.core.spi.json;

import java.util.Map;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/**
 * The requests of a portal whose pages are a program in the browser that asks for JSON. Which paths
 * there are is the adapter's to know; {@link JsonPage} reads what comes back.
 */
public interface JsonApi {

  /**
   * Asks for something.
   *
   * @param path under the portal's base, such as {@code api/facturas}
   */
  @GET
  Call<ResponseBody> get(@Url String path);

  /**
   * Asks for what parameters say.
   *
   * @param path under the portal's base, such as {@code api/facturas}
   * @param query the parameters by name, not encoded yet, such as {@code pagina} and {@code 2}
   */
  @GET
  Call<ResponseBody> get(@Url String path, @QueryMap Map<String, String> query);

  /**
   * Opens a file.
   *
   * @param path under the portal's base, such as {@code api/normas/1/documento}
   */
  @Streaming
  @GET
  Call<ResponseBody> file(@Url String path);

  /**
   * Opens the file that parameters name.
   *
   * @param path under the portal's base, such as {@code api/facturas/ordenes/archivo}
   * @param query the parameters by name, not encoded yet, such as {@code numero} and {@code 4711}
   */
  @Streaming
  @GET
  Call<ResponseBody> file(@Url String path, @QueryMap Map<String, String> query);

  /**
   * Hands something in.
   *
   * @param path under the portal's base, such as {@code api/contacto}
   * @param body such as a {@link JsonBody}
   */
  @POST
  Call<ResponseBody> post(@Url String path, @Body RequestBody body);

  /**
   * Opens the file that a body names, such as one about persons: an address stays in logs.
   *
   * @param path under the portal's base, such as {@code api/certificados/tarjetas}
   * @param body such as a {@link JsonBody}
   */
  @Streaming
  @POST
  Call<ResponseBody> fileFor(@Url String path, @Body RequestBody body);

  /**
   * Hands something in together with files.
   *
   * @param path under the portal's base, such as {@code api/envios}
   * @param body of parts: texts, and a {@link dev.portalsdk.core.spi.http.DocumentBody} for each
   *     file
   */
  @POST
  Call<ResponseBody> upload(@Url String path, @Body MultipartBody body);

  /**
   * Changes something that is there.
   *
   * @param path under the portal's base, such as {@code api/usuarios/caja}
   * @param body such as a {@link JsonBody}
   */
  @PUT
  Call<ResponseBody> put(@Url String path, @Body RequestBody body);
}
