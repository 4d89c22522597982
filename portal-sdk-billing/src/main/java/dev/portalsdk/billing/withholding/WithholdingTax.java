package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.HeaderText;
import java.util.Objects;
import java.util.Optional;
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
   * @param province such as {@code Entre Ríos} or {@code Bs. As.}
   */
  public static WithholdingTax iibb(String province) {
    String known = Provinces.only(Words.of(requireNonNull(province, "province"))).orElse(province);
    return new WithholdingTax(TaxKind.IIBB, known, "IIBB " + province);
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
   * Returns the tax that a payer's words name, or {@link TaxKind#OTHER} with the words if they name
   * none or two.
   *
   * <p>A province is told by its usual names, {@code Bs. As.} too; where the words name none, the
   * jurisdiction is empty. {@code Retención IVA} is the Argentine tax: Colombian payers write
   * {@code ReteIVA}.
   *
   * @param words such as {@code Retención Ganancias RG 830}, {@code Ret. IIBB Bs. As.}
   */
  public static WithholdingTax of(String words) {
    String shown = requireNonNull(words, "words").strip();
    return TaxWords.find(shown)
        .map(named -> new WithholdingTax(named.kind(), named.place(), shown))
        .orElseGet(() -> new WithholdingTax(TaxKind.OTHER, null, shown));
  }

  /** Returns which tax it is. */
  public TaxKind kind() {
    return kind;
  }

  /**
   * Returns the province or municipality whose tax it is, such as {@code Entre Ríos}, if it is of
   * one and named.
   */
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

  /**
   * Returns the kind, and the jurisdiction if it is a province, such as {@code IIBB Entre Ríos}:
   * other words of a payer may name a person.
   */
  @Override
  public String toString() {
    boolean province = jurisdiction != null && Provinces.has(jurisdiction);
    return kind + (province ? " " + jurisdiction : "");
  }
}
