package dev.portalsdk.certificates.internal.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The bytes of a file at any place, of which a small part is in memory at a time. */
public final class PdfBytes {

  /** Beyond the last byte. */
  static final int END = -1;

  private static final int WINDOW = 64 * 1024;

  private final SeekableByteChannel channel;
  private final long size;
  private final byte[] window;
  private long start;
  private int length;

  /** Reads from a channel, which is left open. */
  public PdfBytes(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
    this.window = new byte[(int) Math.min(size, WINDOW)];
  }

  /** Returns how many bytes there are. */
  public long size() {
    return size;
  }

  /** Returns the byte at a place, from 0 to 255, or {@link #END}. */
  int at(long position) throws IOException {
    long offset = position - start;
    if (offset < 0 || offset >= length) {
      if (position >= size) {
        return END;
      }
      load(position);
      offset = 0;
    }
    return window[(int) offset] & 0xff;
  }

  /** Returns where a byte comes next, or {@link #size()} if it does not. */
  long find(char wanted, long from) throws IOException {
    for (long place = from; place < size; place = start + length) {
      at(place);
      for (int i = (int) (place - start); i < length; i++) {
        if (window[i] == wanted) {
          return start + i;
        }
      }
    }
    return size;
  }

  /** Returns the bytes between two places of the file, which the caller has bounded. */
  public byte[] slice(long from, long to) throws IOException {
    byte[] slice = new byte[Math.toIntExact(to - from)];
    int done = 0;
    while (done < slice.length) {
      int part = available(from + done, to);
      System.arraycopy(window, (int) (from + done - start), slice, done, part);
      done += part;
    }
    return slice;
  }

  /** Returns whether so many bytes from a place on can be read without a load. */
  boolean holds(long from, int count) {
    return from >= start && from + count <= start + length;
  }

  /**
   * Returns a few bytes as Latin-1, fewer at the end of the file; leaves the window where it is.
   */
  String peek(long from, int most) throws IOException {
    if (from < 0 || from >= size || most <= 0) {
      return "";
    }
    byte[] few = new byte[(int) Math.min(most, size - from)];
    if (holds(from, few.length)) {
      System.arraycopy(window, (int) (from - start), few, 0, few.length);
    } else {
      read(from, ByteBuffer.wrap(few));
    }
    return new String(few, StandardCharsets.ISO_8859_1);
  }

  /** Adds the bytes between two places of the file to a digest. */
  public void digest(long from, long to, MessageDigest digest) throws IOException {
    long place = from;
    while (place < to) {
      int part = available(place, to);
      digest.update(window, (int) (place - start), part);
      place += part;
    }
  }

  private int available(long from, long to) throws IOException {
    if (at(from) == END) {
      throw new EOFException("A file became shorter while it was read");
    }
    return (int) (Math.min(to, start + length) - from);
  }

  private void load(long position) throws IOException {
    length = 0;
    length = read(position, ByteBuffer.wrap(window));
    start = position;
  }

  private int read(long position, ByteBuffer target) throws IOException {
    channel.position(position);
    while (target.hasRemaining() && channel.read(target) >= 0) {
      // A channel may give less than there is.
    }
    if (target.position() == 0) {
      throw new EOFException("A file became shorter while it was read");
    }
    return target.position();
  }
}
