package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.List;

/** Writes to the payer by the form "Contáctenos" (manual L437-439). */
final class SanCorContact implements Contact {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorContact(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public List<ContactReason> available() {
    return context.session().read("list contact reasons", this::reasons);
  }

  private List<ContactReason> reasons(Exchange exchange) {
    return ContactForm.reasons(api.get(exchange, endpoints.contactReasons()));
  }

  /** Looks the reason up first: a session that has ended is noticed where it does no harm. */
  @Override
  public ContactReceipt send(ContactMessage message, Progress progress) {
    message.requireWholeFiles(context.limits().transferBytes());
    context
        .session()
        .read("list contact reasons", x -> requireOffered(x.call(), reasons(x), message.reason()));
    return context.session().write("send contact message", x -> send(x, message, progress));
  }

  private static ContactReason requireOffered(
      PortalCall call, List<ContactReason> offered, ContactReason asked) {
    return offered.stream()
        .filter(reason -> reason.words().equals(asked.words()))
        .findFirst()
        .orElseThrow(
            () -> new RequestRefusedException(call, "the portal's form has no such reason", null));
  }

  private ContactReceipt send(Exchange exchange, ContactMessage message, Progress progress) {
    return ContactForm.receipt(
        api.upload(exchange, endpoints.contact(), ContactForm.filledIn(message, progress)));
  }
}
