package dev.portalsdk.core.journal;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the file of a write.
 *
 * <p>A last line without its end was cut off while it was written: nobody was told that it is
 * there, so it counts for nothing. Any other line that is not whole was damaged later.
 */
final class RecordFile {

  private final @Nullable WriteRecord record;
  private final long end;

  private RecordFile(@Nullable WriteRecord record, long end) {
    this.record = record;
    this.end = end;
  }

  /** Returns what a file of these bytes says. */
  static RecordFile of(byte[] bytes) {
    WriteRecord record = null;
    int start = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        record = after(record, new String(bytes, start, at - start, StandardCharsets.UTF_8));
        start = at + 1;
      }
    }
    return new RecordFile(record, start);
  }

  private static WriteRecord after(@Nullable WriteRecord record, String text) {
    JournalLine line = JournalLine.parse(text).orElseThrow(RecordFile::damaged);
    try {
      return RecordText.isBegin(line) || record == null
          ? RecordText.record(line)
          : record.after(RecordText.step(line));
    } catch (IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static LocalStorageException damaged() {
    return new LocalStorageException(
        ErrorCode.JOURNAL_DAMAGED, "A record of the journal was damaged; a person must look at it");
  }

  /** Returns the record, empty if not even its first line is whole. */
  Optional<WriteRecord> record() {
    return Optional.ofNullable(record);
  }

  /** Returns after how many bytes the next line belongs. */
  long end() {
    return end;
  }
}
