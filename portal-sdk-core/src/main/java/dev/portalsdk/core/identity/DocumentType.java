package dev.portalsdk.core.identity;

import static java.util.Map.entry;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of identity document in the list of the Argentine tax office ARCA, such as {@code 96 DNI}.
 *
 * <p>The set is open: a code that the list lacks is a document type without a name. The list is
 * ARCA's answer to {@code FEParamGetTiposDoc} of its electronic invoice service. Document types of
 * other countries have other lists, where the same codes mean other things.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DocumentType implements Comparable<DocumentType>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          entry(0, "CI Policía Federal"),
          entry(1, "CI Buenos Aires"),
          entry(2, "CI Catamarca"),
          entry(3, "CI Córdoba"),
          entry(4, "CI Corrientes"),
          entry(5, "CI Entre Ríos"),
          entry(6, "CI Jujuy"),
          entry(7, "CI Mendoza"),
          entry(8, "CI La Rioja"),
          entry(9, "CI Salta"),
          entry(10, "CI San Juan"),
          entry(11, "CI San Luis"),
          entry(12, "CI Santa Fe"),
          entry(13, "CI Santiago del Estero"),
          entry(14, "CI Tucumán"),
          entry(16, "CI Chaco"),
          entry(17, "CI Chubut"),
          entry(18, "CI Formosa"),
          entry(19, "CI Misiones"),
          entry(20, "CI Neuquén"),
          entry(21, "CI La Pampa"),
          entry(22, "CI Río Negro"),
          entry(23, "CI Santa Cruz"),
          entry(24, "CI Tierra del Fuego"),
          entry(80, "CUIT"),
          entry(86, "CUIL"),
          entry(87, "CDI"),
          entry(89, "LE"),
          entry(90, "LC"),
          entry(91, "CI Extranjera"),
          entry(92, "en trámite"),
          entry(93, "Acta Nacimiento"),
          entry(94, "Pasaporte"),
          entry(95, "CI Bs. As. RNP"),
          entry(96, "DNI"),
          entry(99, "Doc. (Otro)"));

  private static final String EXPECTED = "a document type's code from 0 to 999";
  private static final int GREATEST = 999;

  /** Tax identification number, see {@link Cuit}. */
  public static final DocumentType CUIT = of(80);

  /** Worker's number, see {@link Cuil}. */
  public static final DocumentType CUIL = of(86);

  /** Number of somebody with neither of the two, see {@link Cdi}. */
  public static final DocumentType CDI = of(87);

  /** National identity document, see {@link Dni}. */
  public static final DocumentType DNI = of(96);

  private final int code;

  private DocumentType(int code) {
    this.code = code;
  }

  /**
   * Returns the document type of this code, known or not.
   *
   * @param code from 0 to 999, such as 96
   * @return the document type
   * @throws IllegalArgumentException if the code is outside that range
   */
  public static DocumentType of(int code) {
    if (code < 0 || code > GREATEST) {
      throw new IllegalArgumentException("Expected " + EXPECTED + ", but it is " + code);
    }
    return new DocumentType(code);
  }

  /**
   * Parses a code of one to three digits, such as {@code 96}.
   *
   * @param text the text a portal or a user wrote
   * @return the document type
   * @throws InvalidTextException if the text is not one to three digits
   */
  public static DocumentType parse(String text) {
    String digits = Digits.plain(text, EXPECTED);
    if (digits.length() > 3) {
      throw Refusal.length(EXPECTED, text);
    }
    return of(Integer.parseInt(digits));
  }

  /** Returns the code, from 0 to 999, such as 96. */
  public int code() {
    return code;
  }

  /** Returns ARCA's name for it, such as {@code DNI}, or empty if its list lacks the code. */
  public Optional<String> name() {
    return Optional.ofNullable(NAMES.get(code));
  }

  /** Returns the code in digits, which {@link #parse(String)} reads back. */
  public String formatted() {
    return Integer.toString(code);
  }

  /** Compares by the code. */
  @Override
  public int compareTo(DocumentType other) {
    return Integer.compare(code, other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentType that && code == that.code;
  }

  @Override
  public int hashCode() {
    return code;
  }

  /** Returns the code and the name if there is one, such as {@code 96 DNI}. */
  @Override
  public String toString() {
    return name().map(name -> code + " " + name).orElseGet(this::formatted);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.DOCUMENT_TYPE, formatted());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
