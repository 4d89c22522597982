package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.testkit.internal.state.AgreementFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.List;

/** The professionals who are attached to one institution. */
final class MemoryAttachedProfessionals implements AttachedProfessionals {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryAttachedProfessionals(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<AttachedProfessional> search(AttachedProfessionalQuery query, PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read(
        "search attached professionals",
        x -> visit.list(x.call(), cut, file -> found(file.agreement(), query)));
  }

  private List<AttachedProfessional> found(
      AgreementFile agreement, AttachedProfessionalQuery query) {
    return agreement.professionals().stream()
        .filter(professional -> matches(query, professional))
        .map(this::shown)
        .toList();
  }

  /** Invented: a name is found by a part of it. */
  private static boolean matches(
      AttachedProfessionalQuery query, AttachedProfessional professional) {
    return query.number().map(professional.number()::equals).orElse(true)
        && (query.cuit().isEmpty() || query.cuit().equals(professional.cuit()))
        && query
            .name()
            .map(part -> HeaderText.fold(professional.name()).contains(HeaderText.fold(part)))
            .orElse(true);
  }

  private AttachedProfessional shown(AttachedProfessional professional) {
    AttachedProfessional.Builder shown =
        AttachedProfessional.builder(professional.number()).name(professional.name());
    professional.cuit().ifPresent(shown::cuit);
    return shown.shown(payer.rules().agreement().shown(professional)).build();
  }
}
