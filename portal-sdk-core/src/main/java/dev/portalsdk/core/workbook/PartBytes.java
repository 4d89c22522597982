package dev.portalsdk.core.workbook;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The bytes of a part after inflation, counted, and compared with its checksum at the end.
 *
 * <p>What an XML parser must hold at once, such as the value of an attribute, is bounded too: by
 * the bytes that it takes without having understood anything.
 */
final class PartBytes extends InputStream {

  private static final int CHUNK = 16 * 1024;
  // In pieces of 4 kB, as a parser asks for, inflating takes a quarter longer.
  private static final int PLAIN = 256 * 1024;
  private static final int MOST_AT_ONCE = 1 << 20;

  private final ArchiveSource source;
  private final ArchivePart part;
  private final ReadingGauge gauge;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final ByteBuffer packed = ByteBuffer.allocate(CHUNK).limit(0);
  private final ByteBuffer plain;
  private long position;
  private long left;
  private long size;
  private int sinceUnderstood;

  PartBytes(ArchiveSource source, ArchivePart part, long start, ReadingGauge gauge) {
    this.source = source;
    this.part = part;
    this.gauge = gauge;
    this.position = start;
    this.left = part.packed();
    this.plain = ByteBuffer.allocate((int) Math.max(1, Math.min(part.size(), PLAIN))).limit(0);
  }

  /** Says that the bytes so far were understood. */
  void understood() {
    sinceUnderstood = 0;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int from, int length) {
    if (length == 0) {
      return 0;
    }
    if (!plain.hasRemaining() && !unfold()) {
      return -1;
    }
    int read = Math.min(length, plain.remaining());
    plain.get(target, from, read);
    understand(read);
    return read;
  }

  private void understand(int read) {
    sinceUnderstood += read;
    if (sinceUnderstood > MOST_AT_ONCE) {
      throw source
          .origin()
          .unreadable(
              WorkbookError.WORKBOOK_CELL_TOO_LONG,
              "a piece of a part has more than " + MOST_AT_ONCE + " bytes");
    }
  }

  /** Fills the buffer of plain bytes: in pieces as small as a parser's, inflating takes longer. */
  private boolean unfold() {
    int read = part.deflated() ? inflate() : copy();
    if (read <= 0) {
      requireWhole();
      return false;
    }
    plain.position(0).limit(read);
    crc.update(plain.array(), 0, read);
    size += read;
    requireDeclared();
    gauge.inflated(read);
    return true;
  }

  private int inflate() {
    try {
      int read = inflater.inflate(plain.array());
      while (read == 0 && !inflater.finished() && fill()) {
        inflater.setInput(packed);
        read = inflater.inflate(plain.array());
      }
      return read;
    } catch (DataFormatException e) {
      throw damaged();
    }
  }

  private int copy() {
    if (!packed.hasRemaining() && !fill()) {
      return -1;
    }
    int read = Math.min(packed.remaining(), plain.capacity());
    packed.get(plain.array(), 0, read);
    return read;
  }

  private boolean fill() {
    if (left == 0) {
      return false;
    }
    packed.clear().limit((int) Math.min(left, CHUNK));
    int read = source.read(position, packed);
    if (read < 0) {
      throw source.origin().truncated("the archive ends before its parts do");
    }
    packed.flip();
    position += read;
    left -= read;
    gauge.taken(read);
    return true;
  }

  /** The buffer is as large as the part says that it is: one that lies is not read to its end. */
  private void requireDeclared() {
    if (size > part.size()) {
      throw damaged();
    }
  }

  private void requireWhole() {
    if (size != part.size() || crc.getValue() != part.crc()) {
      throw damaged();
    }
  }

  private RuntimeException damaged() {
    return Archive.damaged(source.origin(), "a part is not what its checksum says");
  }

  @Override
  public void close() {
    inflater.end();
  }
}
