package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.care.CapitatedCheck;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.time.Clock;
import java.time.Instant;

/** For whom providers are paid per head. */
final class MemoryCapitatedEligibility implements CapitatedEligibility {

  private final Session session;
  private final Visit visit;
  private final Clock clock;
  private final MemberDesk desk;

  MemoryCapitatedEligibility(Session session, Visit visit, PayerState payer, Clock clock) {
    this.session = session;
    this.visit = visit;
    this.clock = clock;
    this.desk = new MemberDesk(payer);
  }

  @Override
  public CapitatedCheck check(MemberId member) {
    return session.read(
        "check capitated member",
        exchange -> {
          Instant asked = clock.instant();
          visit.page(exchange.call());
          boolean capitated = desk.member(exchange.call(), member).capitated();
          return new CapitatedCheck(member, asked, desk.rules().capitated(member, capitated));
        });
  }
}
