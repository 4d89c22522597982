package dev.portalsdk.core.spi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Documents that tests write byte by byte: U+00C3 is the byte C3. */
final class JsonBytes {

  private JsonBytes() {}

  static byte[] bytes(String document) {
    return document.getBytes(ISO_8859_1);
  }

  static Object value(String document) {
    return JsonTree.ours(bytes(document));
  }

  /** Fails unless a document is refused, as a value and where nobody looks at it. */
  static void assertRefused(String document, String rule) {
    assertThatExceptionOfType(JsonFault.class)
        .as(document)
        .isThrownBy(() -> value(document))
        .withMessage(rule);
    assertThatExceptionOfType(JsonFault.class)
        .as(document)
        .isThrownBy(() -> JsonTree.skipped(bytes(document)))
        .withMessage(rule);
  }
}
