package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.internal.state.CoveredMember;
import dev.portalsdk.testkit.internal.state.ListedPractice;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.CareRefusal;
import dev.portalsdk.testkit.spi.CareRules;
import java.util.List;

/** Looks members and practices of a payer up, and refuses those that it does not have. */
final class MemberDesk {

  private final PayerState payer;

  MemberDesk(PayerState payer) {
    this.payer = payer;
  }

  CareRules rules() {
    return payer.rules().care();
  }

  CoveredMember member(PortalCall call, MemberId member) {
    return payer.care().member(member).orElseThrow(() -> refused(call, CareRefusal.UNKNOWN_MEMBER));
  }

  ListedPractice practice(PortalCall call, Practice practice) {
    return payer
        .care()
        .practice(practice)
        .orElseThrow(() -> refused(call, CareRefusal.UNKNOWN_PRACTICE));
  }

  List<Practice> search(String text) {
    return payer.care().search(text);
  }

  RequestRefusedException refused(PortalCall call, CareRefusal refusal) {
    return new RequestRefusedException(
        call, "the portal refuses what was entered", rules().words(refusal));
  }
}
