package dev.portalsdk.core.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.error.ErrorCode;
import java.nio.ByteBuffer;

/** Tells by its bytes what a file is that is called a workbook, and what to do about it. */
final class FileKind {

  private static final String ENCRYPTED_PART =
      new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
  private static final int CHUNK = 1 << 16;

  private FileKind() {}

  static void requireArchive(ArchiveSource source) {
    int length = (int) Math.min(source.size(), MediaType.SNIFFED);
    MediaType type = MediaType.sniff(source.bytes(0, length).array());
    if (type.equals(MediaType.XLSX) || type.equals(MediaType.ZIP)) {
      return;
    }
    if (type.equals(MediaType.XLS)) {
      throw isEncrypted(source) ? encrypted(source) : old(source);
    }
    if (type.equals(MediaType.HTML)) {
      throw refused(
          source,
          WorkbookError.PAGE_NOT_WORKBOOK,
          "it is a page under the name of a workbook; open it and save it as .xlsx");
    }
    if (type.equals(MediaType.TEXT) || type.equals(MediaType.JSON)) {
      throw refused(
          source,
          WorkbookError.TEXT_NOT_WORKBOOK,
          "it is a text such as CSV under the name of a workbook; open it and save it as .xlsx");
    }
    throw refused(source, WorkbookError.NOT_A_WORKBOOK, "it is no workbook, but " + type);
  }

  private static RuntimeException encrypted(ArchiveSource source) {
    return refused(
        source, WorkbookError.ENCRYPTED_WORKBOOK, "it asks for a password; save it without one");
  }

  private static RuntimeException old(ArchiveSource source) {
    return refused(
        source,
        WorkbookError.OLD_WORKBOOK,
        "it is a workbook of Excel 97 to 2003; save it as .xlsx");
  }

  private static RuntimeException refused(ArchiveSource source, ErrorCode code, String what) {
    return source.origin().unreadable(code, what);
  }

  /** Both kinds of file begin alike; an encrypted one names the part that it keeps locked. */
  private static boolean isEncrypted(ArchiveSource source) {
    int overlap = ENCRYPTED_PART.length();
    for (long at = 0; at < source.size(); at += CHUNK) {
      int length = (int) Math.min(source.size() - at, CHUNK + overlap);
      ByteBuffer chunk = source.bytes(at, length);
      if (ISO_8859_1.decode(chunk).toString().contains(ENCRYPTED_PART)) {
        return true;
      }
    }
    return false;
  }
}
