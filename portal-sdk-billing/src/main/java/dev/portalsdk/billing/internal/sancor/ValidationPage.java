package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the section "Validación Online" shows, part by part (manual L112-141). */
final class ValidationPage {

  /** The report of L122-126. */
  private static final Map<String, EligibilityState> STATES =
      Map.of(
          "habilitado", EligibilityState.ENABLED,
          "inhabilitado", EligibilityState.DISABLED);

  /** How L139 tells it is this project's reading. */
  private static final Map<String, PriorAuthorization> ANSWERS =
      Map.of(
          "si", PriorAuthorization.REQUIRED,
          "no", PriorAuthorization.NOT_REQUIRED);

  private final JsonPage page;

  ValidationPage(JsonPage page) {
    this.page = page;
  }

  MemberCheck member(MemberId member, Instant asked) {
    Report report = page.read(Report.class);
    EligibilityState state =
        STATES.getOrDefault(HeaderText.fold(report.estado()), EligibilityState.UNRECOGNIZED);
    return MemberCheck.of(member, state, report.estado(), asked, report.shown());
  }

  Listing<Practice> options() {
    Options options = page.read(Options.class);
    return page.rows(
            "filas", Option.class, options.filas(), PageRequest.first(), ValidationPage::practice)
        .build()
        .listing();
  }

  private static Practice practice(Option wire, Row row) {
    return row.read("codigo", code -> Practice.of(code, wire.descripcion()));
  }

  /** The answers; that there is one for each practice asked about is what proves them whole. */
  Listing<ValidatedPractice> validated(Set<Practice> asked) {
    Answers answers = page.read(Answers.class);
    Set<Practice> open = new HashSet<>(asked);
    return page.rows(
            "filas",
            Validated.class,
            answers.filas(),
            PageRequest.first(),
            (wire, row) -> validated(wire, row, open))
        .extent(new Extent(1, asked.size(), asked.size()))
        .build()
        .listing();
  }

  private static ValidatedPractice validated(Validated wire, Row row, Set<Practice> open) {
    Practice practice = row.read("codigo", code -> Practice.of(code, wire.descripcion()));
    row.require(open.remove(practice), "codigo", "the practice was not asked about, or answered");
    PriorAuthorization answer =
        ANSWERS.getOrDefault(
            HeaderText.fold(wire.autorizacionPrevia()), PriorAuthorization.UNRECOGNIZED);
    return ValidatedPractice.of(practice, answer, wire.autorizacionPrevia(), wire.shown());
  }

  record Report(String numeroDeAsociado, String numeroDeDni, String estado) {

    /** The box that was left empty shows nothing. */
    Shown shown() {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("N° de Asociado", numeroDeAsociado);
      cells.put("N° de DNI", numeroDeDni);
      cells.values().removeIf(String::isEmpty);
      cells.put("Estado", estado);
      return Shown.of(cells);
    }
  }

  record Options(List<Option> filas) {}

  record Option(String codigo, String descripcion) {}

  record Answers(List<Validated> filas) {}

  record Validated(String codigo, String descripcion, String autorizacionPrevia) {
    Shown shown() {
      return Cells.of("Código", codigo)
          .and("Descripción", descripcion)
          .and("Autorización Previa", autorizacionPrevia)
          .shown();
    }
  }
}
