package dev.portalsdk.core.spi.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Whatever a portal sends as a page, each text that is read of its table stands in a cell of it,
 * and what a user enters goes to the portal alone.
 */
class HtmlPageFuzzTest {

  private static final URI LOCATION = URI.create("https://portal.example/app/list");
  private static final Origin ORIGIN =
      Origin.portal(new PortalCall(PortalId.of("any"), "list"), notice -> {});

  @FuzzTest
  void reads(byte[] input) {
    String html = new String(input, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
    read(input, page -> assertStandsIn(Jsoup.parse(html), page));
    read(input, HtmlPageFuzzTest::assertFormStaysAtThePortal);
  }

  private static void read(byte[] input, Consumer<HtmlPage> part) {
    try {
      part.accept(
          HtmlPage.of(new Answer(ORIGIN, LOCATION, 200, "", StandardCharsets.UTF_8, input)));
    } catch (SdkException refused) {
      FuzzedText.assertSilent(refused);
    }
  }

  private static void assertStandsIn(Document document, HtmlPage page) {
    Page<Shown> rows = page.onlyTable().read(PageRequest.first(), Row::shown);
    List<String> cells = document.select("tr > *").eachText();
    for (Shown row : rows.items()) {
      assertThat(row.asMap().values())
          .extracting(String::trim)
          .allMatch(text -> text.isEmpty() || cells.contains(text));
    }
  }

  private static void assertFormStaysAtThePortal(HtmlPage page) {
    HttpUrl action = HttpUrl.get(page.form("CUIT/DNI", "Clave").action());
    assertThat(action.scheme() + "://" + action.host() + ":" + action.port())
        .isEqualTo("https://portal.example:443");
  }
}
