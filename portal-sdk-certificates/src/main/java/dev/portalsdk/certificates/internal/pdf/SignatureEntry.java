package dev.portalsdk.certificates.internal.pdf;

import dev.portalsdk.certificates.internal.pdf.Lexer.Token;
import dev.portalsdk.certificates.internal.pdf.PdfDictionary.Value;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A signature dictionary as it is written (ISO 32000-1, 12.8.1). */
public final class SignatureEntry {

  private static final int LONGEST_TIME = 40;

  private final PdfDictionary dictionary;
  private final String time;

  /**
   * A part of a file.
   *
   * @param start its first byte
   * @param end the byte after its last
   */
  public record Place(long start, long end) {}

  private SignatureEntry(PdfDictionary dictionary, String time) {
    this.dictionary = dictionary;
    this.time = time;
  }

  static SignatureEntry read(PdfBytes bytes, long start) throws IOException {
    PdfDictionary dictionary = PdfDictionary.read(bytes, start);
    return new SignatureEntry(dictionary, time(bytes, dictionary));
  }

  /** Returns whether {@code ByteRange} or {@code Contents} stands there more than once. */
  public boolean isDoubled() {
    return dictionary.count("ByteRange") > 1 || dictionary.count("Contents") > 1;
  }

  /** Returns the numbers of {@code ByteRange}, -1 for what is no number that is zero or more. */
  public List<Long> byteRange() {
    return dictionary.first("ByteRange").map(SignatureEntry::numbers).orElse(List.of());
  }

  /**
   * Returns where the digits of {@code Contents} are, their brackets included; empty if it is no
   * hexadecimal string.
   */
  public Optional<Place> contents() {
    return dictionary
        .first("Contents")
        .filter(value -> value.token() == Token.HEX)
        .map(value -> new Place(value.start(), value.end()));
  }

  /** Returns the form of the signature, such as {@code ETSI.CAdES.detached}. */
  public String subFilter() {
    return dictionary.first("SubFilter").map(Value::text).orElse("");
  }

  /** Returns the time that {@code M} claims, such as {@code D:20250820120000Z}, or nothing. */
  public String time() {
    return time;
  }

  /** Returns what a certifying signature permits to change (P of DocMDP), from 1 to 3. */
  public OptionalInt permission() {
    return dictionary.first("Reference").map(Value::dictionaries).orElse(List.of()).stream()
        .filter(SignatureEntry::isDocMdp)
        .mapToInt(SignatureEntry::permitted)
        .findFirst();
  }

  private static List<Long> numbers(Value array) {
    return array.items().stream().map(Value::number).toList();
  }

  private static String time(PdfBytes bytes, PdfDictionary dictionary) throws IOException {
    Optional<Value> time = dictionary.first("M").filter(value -> value.token() == Token.STRING);
    if (time.isEmpty() || time.get().end() - time.get().start() > LONGEST_TIME) {
      return "";
    }
    int inner = (int) (time.get().end() - time.get().start() - 2);
    return bytes.peek(time.get().start() + 1, inner);
  }

  private static boolean isDocMdp(PdfDictionary reference) {
    return reference.first("TransformMethod").stream()
        .anyMatch(method -> method.text().equals("DocMDP"));
  }

  /** Where P is not said, it is 2. */
  private static int permitted(PdfDictionary reference) {
    return reference
        .first("TransformParams")
        .flatMap(parameters -> parameters.dictionaries().stream().findFirst())
        .flatMap(parameters -> parameters.first("P"))
        .map(value -> (int) Math.max(1, Math.min(3, value.number())))
        .orElse(2);
  }
}
