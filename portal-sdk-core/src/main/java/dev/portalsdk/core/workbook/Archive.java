package dev.portalsdk.core.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalsdk.core.error.Origin;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The directory of an archive, read once and believed only where it is unambiguous: one end, as
 * many entries as it declares, no name twice and none that leads out.
 */
final class Archive {

  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR = 0x07064B50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LARGE_END = 0x06064B50;
  private static final int LARGE_END_LENGTH = 56;
  private static final int LOCAL = 0x04034B50;
  private static final int LOCAL_LENGTH = 30;
  private static final int MOST_PARTS = 10_000;
  private static final int LONGEST_DIRECTORY = 8 << 20;

  private final ArchiveSource source;
  private final Origin origin;
  private final long directory;
  private final Map<String, ArchivePart> parts = new HashMap<>();

  private Archive(ArchiveSource source, Directory directory) {
    this.source = source;
    this.origin = source.origin();
    this.directory = directory.position();
    ArchiveEntries entries =
        new ArchiveEntries(
            origin, source.bytes(directory.position(), Math.toIntExact(directory.length())));
    for (long i = 0; i < directory.entries(); i++) {
      add(entries.next());
    }
    entries.requireEnd();
  }

  private record Directory(long entries, long length, long position) {}

  /**
   * Reads the directory.
   *
   * @throws dev.portalsdk.core.error.SdkException of the source's origin, if it is cut, damaged, or
   *     says two things
   */
  static Archive read(ArchiveSource source) {
    Directory directory = directory(source);
    if (directory.entries() > MOST_PARTS || directory.length() > LONGEST_DIRECTORY) {
      throw source
          .origin()
          .unreadable(
              WorkbookError.WORKBOOK_TOO_MANY_PARTS, "it has more than " + MOST_PARTS + " parts");
    }
    return new Archive(source, directory);
  }

  private static Directory directory(ArchiveSource source) {
    long size = source.size();
    int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer last = source.bytes(size - tail, tail);
    int at = end(last);
    if (at < 0) {
      throw source.origin().truncated("the archive has no end");
    }
    long position = size - tail + at;
    Directory declared = declared(last, at);
    Directory found = isLarge(declared) ? large(source, position, declared) : declared;
    if (found.position() < 0
        || found.length() < 0
        || found.position() > position
        || found.length() > position - found.position()) {
      throw damaged(source.origin(), "its directory is not where its end says");
    }
    return found;
  }

  private static int end(ByteBuffer last) {
    for (int at = last.limit() - END_LENGTH; at >= 0; at--) {
      int comment = last.limit() - at - END_LENGTH;
      if (last.getInt(at) == END && Short.toUnsignedInt(last.getShort(at + 20)) == comment) {
        return at;
      }
    }
    return -1;
  }

  private static Directory declared(ByteBuffer last, int at) {
    return new Directory(
        Short.toUnsignedInt(last.getShort(at + 10)),
        Integer.toUnsignedLong(last.getInt(at + 12)),
        Integer.toUnsignedLong(last.getInt(at + 16)));
  }

  private static boolean isLarge(Directory declared) {
    return declared.entries() == 0xFFFF
        || declared.length() == 0xFFFFFFFFL
        || declared.position() == 0xFFFFFFFFL;
  }

  /** An archive of more than 65,534 entries or 4 GiB has a second end, of which a locator tells. */
  private static Directory large(ArchiveSource source, long end, Directory declared) {
    if (end < LOCATOR_LENGTH) {
      return declared;
    }
    ByteBuffer locator = source.bytes(end - LOCATOR_LENGTH, LOCATOR_LENGTH);
    long position = locator.getLong(8);
    if (locator.getInt(0) != LOCATOR || position < 0 || position > end - LARGE_END_LENGTH) {
      return declared;
    }
    ByteBuffer large = source.bytes(position, LARGE_END_LENGTH);
    if (large.getInt(0) != LARGE_END || large.getLong(32) < 0) {
      throw damaged(source.origin(), "its end is damaged");
    }
    return new Directory(large.getLong(32), large.getLong(40), large.getLong(48));
  }

  private void add(ArchivePart part) {
    if (parts.putIfAbsent(folded(part.name()), part) != null) {
      throw origin.unreadable(WorkbookError.WORKBOOK_PART_DOUBLED, "two parts have one name");
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the part of this name, whose case does not matter. */
  Optional<ArchivePart> part(String name) {
    return Optional.ofNullable(parts.get(folded(name)));
  }

  /** Opens a part, whose own header must agree with the directory. */
  PartBytes open(ArchivePart part, ReadingGauge gauge) {
    if (part.position() > directory - LOCAL_LENGTH) {
      throw damaged(origin, "a part lies in its directory");
    }
    ByteBuffer header = source.bytes(part.position(), LOCAL_LENGTH);
    int nameLength = Short.toUnsignedInt(header.getShort(26));
    long start =
        part.position() + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(header.getShort(28));
    if (header.getInt(0) != LOCAL || start > directory - part.packed()) {
      throw damaged(origin, "a part is not where its directory says");
    }
    ByteBuffer name = source.bytes(part.position() + LOCAL_LENGTH, nameLength);
    if (!UTF_8.decode(name).toString().equals(part.name())) {
      throw damaged(origin, "a part has two names");
    }
    return new PartBytes(source, part, start, gauge);
  }

  static RuntimeException damaged(Origin origin, String what) {
    return origin.unreadable(WorkbookError.WORKBOOK_DAMAGED, "the archive is damaged: " + what);
  }
}
