package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;

/**
 * Makes something of an answer on the thread that received it, and closes it.
 *
 * @param reader makes it
 * @param faults says what went wrong
 * @param <T> what is made
 */
record Intake<T>(Reader<T> reader, Faults faults) {

  T take(Call request, Response response) {
    try (response) {
      return reader.read(response);
    } catch (BrokenRuleException e) {
      // Closing alone would read on for a while, in the hope to use the connection again.
      request.cancel();
      throw faults.withinAnswer(e);
    } catch (IOException e) {
      throw faults.withinAnswer(e);
    } catch (RuntimeException | Error e) {
      request.cancel();
      throw e;
    }
  }
}
