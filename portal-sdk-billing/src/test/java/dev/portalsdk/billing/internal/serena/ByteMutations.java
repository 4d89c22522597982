package dev.portalsdk.billing.internal.serena;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damage that knows nothing of tables: characters, tags and whole pieces of the page. */
final class ByteMutations {

  private static final Pattern CHARACTER = Pattern.compile("(?s).");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ELEMENT = Pattern.compile("<(td|th)>.*?</\\1>");
  private static final Pattern BRACKET = Pattern.compile("[<>/\"]");
  private static final String SIGNS = "<>/\"'&=! 0159.,-\u00e9\u00a0";

  private ByteMutations() {}

  static List<Mutation> all() {
    return List.of(
        damaging("character dropped", (html, random) -> dropped(CHARACTER, html, random)),
        damaging("character doubled", (html, random) -> doubled(CHARACTER, html, random)),
        damaging("character another", ByteMutations::withOtherCharacter),
        damaging("characters transposed", (html, random) -> transposed(CHARACTER, html, random)),
        damaging("tag dropped", (html, random) -> dropped(TAG, html, random)),
        damaging("tag doubled", (html, random) -> doubled(TAG, html, random)),
        damaging("tags transposed", (html, random) -> transposed(TAG, html, random)),
        damaging("tag broken", (html, random) -> dropped(BRACKET, html, random)),
        damaging("element dropped", (html, random) -> dropped(ELEMENT, html, random)),
        damaging("element doubled", (html, random) -> doubled(ELEMENT, html, random)),
        damaging("elements transposed", (html, random) -> transposed(ELEMENT, html, random)),
        damaging("piece dropped", ByteMutations::withoutAPiece));
  }

  private static Mutation damaging(String name, BiFunction<String, Random, String> damage) {
    return new Mutation(
        name,
        (page, random) -> MutatedPage.anything(damage.apply(page.html(), random).getBytes(UTF_8)));
  }

  private static String dropped(Pattern form, String html, Random random) {
    MatchResult piece = any(form, html, random);
    return html.substring(0, piece.start()) + html.substring(piece.end());
  }

  private static String doubled(Pattern form, String html, Random random) {
    MatchResult piece = any(form, html, random);
    return html.substring(0, piece.end()) + piece.group() + html.substring(piece.end());
  }

  private static String transposed(Pattern form, String html, Random random) {
    List<MatchResult> pieces = form.matcher(html).results().toList();
    int which = random.nextInt(pieces.size() - 1);
    MatchResult piece = pieces.get(which);
    MatchResult next = pieces.get(which + 1);
    return html.substring(0, piece.start())
        + next.group()
        + html.substring(piece.end(), next.start())
        + piece.group()
        + html.substring(next.end());
  }

  private static String withOtherCharacter(String html, Random random) {
    int at = random.nextInt(html.length());
    char other = SIGNS.charAt(random.nextInt(SIGNS.length()));
    return html.substring(0, at) + other + html.substring(at + 1);
  }

  private static String withoutAPiece(String html, Random random) {
    int from = random.nextInt(html.length());
    int to = Math.min(html.length(), from + 1 + random.nextInt(600));
    return html.substring(0, from) + html.substring(to);
  }

  private static MatchResult any(Pattern form, String html, Random random) {
    List<MatchResult> pieces = form.matcher(html).results().toList();
    return pieces.get(random.nextInt(pieces.size()));
  }
}
