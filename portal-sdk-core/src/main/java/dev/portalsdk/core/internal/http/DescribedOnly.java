package dev.portalsdk.core.internal.http;

import okhttp3.OkHttpClient;

/** The client that Retrofit gets: it describes requests, which only an exchange sends. */
final class DescribedOnly {

  static final OkHttpClient CLIENT =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                throw new IllegalStateException(
                    "Give the call to Exchange.send, which keeps the rules");
              })
          .build();

  private DescribedOnly() {}
}
