package dev.portalsdk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of a write, cut off at every byte or damaged at every byte. */
class RecordFileTest {

  private static final WriteDraft DRAFT = Drafts.single("0025-00043905", "a");
  private static final BatchId BATCH = WriteBatch.of(List.of(DRAFT)).id();
  private static final List<WriteState> STEPS =
      List.of(
          WriteState.SENDING,
          WriteState.UNKNOWN,
          WriteState.SENDING,
          WriteState.REJECTED,
          WriteState.SENDING,
          WriteState.CONFIRMED);

  @Test
  void saysWhatTheLastWholeLineSaysWhereverItIsCutOff() {
    byte[] file = file();
    for (int length = 0; length <= file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      long wholeLines = count(cut);
      RecordFile read = RecordFile.of(cut);

      if (wholeLines == 0) {
        assertThat(read.record()).isEmpty();
      } else {
        WriteRecord record = read.record().orElseThrow();
        assertThat(record.identity()).isEqualTo(DRAFT.identity());
        assertThat(record.details()).isEqualTo(DRAFT.details());
        assertThat(record.batch()).isEqualTo(BATCH);
        assertThat(record.state())
            .isEqualTo(wholeLines == 1 ? WriteState.PENDING : STEPS.get((int) wholeLines - 2));
      }
      assertThat(read.end()).isEqualTo(endOfLastLine(cut));
    }
  }

  @Test
  void isNotBelievedWithAnyByteChanged() {
    byte[] file = file();
    for (int at = 0; at < file.length - 1; at++) {
      byte[] damaged = file.clone();
      damaged[at] ^= 4;
      assertThatExceptionOfType(LocalStorageException.class)
          .as("byte %s", at)
          .isThrownBy(() -> RecordFile.of(damaged))
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.JOURNAL_DAMAGED));
    }
  }

  @Test
  void takesAnotherContentForARefusedOneAndKeepsItsHistory() {
    WriteDraft other = Drafts.single("0025-00043905", "b");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(file());
    file.writeBytes(RecordText.begin(other, BATCH, Drafts.NOON).bytes());

    WriteRecord record = RecordFile.of(file.toByteArray()).record().orElseThrow();

    assertThat(record.identity()).isEqualTo(other.identity());
    assertThat(record.state()).isEqualTo(WriteState.PENDING);
  }

  private static byte[] file() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(RecordText.begin(DRAFT, BATCH, Drafts.NOON).bytes());
    STEPS.forEach(state -> file.writeBytes(RecordText.step(Drafts.step(state)).bytes()));
    return file.toByteArray();
  }

  private static long count(byte[] bytes) {
    long lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static long endOfLastLine(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }
}
