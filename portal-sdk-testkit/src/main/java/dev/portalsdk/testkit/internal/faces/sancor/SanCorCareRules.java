package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.spi.CareRefusal;
import dev.portalsdk.testkit.spi.CareRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How SanCor Salud tells about care (manual L112-141, L234, L431-433). */
public final class SanCorCareRules implements CareRules {

  @Override
  public String words(EligibilityState state) {
    return switch (state) {
      case ENABLED -> "Habilitado"; // L125
      case DISABLED -> "Inhabilitado"; // L126
      case UNRECOGNIZED -> throw new IllegalArgumentException("The manual has no such state");
    };
  }

  /** The boxes of L118 and the state of L122; the rest of the report is a lost picture. */
  @Override
  public Shown shown(MemberId member, String words) {
    Map<String, String> cells = name(member);
    cells.put("Estado", words);
    return Shown.of(cells);
  }

  /** Invented: L139 says that the table tells it, not how. */
  @Override
  public String words(PriorAuthorization priorAuthorization) {
    return switch (priorAuthorization) {
      case REQUIRED -> "Sí";
      case NOT_REQUIRED -> "No";
      case UNRECOGNIZED -> throw new IllegalArgumentException("A practice is required to, or not");
    };
  }

  /** Code and description of L128, the answer of L139. */
  @Override
  public Shown shown(Practice practice, String words) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Código", practice.code());
    cells.put("Descripción", practice.description());
    cells.put("Autorización Previa", words);
    return Shown.of(cells);
  }

  /** Invented, but for what a member is told who is disabled (L126). */
  @Override
  public String words(CareRefusal refusal) {
    return switch (refusal) {
      case UNKNOWN_MEMBER -> "No se encontró el asociado";
      case UNKNOWN_PRACTICE -> "No se encontró la prestación";
      case MEMBER_DISABLED ->
          "Asociado Inhabilitado: no se da curso a la atención, se debe informar al Asociado que"
              + " utilice las vías de comunicación con SanCor Salud para consultar el motivo";
    };
  }

  /** Invented: of the page, the entry of the menu alone is seen (L234). */
  @Override
  public Shown capitated(MemberId member, boolean capitated) {
    Map<String, String> cells = name(member);
    cells.put("Elegibilidad", capitated ? "Asociado Capitado" : "Asociado no capitado");
    return Shown.of(cells);
  }

  /** Invented: the columns of L431-433 are a lost picture. */
  @Override
  public List<String> transferHeaders() {
    return List.of("Traslado", "Detalle");
  }

  /** As below the portal's other lists (L303). */
  @Override
  public int transfersPerPage() {
    return 10;
  }

  private static Map<String, String> name(MemberId member) {
    Map<String, String> cells = new LinkedHashMap<>();
    member.number().map(MemberNumber::formatted).ifPresent(n -> cells.put("N° de Asociado", n));
    member.dni().map(Dni::plain).ifPresent(dni -> cells.put("N° de DNI", dni));
    return cells;
  }
}
