package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.HeaderText;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which tax was withheld, and for whom: {@code Ganancias}, or {@code IIBB Entre Ríos}.
 *
 * <p>The set is open: words that name none of the known taxes are kept, as {@link TaxKind#OTHER}.
 * Two are equal if kind and jurisdiction are, however case and accents were written, and for {@link
 * TaxKind#OTHER} the words too. This class is immutable and thread-safe.
 */
public final class WithholdingTax {

  /** Argentine income tax. */
  public static final WithholdingTax GANANCIAS = plain(TaxKind.GANANCIAS, "Ganancias");

  /** Argentine value added tax. */
  public static final WithholdingTax IVA = plain(TaxKind.IVA, "IVA");

  /** Argentine social security. */
  public static final WithholdingTax SUSS = plain(TaxKind.SUSS, "SUSS");

  /** Colombian income tax. */
  public static final WithholdingTax RETEFUENTE = plain(TaxKind.RETEFUENTE, "Retefuente");

  /** Colombian industry and commerce tax of a municipality that is not named. */
  public static final WithholdingTax RETEICA = plain(TaxKind.RETEICA, "ReteICA");

  /** Colombian value added tax. */
  public static final WithholdingTax RETEIVA = plain(TaxKind.RETEIVA, "ReteIVA");

  /** Colombian stamp tax. */
  public static final WithholdingTax STAMP = plain(TaxKind.STAMP, "Impuesto Timbre");

  // Folded texts: lower case, no accents, single spaces.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:ret(?:encion)?\\.? (?:de |del )?)?(?:impuesto (?:a las |al |a los |de )?)?(?:"
              + "(ganancias|imp ganancias)|(iva)|(suss|seguridad social)"
              + "|(?:iibb|ii\\.bb\\.|ingresos brutos)(?: (?:de |- )?(.+))?"
              + "|(retefuente|(?:retencion )?en la fuente)|(reteica|ica)(?: (?:de |- )?(.+))?"
              + "|(reteiva)|(timbre))");

  private final TaxKind kind;
  private final @Nullable String jurisdiction;
  private final String words;

  private WithholdingTax(TaxKind kind, @Nullable String jurisdiction, String words) {
    this.kind = kind;
    this.jurisdiction = jurisdiction;
    this.words = words;
  }

  private static WithholdingTax plain(TaxKind kind, String words) {
    return new WithholdingTax(kind, null, words);
  }

  /**
   * Returns the gross receipts tax of a province.
   *
   * @param province such as {@code Entre Ríos}
   */
  public static WithholdingTax iibb(String province) {
    return new WithholdingTax(
        TaxKind.IIBB, requireNonNull(province, "province"), "IIBB " + province);
  }

  /**
   * Returns the industry and commerce tax of a municipality.
   *
   * @param municipality such as {@code Cartagena}
   */
  public static WithholdingTax reteIca(String municipality) {
    return new WithholdingTax(
        TaxKind.RETEICA, requireNonNull(municipality, "municipality"), "ReteICA " + municipality);
  }

  /**
   * Returns the tax that a payer's words name, or {@link TaxKind#OTHER} with the words.
   *
   * @param words such as {@code Retención Ganancias}, {@code Ingresos Brutos Entre Ríos}
   */
  public static WithholdingTax of(String words) {
    String shown = requireNonNull(words, "words").strip();
    Matcher form = WORDS.matcher(HeaderText.fold(shown));
    if (!form.matches()) {
      return new WithholdingTax(TaxKind.OTHER, null, shown);
    }
    TaxKind kind = kind(form);
    String place = kind == TaxKind.IIBB ? form.group(4) : form.group(7);
    return new WithholdingTax(kind, place == null ? null : asShown(shown, place), shown);
  }

  private static TaxKind kind(Matcher form) {
    if (form.group(1) != null) {
      return TaxKind.GANANCIAS;
    } else if (form.group(2) != null) {
      return TaxKind.IVA;
    } else if (form.group(3) != null) {
      return TaxKind.SUSS;
    } else if (form.group(5) != null) {
      return TaxKind.RETEFUENTE;
    } else if (form.group(6) != null) {
      return TaxKind.RETEICA;
    } else if (form.group(8) != null) {
      return TaxKind.RETEIVA;
    }
    return form.group(9) != null ? TaxKind.STAMP : TaxKind.IIBB;
  }

  /** The place as it is written at the end of the words, accents and case kept. */
  private static String asShown(String words, String folded) {
    String end = words.substring(Math.max(0, words.length() - folded.length())).strip();
    return HeaderText.fold(end).equals(folded) ? end : folded;
  }

  /** Returns which tax it is. */
  public TaxKind kind() {
    return kind;
  }

  /** Returns the province or municipality whose tax it is, if it is of one and named. */
  public Optional<String> jurisdiction() {
    return Optional.ofNullable(jurisdiction);
  }

  /** Returns the words by which it was named, such as {@code Retención Ganancias}. */
  public String words() {
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WithholdingTax that
        && kind == that.kind
        && Objects.equals(folded(jurisdiction), folded(that.jurisdiction))
        && (kind != TaxKind.OTHER || folded(words).equals(folded(that.words)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, folded(jurisdiction), kind == TaxKind.OTHER ? folded(words) : "");
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : HeaderText.fold(text);
  }

  /** Returns kind and jurisdiction, such as {@code IIBB Entre Ríos}; of another tax its words. */
  @Override
  public String toString() {
    if (kind == TaxKind.OTHER) {
      return words;
    }
    return kind + (jurisdiction == null ? "" : " " + jurisdiction);
  }
}
