package dev.portalsdk.billing.internal.serena;

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

/** What a browser does at this portal. */
interface SerenaApi {

  @GET
  Call<ResponseBody> page(@Url String address);

  @GET
  Call<ResponseBody> search(@Url String address, @QueryMap Map<String, String> fields);

  @FormUrlEncoded
  @POST
  Call<ResponseBody> submit(@Url String address, @FieldMap Map<String, String> fields);

  @Multipart
  @POST
  Call<ResponseBody> upload(@Url String address, @Part List<MultipartBody.Part> parts);

  @Streaming
  @GET
  Call<ResponseBody> file(@Url String address);
}
