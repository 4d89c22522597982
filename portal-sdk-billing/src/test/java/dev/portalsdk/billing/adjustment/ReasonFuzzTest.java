package dev.portalsdk.billing.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A glosa's code is read exactly where a regular expression finds one, and a payer's reason keeps
 * its words and code whatever they are, and repeats no words in a log.
 */
class ReasonFuzzTest {

  private static final Pattern CODE =
      Pattern.compile("[1-689][0-9]{2}|(?:FA|TA|SO|AU|CO|CL|SA|DE|RE)[0-9]{4}|DE[0-9]{2}");
  private static final ReasonSorter COLOMBIAN = ReasonSorter.builder().glosas().build();

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      Optional<GlosaCode> glosa = GlosaCode.find(text);
      assertThat(glosa.isPresent()).isEqualTo(CODE.matcher(text).matches());
      assertThat(glosa.map(GlosaCode::text)).isEqualTo(glosa.map(code -> text));
      assertThat(parsed(text)).isEqualTo(glosa);
      sorts(text, glosa);
    }
  }

  private static Optional<GlosaCode> parsed(String text) {
    try {
      return Optional.of(GlosaCode.parse(text));
    } catch (InvalidTextException refused) {
      assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_TEXT);
      FuzzedText.assertSilent(refused);
      return Optional.empty();
    }
  }

  private static void sorts(String text, Optional<GlosaCode> glosa) {
    AdjustmentReason worded = ReasonSorter.standard().sort(text);
    assertThat(worded.words()).isEqualTo(text);
    assertThat(worded.toString()).isEqualTo(worded.group().name());

    AdjustmentReason coded = ReasonSorter.standard().sort("Ajuste", text);
    assertThat(coded).isEqualTo(AdjustmentReason.of("Ajuste", text, AdjustmentGroup.OTHER));

    AdjustmentReason colombian = COLOMBIAN.sort(text, text);
    assertThat(colombian.code()).contains(text);
    assertThat(colombian.glosa()).isEqualTo(glosa);
    glosa.ifPresent(
        code -> assertThat(colombian.group()).isEqualTo(KnownReasons.of(code.concept())));
  }
}
