package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.HeaderText;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a portal says that somebody is to the Argentine value-added tax, "condición IVA", such as
 * {@code No Alcanzado}.
 *
 * <p>Two are equal if their categories are, and for {@link IvaCategory#UNRECOGNIZED} the words too.
 * This class is immutable and thread-safe.
 */
public final class IvaCondition {

  private static final String TAX = "iva ";

  private static final Map<String, IvaCategory> CATEGORIES =
      Arrays.stream(IvaCategory.values())
          .filter(category -> category != IvaCategory.UNRECOGNIZED)
          .collect(
              Collectors.toUnmodifiableMap(
                  category -> folded(category.officialName()), category -> category));

  private final IvaCategory category;
  private final String words;

  private IvaCondition(IvaCategory category, String words) {
    this.category = category;
    this.words = words;
  }

  /**
   * Returns what these words mean: one of ARCA's names, with or without the leading {@code IVA},
   * accents, case and spaces apart; other words are kept as {@link IvaCategory#UNRECOGNIZED}.
   *
   * @param words such as {@code No Alcanzado} (SanCor Salud's manual L158)
   */
  public static IvaCondition of(String words) {
    String read = requireNonNull(words, "words").strip();
    return new IvaCondition(CATEGORIES.getOrDefault(folded(read), IvaCategory.UNRECOGNIZED), read);
  }

  private static String folded(String words) {
    String folded = HeaderText.fold(words);
    return folded.startsWith(TAX) ? folded.substring(TAX.length()) : folded;
  }

  /** Returns the category. */
  public IvaCategory category() {
    return category;
  }

  /** Returns the portal's words, such as {@code No Alcanzado}. */
  public String words() {
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IvaCondition that
        && category == that.category
        && (category != IvaCategory.UNRECOGNIZED || words.equals(that.words));
  }

  @Override
  public int hashCode() {
    return category.hashCode();
  }

  /** Returns the category, such as {@code NOT_SUBJECT}. */
  @Override
  public String toString() {
    return category.toString();
  }
}
