package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.CareSamples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@link CareSamples} as what the contracts expect at SanCor Salud. */
final class SanCorCareSample implements CareSample {

  @Override
  public List<MemberId> enabledMember() {
    return List.of(MemberId.of(CareSamples.MEMBER), MemberId.of(CareSamples.MEMBER_DNI));
  }

  @Override
  public MemberId disabledMember() {
    return MemberId.of(CareSamples.DISABLED_DNI);
  }

  @Override
  public MemberId nobody() {
    return MemberId.of(Dni.parse("33.333.333"));
  }

  @Override
  public Map<Practice, PriorAuthorization> practices() {
    return CareSamples.practices();
  }

  @Override
  public Map<String, List<Practice>> searches() {
    return Map.of(
        "4201", List.of(CareSamples.CONSULTATION, CareSamples.HOME_CONSULTATION),
        "RESONANCIA MAGNETICA", List.of(CareSamples.RESONANCE),
        "odontología", List.of());
  }

  @Override
  public Shown capitated() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("N° de Asociado", CareSamples.MEMBER.formatted());
    cells.put("Elegibilidad", "Asociado Capitado");
    return Shown.of(cells);
  }

  @Override
  public List<Transfer> transfers() {
    return CareSamples.transfers();
  }
}
