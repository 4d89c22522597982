package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.withholding.Words.Found;
import dev.portalsdk.billing.withholding.Words.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names by which payers call the taxes that they withhold.
 *
 * <p>A text that names two taxes names none. {@code RetelCA} and {@code RetelVA} are how the
 * character recognition of Mutual SER's manual reads ReteICA and ReteIVA.
 */
final class TaxWords {

  private static final List<Name<TaxKind>> NAMES =
      Words.longestFirst(
          Stream.of(
                  Name.of(TaxKind.GANANCIAS, "ganancias"),
                  Name.of(TaxKind.IVA, "iva", "i v a", "valor agregado"),
                  Name.of(TaxKind.SUSS, "suss", "seguridad social"),
                  Name.of(
                      TaxKind.IIBB, "iibb", "ii bb", "i i b b", "ingresos brutos", "ing brutos"),
                  Name.of(TaxKind.RETEFUENTE, "retefuente", "rete fuente", "en la fuente"),
                  Name.of(
                      TaxKind.RETEICA,
                      "reteica",
                      "rete ica",
                      "retelca",
                      "ica",
                      "industria y comercio"),
                  Name.of(TaxKind.RETEIVA, "reteiva", "rete iva", "retelva"),
                  Name.of(TaxKind.STAMP, "timbre"))
              .flatMap(names -> names));

  /** What may stand between the name of a municipal tax and the municipality. */
  private static final Set<String> LINKS =
      Set.of("de", "del", "en", "municipio", "municipal", "tarifa", "ica", "impuesto");

  private TaxWords() {}

  /** A tax, and the place whose tax it is, if it has one and the text names it. */
  record Named(TaxKind kind, @Nullable String place) {}

  static Optional<Named> find(String text) {
    Words words = Words.of(text);
    List<Found<TaxKind>> found = words.find(NAMES);
    if (found.stream().map(Found::what).distinct().count() != 1) {
      return Optional.empty();
    }
    Found<TaxKind> tax = found.get(0);
    return Optional.of(
        new Named(
            tax.what(),
            switch (tax.what()) {
              case IIBB -> Provinces.only(words).orElse(null);
              case RETEICA -> municipality(words.from(tax.at() + tax.length()));
              default -> null;
            }));
  }

  private static @Nullable String municipality(Words after) {
    int start = 0;
    while (start < after.folded().size() && LINKS.contains(after.folded().get(start))) {
      start++;
    }
    String place =
        after.shown().subList(start, after.shown().size()).stream()
            .takeWhile(word -> word.chars().allMatch(Character::isLetter))
            .collect(Collectors.joining(" "));
    return place.isEmpty() ? null : place;
  }
}
