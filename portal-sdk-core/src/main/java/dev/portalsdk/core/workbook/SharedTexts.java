package dev.portalsdk.core.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that cells share, held as bytes end to end: a million of them would be five times as
 * large as strings.
 */
final class SharedTexts {

  private static final int CHUNK = 1 << 16;
  private static final int RECENT = 1 << 10;

  private final List<byte[]> chunks = new ArrayList<>();
  private final List<int[]> ends = new ArrayList<>();
  private final String[] recent = new String[RECENT];
  private final int[] recentIndexes = new int[RECENT];
  private int count;
  private int size;

  private SharedTexts() {
    Arrays.fill(recentIndexes, -1);
  }

  static SharedTexts none() {
    return new SharedTexts();
  }

  static SharedTexts read(PartXml xml, WorkbookLimits limits) {
    SharedTexts texts = new SharedTexts();
    CellText text = new CellText(limits.cellCharacters());
    long most = Math.min(limits.sharedTextBytes(), Integer.MAX_VALUE - CHUNK);
    while (xml.nextElement()) {
      if (xml.name().equals("si")) {
        text.clear();
        RichText.read(xml, text);
        texts.add(text.string().getBytes(UTF_8));
        if (texts.size + (long) Integer.BYTES * texts.count > most) {
          throw xml.origin()
              .unreadable(
                  WorkbookError.WORKBOOK_TOO_LARGE,
                  "its shared texts have more than " + most + " bytes");
        }
      }
    }
    return texts;
  }

  private void add(byte[] text) {
    for (int from = 0; from < text.length; ) {
      int at = size % CHUNK;
      if (at == 0) {
        chunks.add(new byte[CHUNK]);
      }
      int length = Math.min(text.length - from, CHUNK - at);
      System.arraycopy(text, from, chunks.get(size / CHUNK), at, length);
      size += length;
      from += length;
    }
    if (count % CHUNK == 0) {
      ends.add(new int[CHUNK]);
    }
    ends.get(count / CHUNK)[count % CHUNK] = size;
    count++;
  }

  int count() {
    return count;
  }

  /** Returns a text as it stands in the workbook. */
  String text(int index) {
    int slot = index % RECENT;
    if (recentIndexes[slot] != index) {
      recent[slot] = decoded(index);
      recentIndexes[slot] = index;
    }
    return recent[slot];
  }

  private String decoded(int index) {
    int from = index == 0 ? 0 : end(index - 1);
    int length = end(index) - from;
    int at = from % CHUNK;
    if (length <= CHUNK - at) {
      return length == 0 ? "" : new String(chunks.get(from / CHUNK), at, length, UTF_8);
    }
    byte[] whole = new byte[length];
    for (int done = 0; done < length; ) {
      int start = (from + done) % CHUNK;
      int part = Math.min(length - done, CHUNK - start);
      System.arraycopy(chunks.get((from + done) / CHUNK), start, whole, done, part);
      done += part;
    }
    return new String(whole, UTF_8);
  }

  private int end(int index) {
    return ends.get(index / CHUNK)[index % CHUNK];
  }
}
