package dev.portalsdk.billing.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Completeness.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a member's sync brought all that its portal says it has. */
class MemberReportTest {

  @ParameterizedTest
  @EnumSource(Level.class)
  void isNotCompleteIfAListCameShort(Level level) {
    assertThat(isComplete(PartCount.NOTHING, level)).isEqualTo(level != Level.SHORT);
  }

  @Test
  void isNotCompleteIfARowCouldNotBeRead() {
    assertThat(isComplete(new PartCount(9, 1, 1, 9, 0, 0, 0), Level.UNPROVEN)).isFalse();
  }

  @Test
  void isNotCompleteIfAListBelowARowCameShort() {
    assertThat(isComplete(new PartCount(9, 0, 1, 9, 0, 1, 0), Level.PROVEN)).isFalse();
  }

  @Test
  void isNotCompleteIfRowsWaitForTheNextSync() {
    assertThat(isComplete(new PartCount(9, 0, 1, 9, 0, 0, 1), Level.PROVEN)).isFalse();
  }

  private static boolean isComplete(PartCount count, Level level) {
    Completeness completeness = Completeness.stored(level, -1, 9, 0, null, null, "invoices");
    PartReport part =
        new PartReport(SyncPart.INVOICES, PartReport.State.DONE, count, completeness, List.of());
    return new MemberReport("norte", Map.of(SyncPart.INVOICES, part), null, Duration.ZERO)
        .isComplete();
  }
}
