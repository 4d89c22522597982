package dev.portalsdk.tripwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds planted values in a text, however they are written. */
public final class Leaks {

  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> PERSONAL = written(Planted.personal());
  private static final Set<String> ALL =
      Stream.concat(PERSONAL.stream(), written(Planted.secret()).stream())
          .collect(Collectors.toSet());

  private Leaks() {}

  /** Checks that a failure shows nothing planted and forges no line, causes included. */
  public static void assertNoneIn(Throwable failure) {
    assertThat(in(whole(failure))).as("planted values in %s", failure.getClass()).isEmpty();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      assertThat(Forgery.in(String.valueOf(t.getMessage()))).as("%s", t.getClass()).isEmpty();
    }
  }

  /** Checks that what something says of itself is nobody's. */
  public static void assertNobodyIn(String shown) {
    assertThat(found(PERSONAL, shown)).as("a person's values in '%s'", shown).isEmpty();
  }

  /** Returns the planted values that a text holds. */
  static List<String> in(String text) {
    return found(ALL, text);
  }

  /** Returns all that a log would show: message, causes, what was suppressed. */
  static String whole(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static List<String> found(Set<String> values, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String compact = compact(text);
    return values.stream()
        .filter(value -> lower.contains(value) || compact.contains(value))
        .sorted()
        .toList();
  }

  private static Set<String> written(List<String> values) {
    return values.stream().flatMap(Leaks::written).collect(Collectors.toSet());
  }

  private static Stream<String> written(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    String form = URLEncoder.encode(value, StandardCharsets.UTF_8);
    String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    return Stream.of(value, form, form.replace("+", "%20"), HexFormat.of().formatHex(bytes), base64)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .mapMulti(
            (text, more) -> {
              more.accept(text);
              more.accept(compact(text));
            });
  }

  /** Without what parts a number or a name. */
  private static String compact(String text) {
    return PARTING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
