package dev.portalsdk.core.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Inflates the streams of a PDF, each byte of them within the budget. */
final class StreamGate {

  private static final int LONGEST_CHAIN = 4;
  private static final int WIDEST_ROW = 1 << 20;

  private static final int PART = 8 << 10;

  private static final Pattern HEXADECIMAL = Pattern.compile("[\\s\\x000-9A-Fa-f]*+>\\s*+");
  private static final Pattern BASE_85 = Pattern.compile("[\\s\\x00!-uz]*+~>\\s*+");
  private static final Set<COSName> HEXADECIMALS =
      Set.of(COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION);
  private static final Set<COSName> DEFLATED =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
  private static final Set<COSName> FILTERS =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION);

  private final ReadingBudget budget;

  StreamGate(ReadingBudget budget) {
    this.budget = budget;
  }

  /** Returns what the stream holds after inflation. */
  byte[] bytes(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    List<COSName> filters = filters(stream);
    for (int i = 0; i < filters.size(); i++) {
      refuseWideRows(parameters(stream, i));
      requireWhole(filters.get(i), bytes);
      Counted inflated = new Counted(budget);
      FilterFactory.INSTANCE
          .getFilter(filters.get(i))
          .decode(new ByteArrayInputStream(bytes), inflated, stream, i);
      bytes = inflated.toByteArray();
    }
    return bytes;
  }

  private void requireWhole(COSName filter, byte[] bytes) {
    if (DEFLATED.contains(filter)) {
      requireWhole(bytes);
      return;
    }
    Pattern form = HEXADECIMALS.contains(filter) ? HEXADECIMAL : BASE_85;
    if (!form.matcher(new String(bytes, ISO_8859_1)).matches()) {
      throw budget.damaged();
    }
  }

  /**
   * Where a stream breaks off, PDFBox says so in the log and passes its beginning for all of it.
   */
  private void requireWhole(byte[] deflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      byte[] part = new byte[PART];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        budget.requireRoom(inflater.getBytesWritten());
        if (count == 0 && !inflater.finished()) {
          throw budget.damaged();
        }
      }
    } catch (DataFormatException broken) {
      throw budget.damaged();
    } finally {
      inflater.end();
    }
  }

  /**
   * The filters in their order. Those of pictures are none of a stream that is read, and of LZW and
   * runs nobody can tell whether they are whole.
   */
  private List<COSName> filters(COSStream stream) {
    COSBase filter = resolved(stream.getFilters());
    List<COSName> names = new ArrayList<>();
    if (filter instanceof COSName name) {
      names.add(name);
    } else if (filter instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSName name ? name : COSName.CRYPT);
      }
    }
    if (names.size() > LONGEST_CHAIN || !FILTERS.containsAll(names)) {
      throw budget.damaged();
    }
    return names;
  }

  private static COSBase resolved(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }

  private void refuseWideRows(COSDictionary parameters) {
    long columns = parameters.getLong(COSName.COLUMNS, 1);
    long colors = parameters.getLong(COSName.COLORS, 1);
    long bits = parameters.getLong(COSName.BITS_PER_COMPONENT, 8);
    boolean narrow =
        columns > 0
            && columns <= WIDEST_ROW
            && colors > 0
            && colors <= 32
            && bits > 0
            && bits <= 16
            && columns * colors * bits <= WIDEST_ROW * 8L;
    if (!narrow) {
      throw budget.damaged();
    }
  }

  private static COSDictionary parameters(COSStream stream, int index) {
    COSBase all = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase own =
        all instanceof COSArray array && index < array.size() ? array.getObject(index) : all;
    return own instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }

  private static final class Counted extends ByteArrayOutputStream {
    private final ReadingBudget budget;

    Counted(ReadingBudget budget) {
      this.budget = budget;
    }

    @Override
    public synchronized void write(int one) {
      budget.inflated(1);
      super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      budget.inflated(length);
      super.write(bytes, offset, length);
    }
  }
}
