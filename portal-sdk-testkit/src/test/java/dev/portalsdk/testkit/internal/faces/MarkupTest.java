package dev.portalsdk.testkit.internal.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.testkit.spi.FaceAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkupTest {

  private static final String HOSTILE = "\"><script>alert('á & ñ')</script>";
  private static final String HARMLESS =
      "&quot;&gt;&lt;script&gt;alert(&#39;á &amp; ñ&#39;)&lt;/script&gt;";

  @Test
  void escapesTextsWhereverTheyStand() {
    String html =
        html(
            Markup.page(HOSTILE, HOSTILE)
                .form("/x", HOSTILE)
                .input(HOSTILE, "a", HOSTILE)
                .password(HOSTILE, "b")
                .button(HOSTILE, "c", "d")
                .combo(HOSTILE, "e", List.of(HOSTILE), "")
                .alert(HOSTILE)
                .option(HOSTILE)
                .link("/" + HOSTILE, HOSTILE)
                .table(List.of(HOSTILE))
                .cells(List.of(HOSTILE), Map.of(HOSTILE, HOSTILE))
                .endTable());

    assertThat(html).doesNotContain(HOSTILE).doesNotContain("<script");
    assertThat(html.split(Pattern.quote(HARMLESS), -1)).as("texts").hasSize(1 + 16);
  }

  @Test
  void leavesHarmlessTextAsItIs() {
    assertThat(html(Markup.page("Página", "Serena ART").text("Número 1/2 (año)")))
        .isEqualTo(
            """
            <!doctype html>
            <html lang="es">
            <head>
            <meta charset="utf-8">
            <title>Página - Serena ART</title>
            </head>
            <body>
            <h1>Página</h1>
            Número 1/2 (año)</body>
            </html>
            """);
  }

  @Test
  void leavesTheCellOfATextThatIsNotShownEmpty() {
    Markup row = Markup.page("", "Serena ART").cells(List.of("A", "B"), Map.of("B", "b"));

    assertThat(html(row)).contains("<td></td><td>b</td>");
  }

  private static String html(Markup page) {
    FaceAnswer answer = page.end();
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }
}
