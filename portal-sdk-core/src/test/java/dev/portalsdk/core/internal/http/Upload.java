package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.tripwire.Planted;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** An upload as adapters make it: the form is asked for, filled in with a file and sent. */
final class Upload {

  private final RequestBody body;
  private HttpExchange last;

  Upload(int bytes) {
    this.body = body(bytes);
  }

  static RequestBody body(int bytes) {
    return new MultipartBody.Builder("----limit")
        .setType(MultipartBody.FORM)
        .addFormDataPart("cuit", Planted.CUIT)
        .addFormDataPart(
            "file",
            "cuit-" + Planted.CUIT + ".pdf",
            RequestBody.create(new byte[bytes], MediaType.get("application/pdf")))
        .build();
  }

  /** Uploads, and returns the title of the receipt. */
  String by(HttpSession session) {
    return session.write("upload", this::attempt);
  }

  private String attempt(Exchange exchange) {
    last = (HttpExchange) exchange;
    Pages pages = exchange.api(Pages.class);
    HtmlPage.of(exchange.send(pages.get("form")));
    HtmlPage receipt = HtmlPage.of(exchange.send(pages.post("upload?cuit=" + Planted.CUIT, body)));
    if (!receipt.title().equals(FaultPages.RECEIVED)) {
      throw new PortalChangedException(
          exchange.call(), ErrorCode.UNEXPECTED_CONTENT, "the page is no receipt");
    }
    return receipt.title();
  }

  /** Whether the last attempt sent something that may have changed the portal. */
  boolean sent() {
    return last.changed();
  }
}
