package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Response;

/**
 * Takes an answer off the network, on the thread that received it.
 *
 * @param <T> what it makes of it
 */
interface Reader<T> {

  /** Returns how many bytes an answer may have at most. */
  long limit();

  /** Reads all that is wanted; the response is closed afterwards. */
  T read(Response response) throws IOException;

  /** Gives back what was read for a caller that has gone. */
  default void discard(T read) {}
}
