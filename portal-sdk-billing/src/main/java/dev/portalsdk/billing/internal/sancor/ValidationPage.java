package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.care.AnswerList;
import dev.portalsdk.billing.internal.sancor.wire.care.AnswerRow;
import dev.portalsdk.billing.internal.sancor.wire.care.MemberReport;
import dev.portalsdk.billing.internal.sancor.wire.care.PracticeList;
import dev.portalsdk.billing.internal.sancor.wire.care.PracticeRow;
import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What "Validación de Asociados" answers (manual L120-139). */
final class ValidationPage {

  /** «Habilitado» and «Inhabilitado» are the manual's words (L125-126). */
  private static final Map<String, EligibilityState> STATES =
      Map.of(
          "habilitado", EligibilityState.ENABLED,
          "inhabilitado", EligibilityState.DISABLED);

  // Our reading: the manual says that it is told (L139), and its picture is lost.
  private static final Map<String, PriorAuthorization> ANSWERS =
      Map.of("si", PriorAuthorization.REQUIRED, "no", PriorAuthorization.NOT_REQUIRED);

  private final JsonPage page;

  ValidationPage(JsonPage page) {
    this.page = page;
  }

  MemberCheck member(MemberId member, Instant asked) {
    MemberReport report = page.read(MemberReport.class);
    member.number().ifPresent(n -> requireSame(n, report.numeroDeAsociado(), MemberNumber::parse));
    member.dni().ifPresent(dni -> requireSame(dni, report.numeroDeDni(), Dni::parse));
    EligibilityState state =
        STATES.getOrDefault(HeaderText.fold(report.estado()), EligibilityState.UNRECOGNIZED);
    Shown shown =
        Cells.of("N° de Asociado", report.numeroDeAsociado())
            .and("N° de DNI", report.numeroDeDni())
            .and("Estado", report.estado())
            .shown();
    return MemberCheck.of(member, state, report.estado(), asked, shown);
  }

  /** Nobody is treated on the report about somebody else. */
  private <T> void requireSame(T asked, @Nullable String shown, Function<String, T> reader) {
    if (Cells.present(shown).filter(text -> !isSame(asked, text, reader)).isPresent()) {
      throw page.origin()
          .unreadable(ErrorCode.INCONSISTENT_RECORD, "it reports about another member");
    }
  }

  private static <T> boolean isSame(T asked, String shown, Function<String, T> reader) {
    try {
      return reader.apply(shown.strip()).equals(asked);
    } catch (InvalidTextException otherForm) {
      return false;
    }
  }

  Listing<Practice> practices() {
    return page.rows(
            "filas",
            PracticeRow.class,
            page.read(PracticeList.class).filas(),
            PageRequest.first(),
            (wire, row) -> row.read("codigo", code -> Practice.of(code, wire.descripcion())))
        .build()
        .listing();
  }

  /** Each practice that was asked about has one answer. */
  Listing<ValidatedPractice> authorizations(Set<Practice> asked) {
    Set<String> open = asked.stream().map(Practice::code).collect(Collectors.toSet());
    return page.rows(
            "filas",
            AnswerRow.class,
            page.read(AnswerList.class).filas(),
            PageRequest.first(),
            (wire, row) -> answer(wire, row, open))
        .extent(new Extent(1, asked.size(), asked.size()))
        .build()
        .listing();
  }

  private static ValidatedPractice answer(AnswerRow wire, Row row, Set<String> open) {
    row.require(
        open.remove(wire.codigo().strip()), "codigo", "nobody asked about it, or it was answered");
    PriorAuthorization answer =
        ANSWERS.getOrDefault(
            HeaderText.fold(wire.autorizacionPrevia()), PriorAuthorization.UNRECOGNIZED);
    return ValidatedPractice.of(
        row.read("codigo", code -> Practice.of(code, wire.descripcion())),
        answer,
        wire.autorizacionPrevia(),
        Cells.of("Código", wire.codigo())
            .and("Descripción", wire.descripcion())
            .and("Autorización Previa", wire.autorizacionPrevia())
            .shown());
  }
}
