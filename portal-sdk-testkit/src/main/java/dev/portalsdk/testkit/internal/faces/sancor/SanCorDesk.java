package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.spi.DeskRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The desk of SanCor Salud, by the lines of its manual. The pictures of its tables are lost: where
 * no line is cited, a header is invented after the words of the text.
 */
public final class SanCorDesk implements DeskRules {

  /** The manual names two (L184, L211); the third is invented, since there are others. */
  private static final List<ContactReason> REASONS =
      List.of(
          new ContactReason(ContactTopic.PROVIDER_DATA, "ACTUALIZACIÓN DATOS PRESTADOR"),
          new ContactReason(
              ContactTopic.ATTACHED_PROFESSIONALS, "Incorporación o Baja de prestadores adheridos"),
          new ContactReason(ContactTopic.UNRECOGNIZED, "Consulta sobre débitos"));

  @Override
  public List<ContactReason> reasons() {
    return REASONS;
  }

  /** Invented. */
  @Override
  public String received(CaseNumber number) {
    return "Su gestión fue registrada con el número " + number.formatted();
  }

  /** Invented. */
  @Override
  public CaseStep arrival() {
    return CaseStep.of("Atención a Prestadores", "Ingresada");
  }

  /** As the other tables (L303). */
  @Override
  public int casesPerPage() {
    return 10;
  }

  /** Number, date and state of L191-196. */
  @Override
  public Shown shown(Case filed) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Número de Gestión", filed.number().formatted());
    cells.put("Fecha", DatePattern.SLASHED.format(filed.opened()));
    cells.put("Motivo de Contacto", filed.reason().orElse(""));
    cells.put("Estado", filed.state());
    return Shown.of(cells);
  }

  /** The units and their state of L196. */
  @Override
  public Shown shown(CaseStep step) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Unidad Organizacional", step.unit());
    cells.put("Estado", step.state());
    return Shown.of(cells);
  }

  /** Read, unread and importance of L445. */
  @Override
  public Shown shown(Notice notice) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Novedad", notice.id().text());
    cells.put("Fecha", DatePattern.SLASHED.format(notice.published()));
    cells.put("Título", notice.title());
    cells.put("Texto", notice.text());
    cells.put("Importancia", notice.importance().orElse(""));
    cells.put("Leída", notice.folder() == NoticeFolder.READ ? "Sí" : "No");
    return Shown.of(cells);
  }

  @Override
  public Shown shown(LibraryDocument document) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Documento", document.id().text());
    cells.put("Título", document.title());
    return Shown.of(cells);
  }

  @Override
  public Shown shown(Tutorial tutorial) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Título", tutorial.title());
    cells.put("Sección", tutorial.section().orElse(""));
    cells.put("Video", tutorial.video().toString());
    return Shown.of(cells);
  }
}
