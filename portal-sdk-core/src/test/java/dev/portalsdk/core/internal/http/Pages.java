package dev.portalsdk.core.internal.http;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Url;

/** The requests of the tests. */
interface Pages {

  @GET
  Call<ResponseBody> get(@Url String path);

  @GET
  Call<ResponseBody> get(@Url String path, @Header("Authorization") String token);

  @POST
  Call<ResponseBody> post(@Url String path, @Body RequestBody body);

  @FormUrlEncoded
  @POST("login")
  Call<ResponseBody> login(@Field("user") String user, @Field("password") String password);
}
