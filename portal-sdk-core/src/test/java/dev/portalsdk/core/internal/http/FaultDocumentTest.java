package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultDocumentTest {

  @Test
  void saysWhatTheTableSays() throws IOException {
    if (Boolean.getBoolean("faults.write")) {
      Files.writeString(FaultDocument.FILE, FaultDocument.text());
    }
    assertThat(FaultDocument.FILE)
        .as("docs/FAULTS.md is not the table's any more; renew it: " + FaultDocument.RENEWAL)
        .content()
        .isEqualTo(FaultDocument.text());
  }

  @Test
  void leavesNoNumberOut() {
    assertThat(FaultTable.rows())
        .extracting(FaultRow::number)
        .containsAll(IntStream.rangeClosed(1, 45).boxed().toList());
    assertThat(FaultTable.rows()).extracting(FaultRow::id).doesNotHaveDuplicates();
  }
}
