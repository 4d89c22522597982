package dev.portalsdk.testkit.tck.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.core.care.CapitatedCheck;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link CapitatedEligibility} promises: what the portal shows, and when it was asked. */
public abstract class CapitatedEligibilityContract extends PortalContract {

  @Test
  void showsWhatThePortalShowsOfAMember() {
    MemberId member = sample().care().enabledMember().get(0);

    CapitatedCheck check = capitated().check(member);

    assertEquals(sample().care().capitated(), check.shown());
    assertEquals(member, check.member());
    assertEquals(clock().instant(), check.asked());
  }

  @Test
  void showsSomethingElseOfAMemberForWhomNobodyIsPaidPerHead() {
    Shown other = capitated().check(sample().care().disabledMember()).shown();
    assertNotEquals(texts(sample().care().capitated()), texts(other));
  }

  @Test
  void refusesSomebodyWhomThePayerDoesNotCover() {
    assertThrows(RequestRefusedException.class, () -> capitated().check(sample().care().nobody()));
  }

  private static List<String> texts(Shown shown) {
    return List.copyOf(shown.asMap().values());
  }

  private CapitatedEligibility capitated() {
    return portal().require(CapitatedEligibility.class);
  }
}
