package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.DeskRules;
import java.util.List;

/** Takes in what a provider writes, of which a case comes. */
final class MemoryContact implements Contact {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;
  private final long mostBytes;

  MemoryContact(PortalContext context, Visit visit, PayerState payer) {
    this.session = context.session();
    this.visit = visit;
    this.payer = payer;
    this.mostBytes = context.limits().transferBytes();
  }

  @Override
  public List<ContactReason> available() {
    return session.read("list contact reasons", x -> reasons(x.call()));
  }

  private List<ContactReason> reasons(PortalCall call) {
    visit.page(call);
    return rules().reasons();
  }

  @Override
  public ContactReceipt send(ContactMessage message, Progress progress) {
    message.requireWholeFiles(mostBytes);
    session.read("list contact reasons", x -> requireOffered(x.call(), message.reason()));
    return session.write("send contact message", x -> send(x, message, progress));
  }

  private ContactReason requireOffered(PortalCall call, ContactReason reason) {
    if (reasons(call).stream().noneMatch(offered -> offered.words().equals(reason.words()))) {
      throw new RequestRefusedException(call, "the portal's form has no such reason", null);
    }
    return reason;
  }

  private ContactReceipt send(Exchange exchange, ContactMessage message, Progress progress) {
    for (PortalDocument file : message.attachments()) {
      progress.moved(file.size(), file.size());
    }
    CaseNumber number = payer.bulletin().nextCase();
    CaseStep arrival = rules().arrival();
    Case filed =
        Case.builder(number)
            .opened(payer.today())
            .reason(message.reason().words())
            .state(arrival.state())
            .build();
    visit.change(exchange, file -> file.desk().take(message, filed, arrival.unit()));
    return new ContactReceipt(number, rules().received(number));
  }

  private DeskRules rules() {
    return payer.rules().desk();
  }
}
