package dev.portalsdk.core.workbook;

import dev.portalsdk.core.page.Completeness.Level;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What files for people say in the language of their readers. */
final class SpanishWords {

  static final String TOTAL = "Total";
  static final String ORIGIN = "Origen";
  static final String FAILURES = "Filas no leídas";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss xxx", Locale.ROOT);

  private SpanishWords() {}

  static String of(boolean yes) {
    return yes ? "Sí" : "No";
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String of(ZonedDateTime time) {
    String zone = time.getZone().equals(time.getOffset()) ? "" : " " + time.getZone();
    return TIME.format(time) + zone;
  }

  static String of(Level level) {
    return switch (level) {
      case PROVEN -> "Completo: coincide con lo que declara el portal";
      case UNPROVEN -> "Sin comprobar: el portal no declara cuántas filas hay";
      case SHORT -> "Incompleto: el portal declara otra cantidad";
    };
  }

  static String cut(int length) {
    return " [texto cortado: tiene " + length + " caracteres]";
  }
}
