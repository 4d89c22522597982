package dev.portalsdk.core.spi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import dev.portalsdk.core.ProofScale;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the scanner takes, Moshi's strict reader takes for the same; what only the scanner refuses,
 * it refuses for one of few reasons, each of which is looked for in the document in another way.
 */
class JsonScannerAgainstMoshiTest {

  /** What only a text that is read is refused for. */
  private static final String HALF = "the text holds half a character";

  /** Why the scanner is stricter, by its words. */
  private static final Map<String, Predicate<byte[]>> STRICTER =
      Map.of(
          "it is no UTF-8",
          document -> !isUtf8(document),
          "a text holds a control character",
          holds("[\\x00-\\x1F]"),
          HALF,
          holds("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}"),
          "a text holds another escape than JSON has",
          holds("\\\\['\n]"),
          "a value was expected",
          holds("(?!true|false|null)(?i:true|false|null)"),
          // Moshi takes the byte FF for the end.
          "more follows after its end",
          holds("\\xFF"));

  private final Map<String, Integer> outcomes = new HashMap<>();

  @Test
  void readsTheSameAsMoshiInEveryFormThatTheRulesLeaveOpen() throws IOException {
    Random random = new Random(58);
    JsonGenerator documents = new JsonGenerator(random);
    for (int i = 0; i < ProofScale.times(10_000); i++) {
      byte[] document = documents.document();
      JsonTree.skipped(document);
      assertThat(JsonTree.ours(document))
          .as(new String(document, UTF_8))
          .isEqualTo(JsonTree.moshis(document));
    }
  }

  @Test
  void refusesWhatMoshiRefusesAndMoreForKnownReasonsAlone() {
    Random random = new Random(76);
    JsonGenerator documents = new JsonGenerator(random);
    for (int i = 0; i < ProofScale.times(30_000); i++) {
      compare(documents.changed(documents.document()));
    }
    assertThat(outcomes).containsKeys("both read", "both refuse").containsKeys(reasons());
  }

  private static String[] reasons() {
    return STRICTER.keySet().toArray(String[]::new);
  }

  private void compare(byte[] document) {
    Object moshis = moshis(document);
    try {
      assertThat(JsonTree.ours(document)).as(new String(document, UTF_8)).isEqualTo(moshis);
      JsonTree.skipped(document);
      outcomes.merge("both read", 1, Integer::sum);
    } catch (JsonFault refused) {
      String outcome = moshis == null ? "both refuse" : refused.rule();
      outcomes.merge(outcome, 1, Integer::sum);
      assertRefusedInPassing(document, refused);
      if (moshis != null) {
        assertThat(STRICTER).as(new String(document, UTF_8)).containsKey(outcome);
        assertThat(STRICTER.get(outcome)).as(outcome).accepts(document);
      }
    }
  }

  private static void assertRefusedInPassing(byte[] document, JsonFault refused) {
    if (refused.rule().equals(HALF)) {
      return;
    }
    try {
      JsonTree.skipped(document);
    } catch (JsonFault skipped) {
      assertThat(skipped.rule()).isEqualTo(refused.rule());
      return;
    }
    throw new AssertionError("Passed over: " + new String(document, UTF_8));
  }

  private static @Nullable Object moshis(byte[] document) {
    try {
      return JsonTree.moshis(document);
    } catch (IOException | JsonDataException refused) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] document) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return true;
    } catch (CharacterCodingException none) {
      return false;
    }
  }

  private static Predicate<byte[]> holds(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return document -> pattern.matcher(new String(document, ISO_8859_1)).find();
  }
}
