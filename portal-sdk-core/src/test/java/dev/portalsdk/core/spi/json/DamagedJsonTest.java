package dev.portalsdk.core.spi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalsdk.core.ProofScale;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages of JSON that chance damages: what is read of them is what Moshi finds there. */
class DamagedJsonTest {

  private static final String ROW =
      "{\"recepcion\":\"08-11-2021 ñ \\u00e9\",\"importe\":49883.20,\"vencida\":false,"
          + "\"extra\":{\"a\":[1,\"x\\n\",{}]},\"orden\":null}";
  private static final List<String> PAGES =
      List.of(
          "{\"facturas\":[" + ROW + " , " + ROW + "],\"total\":2}",
          " {\"total\":1,\"otro\":[[]],\"facturas\":[" + ROW.replace("null", "\"4711\"") + "]}\n",
          "{\"facturas\":[],\"total\":-0}");

  @Test
  void isReadAsMoshiReadsItOrRefused() throws IOException {
    Random random = new Random(59);
    JsonGenerator generator = new JsonGenerator(random);
    JsonPageFuzzTest page = new JsonPageFuzzTest();
    for (int i = 0; i < ProofScale.times(10_000); i++) {
      byte[] whole = PAGES.get(random.nextInt(PAGES.size())).getBytes(UTF_8);
      page.reads(generator.changed(whole));
    }
  }
}
