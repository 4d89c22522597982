package dev.portalsdk.testkit;

import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Members, practices and transfers of SanCor Salud. All of them are invented, since the manual
 * prints none (L112-141, L431-433): no number is a person's.
 */
public final class CareSamples {

  /** The number of a member whose care goes ahead, and who is paid for per head. */
  public static final MemberNumber MEMBER = MemberNumber.parse("111111/01");

  /** The DNI of that member. */
  public static final Dni MEMBER_DNI = Dni.parse("11.111.111");

  /** A member whose care does not go ahead. */
  public static final MemberNumber DISABLED_MEMBER = MemberNumber.parse("222222/00");

  /** The DNI of the member whose care does not go ahead. */
  public static final Dni DISABLED_DNI = Dni.parse("22.222.222");

  /** A practice that needs no authorisation. */
  public static final Practice CONSULTATION = Practice.of("420101", "Consulta médica (inventada)");

  /** Another one, whose description begins in the same way. */
  public static final Practice HOME_CONSULTATION =
      Practice.of("420102", "Consulta a domicilio (inventada)");

  /** A practice that needs an authorisation beforehand. */
  public static final Practice RESONANCE =
      Practice.of("340301", "Resonancia magnética (inventada)");

  private static final int PAGE_AND_A_BIT = 12;

  private CareSamples() {}

  /** Returns the catalogue, in its order. */
  public static Map<Practice, PriorAuthorization> practices() {
    Map<Practice, PriorAuthorization> practices = new LinkedHashMap<>();
    practices.put(CONSULTATION, PriorAuthorization.NOT_REQUIRED);
    practices.put(HOME_CONSULTATION, PriorAuthorization.NOT_REQUIRED);
    practices.put(RESONANCE, PriorAuthorization.REQUIRED);
    return Collections.unmodifiableMap(practices);
  }

  /**
   * Returns the transfers: more requests of one kind than a page shows, one referral of another.
   */
  public static List<Transfer> transfers() {
    List<Transfer> transfers = new ArrayList<>();
    for (int serial = 1; serial <= PAGE_AND_A_BIT; serial++) {
      transfers.add(transfer(TransferKind.LACK_OF_COMPLEXITY, TransferStep.REQUEST, "T-" + serial));
    }
    transfers.add(transfer(TransferKind.STUDIES_ELSEWHERE, TransferStep.REFERRAL, "T-90"));
    transfers.add(transfer(TransferKind.STUDIES_ELSEWHERE, TransferStep.REQUEST, "T-91"));
    return List.copyOf(transfers);
  }

  private static Transfer transfer(TransferKind kind, TransferStep step, String number) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Traslado", number);
    cells.put("Detalle", "Traslado inventado");
    return new Transfer(kind, step, Shown.of(cells));
  }

  /**
   * Lets all of it happen.
   *
   * @param payer whose members they are
   * @param provider whom the transfers concern
   */
  public static void fill(ReferencePayer payer, TaxId provider) {
    ReferenceCare care = payer.care();
    care.cover(MEMBER, MEMBER_DNI);
    care.capitate(MemberId.of(MEMBER));
    care.cover(DISABLED_MEMBER, DISABLED_DNI);
    care.decide(MemberId.of(DISABLED_MEMBER), EligibilityState.DISABLED);
    practices().forEach(care::list);
    transfers().forEach(transfer -> care.transfer(provider, transfer));
  }
}
