package dev.portalsdk.core.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalsdk.core.error.Origin;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Reads the entries of an archive's directory one after the other. */
final class ArchiveEntries {

  private static final int ENTRY = 0x02014B50;
  private static final int ENTRY_LENGTH = 46;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final short LARGE_FIELD = 1;
  private static final long ELSEWHERE = 0xFFFFFFFFL;

  private final Origin origin;
  private final ByteBuffer directory;

  ArchiveEntries(Origin origin, ByteBuffer directory) {
    this.origin = origin;
    this.directory = directory;
  }

  ArchivePart next() {
    int at = directory.position();
    requireLength(ENTRY_LENGTH);
    int nameLength = unsigned(at + 28);
    int extraLength = unsigned(at + 30);
    int length = ENTRY_LENGTH + nameLength + extraLength + unsigned(at + 32);
    requireLength(length);
    if (directory.getInt(at) != ENTRY) {
      throw Archive.damaged(origin, "an entry of its directory is none");
    }
    byte[] name = new byte[nameLength];
    directory.get(at + ENTRY_LENGTH, name);
    ByteBuffer extra = directory.slice(at + ENTRY_LENGTH + nameLength, extraLength);
    directory.position(at + length);
    return part(at, checked(new String(name, UTF_8)), extra.order(ByteOrder.LITTLE_ENDIAN));
  }

  void requireEnd() {
    if (directory.hasRemaining()) {
      throw Archive.damaged(origin, "its directory has more entries than it declares");
    }
  }

  private ArchivePart part(int at, String name, ByteBuffer extra) {
    requireReadable(unsigned(at + 8), unsigned(at + 10));
    ByteBuffer large = largeField(extra);
    long size = longer(number(at + 24), large);
    long packed = longer(number(at + 20), large);
    long position = longer(number(at + 42), large);
    if (size < 0 || packed < 0 || position < 0) {
      throw Archive.damaged(origin, "a length is beyond all archives");
    }
    return new ArchivePart(
        name, unsigned(at + 10) == DEFLATED, number(at + 16), packed, size, position);
  }

  private void requireReadable(int flags, int method) {
    if ((flags & ENCRYPTED) != 0) {
      throw origin.unreadable(
          WorkbookError.ENCRYPTED_WORKBOOK, "its parts are encrypted; save it without a password");
    }
    if (method != STORED && method != DEFLATED) {
      throw Archive.damaged(origin, "a part is packed in a way that no workbook is");
    }
  }

  /** Where a number does not fit, it stands in a field of its own, in this order. */
  private long longer(long number, ByteBuffer large) {
    if (number != ELSEWHERE) {
      return number;
    }
    return large.remaining() < Long.BYTES ? -1 : large.getLong();
  }

  private static ByteBuffer largeField(ByteBuffer extra) {
    while (extra.remaining() >= 4) {
      short id = extra.getShort();
      int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
      if (id == LARGE_FIELD) {
        return extra.limit(extra.position() + length);
      }
      extra.position(extra.position() + length);
    }
    return ByteBuffer.allocate(0);
  }

  private String checked(String name) {
    boolean isPath =
        name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf(':') >= 0
            || name.chars().anyMatch(Character::isISOControl)
            || List.of(name.split("/", -1)).contains("..");
    if (isPath) {
      throw origin.unreadable(
          WorkbookError.WORKBOOK_PART_NAME, "a part is named like a path out of it");
    }
    return name;
  }

  private void requireLength(int length) {
    if (directory.remaining() < length) {
      throw Archive.damaged(origin, "its directory is cut off");
    }
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(directory.getShort(at));
  }

  private long number(int at) {
    return Integer.toUnsignedLong(directory.getInt(at));
  }
}
