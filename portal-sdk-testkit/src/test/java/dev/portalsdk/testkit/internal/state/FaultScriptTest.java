package dev.portalsdk.testkit.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.testkit.spi.Fault;
import org.junit.jupiter.api.Test;

class FaultScriptTest {

  private final FaultScript script = new FaultScript();

  @Test
  void hasNothingUnlessTold() {
    assertThat(script.take(Fault.Request.LIST)).isEmpty();
  }

  @Test
  void givesFaultsInOrderAndOnce() {
    script.add(Fault.SLOW, 2);
    script.add(Fault.CLOSED, 1);

    assertThat(script.take(Fault.Request.PAGE)).contains(Fault.SLOW);
    assertThat(script.take(Fault.Request.LIST)).contains(Fault.SLOW);
    assertThat(script.take(Fault.Request.DOCUMENT)).contains(Fault.CLOSED);
    assertThat(script.take(Fault.Request.LIST)).isEmpty();
  }

  @Test
  void keepsAFaultForTheRequestThatItCanHappenTo() {
    script.add(Fault.CUT_DOWNLOAD, 1);
    script.add(Fault.RENAMED_COLUMN, 1);
    script.add(Fault.DROPPED_ROW, 1);

    assertThat(script.take(Fault.Request.PAGE)).isEmpty();
    assertThat(script.take(Fault.Request.LIST)).contains(Fault.RENAMED_COLUMN);
    assertThat(script.take(Fault.Request.LIST)).contains(Fault.DROPPED_ROW);
    assertThat(script.take(Fault.Request.LIST)).isEmpty();
    assertThat(script.take(Fault.Request.DOCUMENT)).contains(Fault.CUT_DOWNLOAD);
  }
}
