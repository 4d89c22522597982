package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import dev.portalsdk.testkit.internal.state.Challenges;
import dev.portalsdk.testkit.internal.state.InvoiceFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.internal.state.Ticket;
import dev.portalsdk.testkit.spi.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One user's session at a payer: each request of an adapter passes here. Thread-safe. */
final class Visit implements LoginScript {

  private final PayerState payer;
  private final boolean disturbed;
  private final AtomicReference<@Nullable Ticket> ticket;
  private final @Nullable Class<?> capability;

  Visit(PayerState payer, boolean disturbed) {
    this(payer, disturbed, new AtomicReference<>(), null);
  }

  private Visit(
      PayerState payer,
      boolean disturbed,
      AtomicReference<@Nullable Ticket> ticket,
      @Nullable Class<?> capability) {
    this.payer = payer;
    this.disturbed = disturbed;
    this.ticket = ticket;
    this.capability = capability;
  }

  /** Returns the same user's visits to a capability, which the payer may not permit. */
  Visit to(Class<?> type) {
    return new Visit(payer, disturbed, ticket, type);
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    PortalCall call = exchange.call();
    requireOpenDoor(call);
    payer.rules().loginChallenge().ifPresent(words -> requirePerson(call, words, values));
    try (Secret user = values.ask(payer.rules().userField())) {
      String name = user.reveal();
      List<String> entered = entered(values);
      requireOwnPassword(call, name, entered);
      Ticket opened = payer.accounts().signIn(name, entered).orElseThrow(() -> refused(call));
      ticket.set(opened);
      return opened.name();
    }
  }

  private void requireOwnPassword(PortalCall call, String name, List<String> entered) {
    if (payer.accounts().wantsNewPassword(name, entered)) {
      throw new PasswordChangeRequiredException(
          call, "the payer lets nobody in with the first password", payer.rules().passwordChange());
    }
  }

  private void requirePerson(PortalCall call, String words, Values values) {
    if (values.answered().filter(challenges()::takeBeforeLogin).isEmpty()) {
      throw new HumanChallengeException(call, challenges().askBeforeLogin(words));
    }
  }

  @Override
  public void resume(String user) {
    ticket.set(payer.accounts().sessions().find(user).orElse(null));
  }

  @Override
  public void answer(Exchange exchange, String challengeId, ChallengeAnswer answer) {
    PortalCall call = exchange.call();
    requireOpenDoor(call);
    Ticket held = ticket();
    exchange.changing();
    if (challenges().open(held).isEmpty()) {
      throw new RequestRefusedException(call, "it asks nothing now", null);
    }
    challenges().take(held, new AnsweredChallenge(challengeId, answer));
    requireNoQuestion(call, held);
  }

  /** Makes the payer ask the user of this session. */
  Challenge ask() {
    return challenges().ask(ticket(), payer.rules().sessionChallenge());
  }

  /** Returns the open question of this session, if there is one. */
  Optional<Challenge> challenge() {
    return Optional.ofNullable(ticket.get()).flatMap(challenges()::open);
  }

  private Challenges challenges() {
    return payer.accounts().sessions().challenges();
  }

  private void requireNoQuestion(PortalCall call, Ticket held) {
    challenges()
        .open(held)
        .ifPresent(
            open -> {
              throw new HumanChallengeException(call, open);
            });
  }

  private List<String> entered(Values values) {
    List<String> entered = new ArrayList<>();
    for (String field : payer.rules().userFields()) {
      try (Secret secret = values.ask(field)) {
        entered.add(secret.reveal());
      }
    }
    return entered;
  }

  @Override
  public void signOut(Exchange exchange) {
    forget();
  }

  /** Asks for something that needs no login. */
  void door(PortalCall call) {
    requireOpenDoor(call);
  }

  /** Asks for a page without a list, and returns what is kept of the user. */
  ProviderFile page(PortalCall call) {
    ProviderFile file = file(call);
    meet(call, Fault.Request.PAGE);
    return file;
  }

  /** Asks for the menu, and whether it leads this user to a capability. */
  Permission permission(PortalCall call, Class<?> type) {
    page(call);
    return payer.accounts().permission(ticket(), type);
  }

  /** Asks for a document, after the row that leads to it was looked up. */
  ProviderFile document(PortalCall call) {
    ProviderFile file = file(call);
    meet(call, Fault.Request.DOCUMENT);
    return file;
  }

  /** Asks for a page of a list under the manual's headers. */
  <T> Page<T> list(PortalCall call, PageCut cut, Function<ProviderFile, List<T>> rows) {
    ProviderFile file = file(call);
    Remains remains = meetKnownHeaders(call);
    return cut.page(call, rows.apply(file), remains);
  }

  /** Asks for the list of invoices and looks one up in it. */
  Optional<InvoiceFile> invoice(PortalCall call, InvoiceKey key) {
    ProviderFile file = file(call);
    boolean lastDropped = meetKnownHeaders(call) == Remains.ALL_BUT_LAST;
    return file.invoice(key).filter(found -> !(lastDropped && file.isLast(found)));
  }

  /** Asks for the list of authorisations, whose headers nobody knows: another one is read too. */
  Page<Authorization> authorizations(PortalCall call, PageCut cut) {
    ProviderFile file = file(call);
    Remains remains = meet(call, Fault.Request.LIST);
    return cut.page(call, remains.ofUnknownHeaders(file.authorizations()), Remains.ALL);
  }

  /** Changes something at the payer, which may go wrong on the way there or back. */
  void change(Exchange exchange, Consumer<ProviderFile> change) {
    PortalCall call = exchange.call();
    ProviderFile file = file(call);
    Optional<Fault> fault =
        disturbed ? payer.faults().take(Fault.Request.CHANGE) : Optional.empty();
    exchange.changing();
    if (fault.isEmpty() || fault.get() == Fault.ANSWER_LOST) {
      change.accept(file);
    }
    fault.ifPresent(met -> suffer(call, met));
  }

  /** Checks that a document is the user's own: another one's account would take it as its own. */
  void requireOwn(Exchange exchange, Owner owner) {
    Ticket held = ticket();
    if (!owner.issuer().equals(held.provider())) {
      throw new NotPermittedException(
          exchange.call(), "the invoice is of another issuer than the user's", null);
    }
  }

  /** Asks for a document, which by itself changes something at the payer, whatever comes back. */
  void opening(Exchange exchange, Consumer<ProviderFile> change) {
    ProviderFile file = file(exchange.call());
    exchange.changing();
    change.accept(file);
    meet(exchange.call(), Fault.Request.DOCUMENT);
  }

  boolean isRemembered() {
    Ticket held = ticket.get();
    return held != null && payer.accounts().sessions().use(held);
  }

  /** Makes the payer remember the user for longer. */
  void keep() {
    Ticket held = ticket.get();
    if (held != null) {
      payer.accounts().sessions().keep(held);
    }
  }

  void forget() {
    Ticket held = ticket.get();
    if (held != null) {
      payer.accounts().sessions().close(held);
    }
  }

  private Remains meetKnownHeaders(PortalCall call) {
    Remains remains = meet(call, Fault.Request.LIST);
    if (remains == Remains.ALL_RENAMED) {
      throw new PortalChangedException(
          call, ErrorCode.PAGE_CHANGED, "the first column of the list was renamed");
    }
    return remains;
  }

  /** Meets what the payer has prepared for a request of this sort of a user whom it knows. */
  private Remains meet(PortalCall call, Fault.Request request) {
    return disturbed
        ? payer.faults().take(request).map(fault -> suffer(call, fault)).orElse(Remains.ALL)
        : Remains.ALL;
  }

  private Remains suffer(PortalCall call, Fault fault) {
    return switch (fault) {
      case EXPIRED_SESSION, LOGIN_INSTEAD -> {
        forget();
        throw new SessionExpiredException();
      }
      case WRONG_PASSWORD -> throw new IllegalStateException(fault + " happens to logins");
      case MAINTENANCE -> throw underMaintenance(call);
      case RENAMED_COLUMN -> Remains.ALL_RENAMED;
      case DROPPED_ROW -> Remains.ALL_BUT_LAST;
      case CUT_DOWNLOAD -> throw unavailable(call, ErrorCode.TRUNCATED_DOWNLOAD, "half a file");
      case SLOW -> throw unavailable(call, ErrorCode.DEADLINE_EXCEEDED, "the answer is too slow");
      case CLOSED, ANSWER_LOST, REQUEST_LOST ->
          throw unavailable(call, ErrorCode.PORTAL_UNREACHABLE, "no answer");
      case FORM_EXPIRED -> throw new FormExpiredException();
      case HUMAN_CHALLENGE -> throw new HumanChallengeException(call, ask());
    };
  }

  /** What the payer keeps of the user, once it is open and knows the user. */
  private ProviderFile file(PortalCall call) {
    requireOpenDoor(call);
    Ticket held = ticket();
    requireNoQuestion(call, held);
    if (capability != null
        && payer.accounts().permission(held, capability) == Permission.NOT_PERMITTED) {
      throw new NotPermittedException(call, "the menu of this user does not lead there", null);
    }
    return payer.provider(held.provider());
  }

  Ticket ticket() {
    Ticket held = ticket.get();
    if (held == null || !payer.accounts().sessions().use(held)) {
      throw new SessionExpiredException();
    }
    return held;
  }

  private void requireOpenDoor(PortalCall call) {
    if (disturbed && payer.isUnderMaintenance()) {
      throw underMaintenance(call);
    }
  }

  private LoginRefusedException refused(PortalCall call) {
    return new LoginRefusedException(
        call, "the payer does not let this user in", payer.rules().refusal());
  }

  private static PortalUnavailableException underMaintenance(PortalCall call) {
    return unavailable(call, ErrorCode.PORTAL_MAINTENANCE, "the portal is being mended");
  }

  private static PortalUnavailableException unavailable(
      PortalCall call, ErrorCode code, String what) {
    return new PortalUnavailableException(call, code, what, null);
  }
}
