package dev.portalsdk.core.spi.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.table.Columns;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages without a bottom (bad input 91): they are read up to a depth, on the stack of any thread.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class DeepPageTest {

  private static final Columns COLUMNS = Columns.builder().column("A").column("B").build();
  private static final String TABLE = "<table><tr><th>A<th>B<tr><td>1<td>2</table>";

  private static HtmlPage page(String html) {
    Origin origin = Origin.portal(new PortalCall(PortalId.of("deep"), "read"), what -> {});
    URI location = URI.create("https://deep.example/");
    byte[] bytes = ("<html>" + html + "</html>").getBytes(US_ASCII);
    return HtmlPage.of(new Answer(origin, location, 200, "text/html", null, bytes));
  }

  @Test
  void readsATableBeforeAMillionNestedElements() {
    HtmlPage deep = page(TABLE + "<div>".repeat(1_000_000));
    assertThat(deep.table(COLUMNS).read(PageRequest.first(), row -> row.text("B")).items())
        .containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<table><tr><td>",
        "<ul><li>",
        "<form><div>",
        "<select><option>",
        "<svg><g>",
        "<font color=x>",
        "<span role=alert>",
        "<label>",
        "<template>",
        "<p><b>"
      })
  void endsWhateverIsNested(String element) {
    HtmlPage deep = page(element.repeat(20_000) + TABLE);
    Throwable thrown =
        catchThrowable(
            () -> {
              deep.table(COLUMNS).read(PageRequest.first(), row -> row.text("B"));
              deep.form("A");
            });
    assertThat(thrown).isInstanceOf(SdkException.class);
    assertThat(deep.shows("no such text")).isFalse();
    assertThat(deep.alert()).isNotNull();
  }
}
