package dev.portalsdk.core.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects of a file by its tables of references, from the newest to the oldest.
 *
 * <p>A table that is wrong is never mended: two programs would find two documents in one file.
 */
final class PdfObjects {

  private static final int WITHIN = 1024;
  private static final String START = "startxref";
  private static final int WIDEST_FIELD = 8;

  private final byte[] file;
  private final StreamGate gate;
  private final ReadingBudget budget;
  private final References references;
  private final Set<Long> visited = new HashSet<>();
  private @Nullable COSDictionary root;

  PdfObjects(byte[] file, StreamGate gate, ReadingBudget budget) {
    this.file = file;
    this.gate = gate;
    this.budget = budget;
    this.references = new References(file, gate, budget);
  }

  /** Returns the dictionary from which all else is found. */
  COSDictionary root() throws IOException {
    int tail = Math.max(0, file.length - WITHIN);
    String end = new String(file, tail, file.length - tail, ISO_8859_1);
    int start = end.lastIndexOf(START);
    if (start < 0) {
      throw budget.damaged();
    }
    Tokens tokens = new Tokens(file, tail + start + START.length(), budget, null);
    for (long table = whole(tokens.next()); table >= 0; ) {
      table = read(table);
    }
    COSDictionary found = root;
    if (found == null) {
      throw budget.damaged();
    }
    return found;
  }

  /** Reads one table and returns where the one before it is, -1 if there is none. */
  private long read(long offset) throws IOException {
    if (!visited.add(offset) || offset >= file.length) {
      throw budget.damaged();
    }
    Tokens tokens = new Tokens(file, (int) offset, budget, references);
    Set<Long> free = new HashSet<>();
    COSDictionary trailer = tokens.skip("xref") ? table(tokens, free) : stream(tokens);
    if (trailer.containsKey(COSName.ENCRYPT)) {
      throw budget.encrypted();
    }
    if (root == null) {
      root = trailer.getCOSDictionary(COSName.ROOT);
    }
    long hybrid = trailer.getLong(COSName.XREF_STM, -1);
    if (hybrid >= 0) {
      read(hybrid);
    }
    free.forEach(number -> references.place(number, References.Place.NONE));
    return trailer.getLong(COSName.PREV, -1);
  }

  /**
   * Reads a table of which the free objects are kept apart: in a file for old and new readers, the
   * stream of references beside it may say where they are.
   */
  private COSDictionary table(Tokens tokens, Set<Long> free) {
    while (!tokens.skip("trailer")) {
      long first = whole(tokens.next());
      long count = whole(tokens.next());
      for (long number = first; number < first + count; number++) {
        long offset = whole(tokens.next());
        whole(tokens.next());
        boolean used = tokens.skip("n");
        if (!used && !tokens.skip("f")) {
          throw budget.damaged();
        }
        if (used) {
          references.place(number, new References.Place(0, offset));
        } else if (free.add(number) && free.size() > References.MOST) {
          throw references.tooMany();
        }
      }
    }
    if (tokens.object() instanceof COSDictionary trailer) {
      return trailer;
    }
    throw budget.damaged();
  }

  private COSDictionary stream(Tokens tokens) throws IOException {
    whole(tokens.next());
    whole(tokens.next());
    if (!tokens.skip("obj") || !(references.body(tokens) instanceof COSStream stream)) {
      throw budget.damaged();
    }
    byte[] entries = gate.bytes(stream);
    int[] widths = widths(stream.getCOSArray(COSName.W));
    COSArray index = stream.getCOSArray(COSName.INDEX);
    int at = 0;
    if (index == null) {
      entries(entries, at, widths, 0, stream.getLong(COSName.SIZE, 0));
    }
    for (int i = 0; index != null && i + 1 < index.size(); i += 2) {
      long first = whole(index.getObject(i));
      at = entries(entries, at, widths, first, whole(index.getObject(i + 1)));
    }
    return stream;
  }

  private int[] widths(@Nullable COSArray array) {
    int[] widths = new int[3];
    if (array == null || array.size() != widths.length) {
      throw budget.damaged();
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (int) Math.min(whole(array.getObject(i)), WIDEST_FIELD + 1);
      if (widths[i] > WIDEST_FIELD) {
        throw budget.damaged();
      }
    }
    if (widths[1] == 0) {
      throw budget.damaged();
    }
    return widths;
  }

  private int entries(byte[] bytes, int start, int[] widths, long first, long count) {
    int at = start;
    int width = widths[0] + widths[1] + widths[2];
    if (count > (bytes.length - start) / width) {
      throw budget.damaged();
    }
    for (long number = first; number < first + count; number++) {
      long type = widths[0] == 0 ? 1 : number(bytes, at, widths[0]);
      long second = number(bytes, at + widths[0], widths[1]);
      references.place(number, place(type, second));
      at += width;
    }
    return at;
  }

  /** An object within a stream is found by its number there, so its position is not needed. */
  private References.Place place(long type, long second) {
    if (second < 0) {
      throw budget.damaged();
    }
    return switch ((int) type) {
      case 1 -> new References.Place(0, second);
      case 2 -> new References.Place(second, 0);
      default -> References.Place.NONE;
    };
  }

  private static long number(byte[] bytes, int at, int width) {
    long number = 0;
    for (int i = 0; i < width; i++) {
      number = (number << Byte.SIZE) + Byte.toUnsignedInt(bytes[at + i]);
    }
    return number;
  }

  private long whole(@Nullable Object token) {
    if (token instanceof COSNumber number && number.longValue() >= 0) {
      return number.longValue();
    }
    throw budget.damaged();
  }
}
