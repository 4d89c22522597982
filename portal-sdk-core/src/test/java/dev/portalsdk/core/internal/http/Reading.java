package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.tripwire.Planted;
import java.util.List;
import java.util.stream.Stream;

/** What a read of the matrix asks for. */
enum Reading {
  /** A page, which must be whole. */
  PAGE(FaultPortal.LIST) {
    @Override
    String by(HttpSession session) {
      return title(session, "list?cuit=" + Planted.CUIT);
    }
  },
  /** A file. */
  FILE(FaultPortal.FILE) {
    @Override
    String by(HttpSession session) {
      return session.download("download", x -> text(download(x)));
    }
  },
  /** Three pages of one list, of which the fault hits the second. */
  PAGES(FaultPortal.SECOND_PAGE) {
    @Override
    String by(HttpSession session) {
      List<String> titles =
          Stream.of("page1", "page2", "page3").map(page -> title(session, page)).toList();
      assertThat(titles).containsExactly("page /page1", "page /page2", "page /page3");
      return titles.get(1);
    }
  };

  private final String path;

  Reading(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  /** Asks, and returns what stands in the answer: {@code page} and the path. */
  abstract String by(HttpSession session);

  private static String title(HttpSession session, String path) {
    return session.read("list", x -> HtmlPage.of(x.send(x.api(Pages.class).get(path))).title());
  }

  private static PortalDocument download(Exchange exchange) {
    return exchange.download(
        exchange.api(Pages.class).get("file?cuit=" + Planted.CUIT), MediaType.PDF, Progress.none());
  }

  private static String text(PortalDocument document) {
    String text = new String(document.bytes(), ISO_8859_1);
    return text.lines().skip(1).findFirst().orElse("");
  }
}
