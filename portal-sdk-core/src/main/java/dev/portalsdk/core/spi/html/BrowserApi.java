package dev.portalsdk.core.spi.html;

import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/**
 * What a browser does at a portal of pages and forms, for {@link
 * dev.portalsdk.core.spi.http.Exchange#api}. Addresses are paths below the portal's base, such as
 * {@code operaciones}, or absolute ones that a page showed.
 */
public interface BrowserApi {

  /** Opens a page. */
  @GET
  Call<ResponseBody> page(@Url String address);

  /** Opens a page with the fields of a form that changes nothing. */
  @GET
  Call<ResponseBody> search(@Url String address, @QueryMap Map<String, String> fields);

  /** Sends a form. */
  @FormUrlEncoded
  @POST
  Call<ResponseBody> submit(@Url String address, @FieldMap Map<String, String> fields);

  /** Sends a form with files. */
  @Multipart
  @POST
  Call<ResponseBody> upload(@Url String address, @Part List<MultipartBody.Part> parts);

  /** Opens a file. */
  @Streaming
  @GET
  Call<ResponseBody> file(@Url String address);
}
