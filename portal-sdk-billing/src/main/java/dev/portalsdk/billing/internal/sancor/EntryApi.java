package dev.portalsdk.billing.internal.sancor;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** Opens the file of an entry of a list. */
interface EntryApi {

  /**
   * Opens it.
   *
   * @param path under the portal's base
   * @param id the portal's name of the entry
   */
  @Streaming
  @GET
  Call<ResponseBody> file(@Url String path, @Query("id") String id);
}
