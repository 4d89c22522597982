package dev.portalsdk.billing.internal.serena;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an upload's remarks say, and how a row is known again by them. */
@Tag("SE06")
class UploadMarkTest {

  private static final UploadMark MARK = new UploadMark("FC B 0025-00043905", "#a1b2c3d4");

  @Test
  void mentionsTheInvoiceAndMarksTheFile() {
    assertThat(MARK.remarks("")).isEqualTo("FC B 0025-00043905 #a1b2c3d4");
    assertThat(MARK.remarks("segundo envío"))
        .isEqualTo("FC B 0025-00043905 #a1b2c3d4 segundo envío");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FC B 0025-00043905 #a1b2c3d4",
        "fc b 0025-00043905  #A1B2C3D4 segundo envío",
        "Observaciones: FC B 0025-00043905 #a1b2c3d4"
      })
  void isKnownAgain(String remarks) {
    assertThat(MARK.standsIn(remarks)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FC B 0025-00043905",
        "FC B 0025-00043905 #a1b2c3d",
        "FC B 0025-00043905 #a1b2c3d45",
        "FC B 0025-00043906 #a1b2c3d4",
        "NC B 0025-00043905 #a1b2c3d4",
        "#a1b2c3d4",
        "FC B 0025-00043905 #00000000 reemplaza FC B 0025-00043905 #a1b2c3d4"
      })
  void isNoOther(String remarks) {
    assertThat(MARK.standsIn(remarks)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FC B 0025-00043905",
        "FC B 0025-00043905 #a1b2",
        "carga FC B 0025-00043905 a mano"
      })
  void mayBeARowWhoseMarkWasCutOrNeverWas(String remarks) {
    assertThat(MARK.mayStandIn(remarks)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FC B 0025-00043906", "FC B 0025-00043905 #00000000"})
  void cannotBeAnotherFilesRow(String remarks) {
    assertThat(MARK.mayStandIn(remarks)).isFalse();
  }
}
