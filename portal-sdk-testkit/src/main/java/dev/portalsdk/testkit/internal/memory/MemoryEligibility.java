package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PracticeCheck;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.CoveredMember;
import dev.portalsdk.testkit.internal.state.ListedPractice;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.CareRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Whom the payer covers now, and for what a member needs an authorisation. */
final class MemoryEligibility implements Eligibility {

  private static final PageCut ONE_PAGE = PageCut.whole(PageRequest.first());

  private final Session session;
  private final Visit visit;
  private final Clock clock;
  private final MemberDesk desk;

  MemoryEligibility(Session session, Visit visit, PayerState payer, Clock clock) {
    this.session = session;
    this.visit = visit;
    this.clock = clock;
    this.desk = new MemberDesk(payer);
  }

  @Override
  public MemberCheck check(MemberId member) {
    return session.read(
        "check member",
        exchange -> {
          Instant asked = clock.instant();
          visit.page(exchange.call());
          CoveredMember found = desk.member(exchange.call(), member);
          return MemberCheck.of(
              member,
              found.state(),
              found.words(),
              asked,
              desk.rules().shown(member, found.words()));
        });
  }

  @Override
  public Listing<Practice> search(String codeOrDescription) {
    if (codeOrDescription.isBlank()) {
      throw new IllegalArgumentException("A code or a description is searched for");
    }
    return session
        .read(
            "search practices",
            x -> visit.list(x.call(), ONE_PAGE, file -> desk.search(codeOrDescription)))
        .listing();
  }

  @Override
  public PracticeCheck check(MemberId member, Set<Practice> practices) {
    if (practices.isEmpty()) {
      throw new IllegalArgumentException("At least one practice is asked about");
    }
    return session.read("check practices", x -> check(x.call(), member, practices));
  }

  private PracticeCheck check(PortalCall call, MemberId member, Set<Practice> practices) {
    Instant asked = clock.instant();
    Page<ValidatedPractice> answers =
        visit.list(call, ONE_PAGE, file -> validated(call, member, practices));
    Extent declared = new Extent(1, practices.size(), practices.size());
    return new PracticeCheck(member, asked, answers.toBuilder().extent(declared).build().listing());
  }

  private List<ValidatedPractice> validated(
      PortalCall call, MemberId member, Set<Practice> practices) {
    if (desk.member(call, member).state() == EligibilityState.DISABLED) {
      throw desk.refused(call, CareRefusal.MEMBER_DISABLED);
    }
    return practices.stream().map(practice -> validated(desk.practice(call, practice))).toList();
  }

  private ValidatedPractice validated(ListedPractice listed) {
    return ValidatedPractice.of(
        listed.practice(),
        listed.priorAuthorization(),
        listed.words(),
        desk.rules().shown(listed.practice(), listed.words()));
  }
}
