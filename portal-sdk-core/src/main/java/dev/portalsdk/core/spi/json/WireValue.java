package dev.portalsdk.core.spi.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/** How one sort of value is read. Implementations are immutable. */
interface WireValue {

  /**
   * Reads the next value.
   *
   * @param token what it is
   * @throws RuntimeException of the reading, if it is of another sort
   */
  Object read(JsonReader reader, JsonReader.Token token, Reading reading) throws IOException;
}
