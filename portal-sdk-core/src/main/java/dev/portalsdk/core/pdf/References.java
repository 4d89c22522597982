package dev.portalsdk.core.pdf;

import dev.portalsdk.core.error.SdkException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** The objects of a file by their numbers, each read when it is asked for. */
final class References implements ICOSParser {

  /** How many objects are kept track of; each takes about a hundred bytes. */
  static final int MOST = 1 << 19;

  private final byte[] file;
  private final StreamGate gate;
  private final ReadingBudget budget;
  private final Map<Long, Place> places = new HashMap<>();
  private final Map<Long, COSObject> objects = new HashMap<>();
  private final Map<Long, ObjectStream> streams = new HashMap<>();
  private final Set<Long> open = new HashSet<>();

  /**
   * Where an object is.
   *
   * @param container the number of the stream that holds it, 0 if the file does itself
   * @param at the offset in the file, or the position in the stream; negative if there is none
   */
  record Place(long container, long at) {
    static final Place NONE = new Place(0, -1);
  }

  /** A stream of objects, inflated once. */
  private static final class ObjectStream {
    private final byte[] bytes;
    private final Map<Long, Integer> offsets;

    ObjectStream(byte[] bytes, Map<Long, Integer> offsets) {
      this.bytes = bytes;
      this.offsets = offsets;
    }
  }

  References(byte[] file, StreamGate gate, ReadingBudget budget) {
    this.file = file;
    this.gate = gate;
    this.budget = budget;
  }

  /** Takes the place of an object, unless a later part of the file has said it. */
  void place(long number, Place place) {
    budget.step();
    if (places.putIfAbsent(number, place) == null && places.size() > MOST) {
      throw tooMany();
    }
  }

  /** Returns an object that is read when it is asked for. */
  COSObject object(long number, int generation) {
    COSObject known = objects.get(number);
    if (known == null) {
      known = new COSObject(new COSObjectKey(number, Math.min(generation, 65_535)), this);
      objects.put(number, known);
      if (objects.size() > MOST) {
        throw tooMany();
      }
    }
    return known;
  }

  SdkException tooMany() {
    return budget.tooLarge("it refers to more than " + MOST + " objects");
  }

  @Override
  public COSBase dereferenceCOSObject(COSObject reference) {
    try {
      return read(reference.getKey().getNumber());
    } catch (IOException broken) {
      // PDFBox would write it into the log and go on without the object.
      throw budget.damaged();
    }
  }

  private COSBase read(long number) throws IOException {
    Place place = places.getOrDefault(number, Place.NONE);
    if (place.at() < 0) {
      return COSNull.NULL;
    }
    if (!open.add(number)) {
      throw budget.damaged();
    }
    budget.depth(open.size());
    COSBase object = place.container() == 0 ? at(number, place.at()) : within(number, place);
    open.remove(number);
    return object;
  }

  @Override
  public RandomAccessReadView createRandomAccessReadView(long start, long length) {
    throw new IllegalStateException("Streams are copied when they are read");
  }

  private COSBase at(long number, long offset) throws IOException {
    if (offset >= file.length) {
      throw budget.damaged();
    }
    Tokens tokens = new Tokens(file, (int) offset, budget, this);
    boolean meant =
        tokens.next() instanceof COSNumber found
            && found.longValue() == number
            && tokens.next() instanceof COSNumber
            && tokens.skip("obj");
    if (!meant) {
      throw budget.damaged();
    }
    return body(tokens);
  }

  /** Reads an object and the stream that follows it, if one does. */
  COSBase body(Tokens tokens) throws IOException {
    COSBase object = tokens.object();
    if (object instanceof COSDictionary dictionary && tokens.skip("stream")) {
      return stream(dictionary, tokens.position());
    }
    if (!tokens.skip("endobj")) {
      throw budget.damaged();
    }
    return object;
  }

  private COSStream stream(COSDictionary dictionary, int behindKeyword) throws IOException {
    int start = behindKeyword;
    start += start < file.length && file[start] == '\r' ? 1 : 0;
    start += start < file.length && file[start] == '\n' ? 1 : 0;
    int length = dictionary.getInt(COSName.LENGTH, -1);
    if (length < 0 || length > file.length - start) {
      throw budget.damaged();
    }
    if (!new Tokens(file, start + length, budget, null).skip("endstream")) {
      throw budget.damaged();
    }
    budget.taken(length);
    COSStream stream = new COSStream();
    stream.addAll(dictionary);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(file, start, length);
    }
    return stream;
  }

  private COSBase within(long number, Place place) throws IOException {
    ObjectStream stream = objectStream(place.container());
    Integer offset = stream.offsets.get(number);
    if (offset == null) {
      throw budget.damaged();
    }
    return new Tokens(stream.bytes, offset, budget, this).object();
  }

  private ObjectStream objectStream(long number) throws IOException {
    ObjectStream known = streams.get(number);
    if (known != null) {
      return known;
    }
    Place place = places.get(number);
    boolean direct = place != null && place.container() == 0;
    if (!direct || !(object(number, 0).getObject() instanceof COSStream stream)) {
      throw budget.damaged();
    }
    ObjectStream read = objectStream(stream);
    streams.put(number, read);
    return read;
  }

  private ObjectStream objectStream(COSStream stream) throws IOException {
    byte[] bytes = gate.bytes(stream);
    int first = stream.getInt(COSName.FIRST, -1);
    int count = stream.getInt(COSName.N, -1);
    Tokens tokens = new Tokens(bytes, 0, budget, null);
    Map<Long, Integer> offsets = new HashMap<>();
    for (int i = 0; i < count; i++) {
      long number = whole(tokens.next());
      long offset = first + whole(tokens.next());
      if (first < 0 || offset >= bytes.length || offsets.put(number, (int) offset) != null) {
        throw budget.damaged();
      }
    }
    return new ObjectStream(bytes, offsets);
  }

  private long whole(@Nullable Object token) {
    if (token instanceof COSNumber number && number.longValue() >= 0) {
      return number.longValue();
    }
    throw budget.damaged();
  }
}
