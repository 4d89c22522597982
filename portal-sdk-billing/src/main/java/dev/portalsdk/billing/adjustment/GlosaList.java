package dev.portalsdk.billing.adjustment;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that the norms list, as this library is packaged with them. */
final class GlosaList {

  private static final String FILE = "glosa-codes.txt";
  private static final Set<String> CODES = read();

  private GlosaList() {}

  static boolean has(String code) {
    return CODES.contains(code);
  }

  static Set<String> codes() {
    return CODES;
  }

  private static Set<String> read() {
    try (InputStream file = requireNonNull(GlosaList.class.getResourceAsStream(FILE), FILE)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .flatMap(words -> words.subList(2, words.size()).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
