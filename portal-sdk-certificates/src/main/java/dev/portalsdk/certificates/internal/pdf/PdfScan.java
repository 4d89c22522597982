package dev.portalsdk.certificates.internal.pdf;

import dev.portalsdk.certificates.internal.pdf.Lexer.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One walk over a PDF from its first byte to its last: its signatures, and names that a careful
 * reader wants to know of.
 *
 * <p>It does not follow the cross-reference tables, so that no table can lead it in circles or
 * around a signature, and it leaves out what is in streams and in object streams. Its time is
 * linear in the size of the file, and its memory is not.
 */
public final class PdfScan {

  private static final int DEEPEST = 64;
  private static final int MOST_SIGNATURES = 100;
  private static final int MOST_WRONG_LENGTHS = 1_000;
  private static final int UNKNOWN = -1;
  private static final String STREAM_END = "endstream";

  private final PdfBytes bytes;
  private final Lexer lexer;
  private final List<Long> signatures = new ArrayList<>();
  private final long[] starts = new long[DEEPEST];
  private final long[] lengths = new long[DEEPEST];
  private final boolean[] signed = new boolean[DEEPEST];
  private int depth;
  private boolean lengthExpected;
  private long closedLength = UNKNOWN;
  private int wrongLengths;
  private boolean streamsEnd = true;
  private boolean active;
  private boolean encrypted;

  private PdfScan(PdfBytes bytes) {
    this.bytes = bytes;
    this.lexer = new Lexer(bytes, 0);
  }

  /** Walks over a file. */
  public static PdfScan of(PdfBytes bytes) throws IOException {
    PdfScan scan = new PdfScan(bytes);
    for (Token token = scan.lexer.next(); token != Token.END; token = scan.lexer.next()) {
      scan.take(token);
    }
    return scan;
  }

  /** Returns how many signatures there are; more than a hundred are a hundred. */
  public int signatures() {
    return signatures.size();
  }

  /** Returns the signature that the file has first, which is the oldest one. */
  public Optional<SignatureEntry> firstSignature() throws IOException {
    return signatures.isEmpty()
        ? Optional.empty()
        : Optional.of(SignatureEntry.read(bytes, signatures.get(0)));
  }

  /** Returns whether a dictionary names a script or a program to start. */
  public boolean isActive() {
    return active;
  }

  /** Returns whether the file says that its texts and streams are encrypted. */
  public boolean isEncrypted() {
    return encrypted;
  }

  private void take(Token token) throws IOException {
    switch (token) {
      case DICTIONARY -> open();
      case DICTIONARY_END -> close();
      case NAME -> name();
      case WORD -> word();
      default -> lengthExpected = false;
    }
  }

  private void open() {
    if (depth < DEEPEST) {
      starts[depth] = lexer.start();
      lengths[depth] = UNKNOWN;
      signed[depth] = false;
    }
    depth++;
    lengthExpected = false;
  }

  private void close() {
    closedLength = UNKNOWN;
    lengthExpected = false;
    if (depth > 0 && --depth < DEEPEST) {
      closedLength = lengths[depth];
      if (signed[depth] && signatures.size() < MOST_SIGNATURES) {
        signatures.add(starts[depth]);
      }
    }
  }

  private void name() {
    lengthExpected = lexer.is("Length");
    if (lexer.is("ByteRange") && depth > 0 && depth <= DEEPEST) {
      signed[depth - 1] = true;
    }
    active |= lexer.is("JS") || lexer.is("JavaScript") || lexer.is("Launch");
    encrypted |= lexer.is("Encrypt");
  }

  private void word() throws IOException {
    if (lengthExpected) {
      length();
    } else if (lexer.is("stream")) {
      skipStream();
    } else if (lexer.is("obj") || lexer.is("endobj")) {
      depth = 0;
    }
  }

  /** A number, or a reference to one, which ends in an R and is not followed. */
  private void length() {
    if (depth > 0 && depth <= DEEPEST) {
      boolean first = lengths[depth - 1] == UNKNOWN;
      lengths[depth - 1] = first ? lexer.number() : UNKNOWN;
      lengthExpected = first;
    }
  }

  private void skipStream() throws IOException {
    long data = afterLine(lexer.end());
    if (endsWhereItSays(data)) {
      lexer.moveTo(data + closedLength);
    } else if (streamsEnd) {
      long found = streamEnd(data);
      streamsEnd = found < bytes.size();
      lexer.moveTo(streamsEnd ? found : data);
    }
    closedLength = UNKNOWN;
  }

  /** A file that gives many wrong lengths is not asked for them again: each costs a read. */
  private boolean endsWhereItSays(long data) throws IOException {
    if (closedLength == UNKNOWN || wrongLengths > MOST_WRONG_LENGTHS) {
      return false;
    }
    long end = data + closedLength;
    boolean right =
        bytes.holds(end, STREAM_END.length() + 2)
            ? isStreamEnd(afterLine(end))
            : bytes.peek(end, STREAM_END.length() + 2).stripLeading().startsWith(STREAM_END);
    wrongLengths += right ? 0 : 1;
    return right;
  }

  private long afterLine(long end) throws IOException {
    long place = end + (bytes.at(end) == '\r' ? 1 : 0);
    return place + (bytes.at(place) == '\n' ? 1 : 0);
  }

  private long streamEnd(long from) throws IOException {
    long place = bytes.find('e', from);
    while (place < bytes.size() && !isStreamEnd(place)) {
      place = bytes.find('e', place + 1);
    }
    return place;
  }

  private boolean isStreamEnd(long place) throws IOException {
    for (int i = 0; i < STREAM_END.length(); i++) {
      if (bytes.at(place + i) != STREAM_END.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
