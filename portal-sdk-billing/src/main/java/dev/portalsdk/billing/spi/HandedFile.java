package dev.portalsdk.billing.spi;

import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.core.journal.WriteRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One file of a write, as the journal keeps it.
 *
 * @param kind what it is
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
record HandedFile(AttachmentKind kind, String sha256, long size) {

  private static final String FILES = "files";
  private static final int PARTS = 3;

  static HandedFile of(Attachment attachment) {
    return new HandedFile(
        attachment.kind(), attachment.document().sha256(), attachment.document().size());
  }

  /** The files of a write: several if it sends them together, else the one that it is about. */
  static List<HandedFile> of(WriteRecord record) {
    String files = record.details().get(FILES);
    return files == null ? List.of(alone(record)) : parse(files);
  }

  private static HandedFile alone(WriteRecord record) {
    return new HandedFile(
        DocumentUpload.kind(record), record.identity().sha256(), DocumentUpload.size(record));
  }

  /** A line for each, such as {@code INVOICE 66fd…c0 1204}. */
  static String text(List<HandedFile> files) {
    return String.join("\n", files.stream().map(HandedFile::line).toList());
  }

  static List<HandedFile> parse(String text) {
    List<HandedFile> files = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split(" ", -1);
      if (parts.length != PARTS) {
        throw new IllegalArgumentException("A file is written down by kind, SHA-256 and size");
      }
      AttachmentKind kind = AttachmentKind.valueOf(parts[0]);
      files.add(new HandedFile(kind, parts[1], Long.parseLong(parts[2])));
    }
    return files;
  }

  static void writeDown(List<HandedFile> files, Map<String, String> details) {
    details.put(FILES, text(files));
  }

  static long total(List<HandedFile> files) {
    return files.stream().mapToLong(HandedFile::size).sum();
  }

  private String line() {
    return kind + " " + sha256 + " " + size;
  }
}
