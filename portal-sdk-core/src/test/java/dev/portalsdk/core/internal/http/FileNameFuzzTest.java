package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.document.PortalDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whatever a portal calls a file, the document's name is one name that can be shown; and a name
 * written as the standard has it is read whole.
 */
class FileNameFuzzTest {

  private static final Path FOLDER = Path.of("folder");

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      assertHarmless(FileName.parse(text));
      assertHarmless(text);
      assertReadBack(text);
    }
  }

  private static void assertHarmless(String called) {
    String name = PortalDocument.of(called, new byte[0]).name();
    assertThat(name)
        .isNotBlank()
        .doesNotContain("/", "\\", ":")
        .doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}].*")
        .doesNotStartWith(".")
        .doesNotEndWith(".")
        .isEqualTo(name.strip());
    assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
    assertThat(FOLDER.resolve(name).normalize().getParent()).isEqualTo(FOLDER);
  }

  private static void assertReadBack(String text) {
    String quoted = text.replaceAll("([\"\\\\])", "\\\\$1");
    assertThat(FileName.parse("attachment; filename=\"" + quoted + "\"")).isEqualTo(text);
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
      assertThat(FileName.parse("attachment; filename*=UTF-8''" + encoded)).isEqualTo(text);
    }
  }
}
