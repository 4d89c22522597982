package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import okio.Buffer;

/** Half a megabyte that inflates to 512 MiB; each piece is deflated once and repeated. */
final class GzipBomb {

  private static final int PIECES = 512;
  private static final byte[] ZEROS = new byte[1 << 20];

  private final Buffer bytes = new Buffer();
  private final CRC32 checksum = new CRC32();
  private int size;

  private GzipBomb() {}

  /** Returns one that begins with this text, such as the mark of a PDF. */
  static Buffer startingWith(String text) {
    return new GzipBomb().with(text.getBytes(US_ASCII));
  }

  private Buffer with(byte[] start) {
    bytes.write(new byte[] {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, 0});
    add(start, deflated(start));
    byte[] piece = deflated(ZEROS);
    for (int i = 0; i < PIECES; i++) {
      add(ZEROS, piece);
    }
    // An empty last block.
    bytes.write(new byte[] {3, 0});
    return bytes.writeIntLe((int) checksum.getValue()).writeIntLe(size);
  }

  private void add(byte[] plain, byte[] packed) {
    bytes.write(packed);
    checksum.update(plain);
    size += plain.length;
  }

  /** A piece that stands by itself, so that it can be repeated. */
  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(plain);
    byte[] packed = new byte[plain.length + 100];
    int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }
}
