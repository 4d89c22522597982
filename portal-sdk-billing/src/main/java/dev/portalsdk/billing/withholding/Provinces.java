package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.withholding.Words.Found;
import dev.portalsdk.billing.withholding.Words.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The 24 Argentine jurisdictions that levy gross receipts tax, and how payers write them. */
final class Provinces {

  /** ARBA, AGIP and ATER are the tax offices of the jurisdictions beside which they stand. */
  private static final List<Name<String>> NAMES =
      Words.longestFirst(
          Stream.of(
                  Name.of(
                      "Ciudad Autónoma de Buenos Aires",
                      "ciudad autonoma de buenos aires",
                      "ciudad de buenos aires",
                      "ciudad autonoma de bs as",
                      "ciudad de bs as",
                      "capital federal",
                      "cap fed",
                      "caba",
                      "c a b a",
                      "agip"),
                  Name.of(
                      "Buenos Aires",
                      "provincia de buenos aires",
                      "buenos aires",
                      "bs as",
                      "bsas",
                      "pba",
                      "arba"),
                  Name.of("Catamarca", "catamarca"),
                  Name.of("Chaco", "chaco"),
                  Name.of("Chubut", "chubut"),
                  Name.of("Córdoba", "cordoba", "cba"),
                  Name.of("Corrientes", "corrientes"),
                  Name.of("Entre Ríos", "entre rios", "e rios", "ater"),
                  Name.of("Formosa", "formosa"),
                  Name.of("Jujuy", "jujuy"),
                  Name.of("La Pampa", "la pampa"),
                  Name.of("La Rioja", "la rioja"),
                  Name.of("Mendoza", "mendoza"),
                  Name.of("Misiones", "misiones"),
                  Name.of("Neuquén", "neuquen"),
                  Name.of("Río Negro", "rio negro"),
                  Name.of("Salta", "salta"),
                  Name.of("San Juan", "san juan"),
                  Name.of("San Luis", "san luis"),
                  Name.of("Santa Cruz", "santa cruz"),
                  Name.of("Santa Fe", "santa fe", "sta fe"),
                  Name.of("Santiago del Estero", "santiago del estero", "sgo del estero"),
                  Name.of("Tierra del Fuego", "tierra del fuego"),
                  Name.of("Tucumán", "tucuman"))
              .flatMap(names -> names));

  private Provinces() {}

  /** The one jurisdiction that a text names; empty if it names none or several. */
  static Optional<String> only(Words words) {
    List<String> found = words.find(NAMES).stream().map(Found::what).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  static boolean has(String name) {
    return NAMES.stream().anyMatch(province -> province.what().equals(name));
  }
}
