package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.spi.AgreementRules;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agreements of SanCor Salud, by the lines of its manual. Where no line is cited, a header is
 * invented after the words of the text.
 */
public final class SanCorAgreement implements AgreementRules {

  /** «las últimas dos actualizaciones» (L202). */
  @Override
  public int feeSchedulesKept() {
    return 2;
  }

  /** As the tabs of L342 write them; L234 names the same two. */
  @Override
  public List<String> companies() {
    return List.of("SanCorSalud", "StaffMédico S.A.");
  }

  /** As the other tables (L303). */
  @Override
  public int agreedServicesPerPage() {
    return 10;
  }

  /** Invented: the manual shows a norm that was read. */
  @Override
  public String unreadNorm() {
    return "Leer norma";
  }

  /** L274. */
  @Override
  public String readNorm(LocalDate day) {
    return "Norma leída el " + DatePattern.SLASHED.format(day);
  }

  @Override
  public Shown shown(FeeSchedule schedule) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Actualización", schedule.id().text());
    cells.put("Título", schedule.title());
    return Shown.of(cells);
  }

  /** Code and description of L232. */
  @Override
  public Shown shown(AgreedService service) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Código", service.code());
    cells.put("Descripción", service.description());
    return Shown.of(cells);
  }

  /** The headers and cells of L242-244: a CUIT without hyphens, {@code 0} for none. */
  @Override
  public Shown shown(AttachedProfessional professional) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Número Prestador", professional.number().formatted());
    cells.put("CUIT", professional.cuit().map(Cuit::plain).orElse("0"));
    cells.put("Razón Social", professional.name());
    return Shown.of(cells);
  }

  /** The headers of L273; the title above the table is that of L271. */
  @Override
  public Shown shown(Norm norm) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Norma", norm.id().text());
    cells.put("Sección", norm.section().orElse(""));
    cells.put("Documento", norm.document());
    cells.put("Acción", norm.action());
    return Shown.of(cells);
  }
}
