package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.state.InvoiceFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.internal.state.Ticket;
import dev.portalsdk.testkit.spi.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One user's session at a payer: each request of an adapter passes here. Thread-safe. */
final class Visit implements LoginScript {

  private final PayerState payer;
  private final boolean disturbed;
  private volatile @Nullable Ticket ticket;

  Visit(PayerState payer, boolean disturbed) {
    this.payer = payer;
    this.disturbed = disturbed;
  }

  @Override
  public void signIn(Exchange exchange, Values values) {
    requireOpenDoor(exchange.call());
    try (Secret user = values.ask(payer.rules().userField())) {
      ticket = payer.signIn(user.reveal()).orElseThrow(() -> refused(exchange.call()));
    }
  }

  @Override
  public void signOut(Exchange exchange) {
    forget();
  }

  /** Asks for a page without a list. */
  void page(PortalCall call) {
    meet(call, Fault.Request.PAGE);
    file();
  }

  /** Asks for a document, after the row that leads to it was looked up. */
  void document(PortalCall call) {
    meet(call, Fault.Request.DOCUMENT);
    file();
  }

  /** Asks for a list under the manual's headers, all on one page. */
  <T> Page<T> list(PortalCall call, PageRequest request, Function<ProviderFile, List<T>> rows) {
    Optional<Fault> fault = meetKnownHeaders(call);
    return onePage(call, request, left(rows.apply(file()), fault));
  }

  /** Asks for the list of invoices and looks one up in it. */
  Optional<InvoiceFile> invoice(PortalCall call, InvoiceKey key) {
    Optional<Fault> fault = meetKnownHeaders(call);
    ProviderFile file = file();
    return file.invoice(key).filter(found -> !(isDrop(fault) && file.isLast(found)));
  }

  /** Asks for the list of authorisations, whose headers nobody knows: another one is read too. */
  Page<Authorization> authorizations(PortalCall call, PageRequest request) {
    Optional<Fault> fault = meet(call, Fault.Request.LIST);
    List<Authorization> rows = left(file().authorizations(), fault);
    boolean renamed = fault.filter(Fault.RENAMED_COLUMN::equals).isPresent();
    return onePage(call, request, renamed ? rows.stream().map(Visit::renamed).toList() : rows);
  }

  boolean isRemembered() {
    Ticket held = ticket;
    return held != null && payer.sessions().use(held);
  }

  void forget() {
    Ticket held = ticket;
    if (held != null) {
      payer.sessions().close(held);
    }
  }

  private Optional<Fault> meetKnownHeaders(PortalCall call) {
    Optional<Fault> fault = meet(call, Fault.Request.LIST);
    if (fault.filter(Fault.RENAMED_COLUMN::equals).isPresent()) {
      throw new PortalChangedException(
          call, ErrorCode.PAGE_CHANGED, "the first column of the list was renamed");
    }
    return fault;
  }

  /** Meets what the payer has prepared; a fault that leaves something to read is returned. */
  private Optional<Fault> meet(PortalCall call, Fault.Request request) {
    requireOpenDoor(call);
    Optional<Fault> fault = disturbed ? payer.faults().take(request) : Optional.empty();
    fault.ifPresent(met -> suffer(call, met));
    return fault;
  }

  private ProviderFile file() {
    Ticket held = ticket;
    if (held == null || !payer.sessions().use(held)) {
      throw new SessionExpiredException();
    }
    return payer.provider(held.provider());
  }

  private void suffer(PortalCall call, Fault fault) {
    switch (fault) {
      case EXPIRED_SESSION -> forget();
      case MAINTENANCE -> throw underMaintenance(call);
      case CUT_DOWNLOAD -> throw unavailable(call, ErrorCode.TRUNCATED_DOWNLOAD, "half a file");
      case SLOW -> throw unavailable(call, ErrorCode.DEADLINE_EXCEEDED, "the answer is too slow");
      case CLOSED -> throw unavailable(call, ErrorCode.PORTAL_UNREACHABLE, "no answer");
      case RENAMED_COLUMN, DROPPED_ROW -> {}
    }
  }

  private void requireOpenDoor(PortalCall call) {
    if (disturbed && payer.isUnderMaintenance()) {
      throw underMaintenance(call);
    }
  }

  /** The page of a list that is all on it and declares no total. */
  private static <T> Page<T> onePage(PortalCall call, PageRequest request, List<T> rows) {
    return Page.builder(Origin.portal(call, notice -> {}), request, rows, List.of()).build();
  }

  private static <T> List<T> left(List<T> rows, Optional<Fault> fault) {
    return isDrop(fault) && !rows.isEmpty() ? rows.subList(0, rows.size() - 1) : rows;
  }

  private static boolean isDrop(Optional<Fault> fault) {
    return fault.filter(Fault.DROPPED_ROW::equals).isPresent();
  }

  private static Authorization renamed(Authorization authorization) {
    Map<String, String> cells = new LinkedHashMap<>();
    authorization
        .shown()
        .asMap()
        .forEach((header, text) -> cells.put(cells.isEmpty() ? Fault.OTHER_HEADER : header, text));
    return new Authorization(Shown.of(cells));
  }

  private LoginRefusedException refused(PortalCall call) {
    return new LoginRefusedException(
        call, "the payer has no account for this user", payer.rules().refusal());
  }

  private static PortalUnavailableException underMaintenance(PortalCall call) {
    return unavailable(call, ErrorCode.PORTAL_MAINTENANCE, "the portal is being mended");
  }

  private static PortalUnavailableException unavailable(
      PortalCall call, ErrorCode code, String what) {
    return new PortalUnavailableException(call, code, what, null);
  }
}
