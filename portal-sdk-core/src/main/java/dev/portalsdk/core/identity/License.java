package dev.portalsdk.core.identity;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A professional's licence to practise ("matrícula"), such as {@code MP 12345 (Santa Fe)}.
 *
 * <p>It has a number and, as far as a portal asks for them, a kind and a jurisdiction. No public
 * list of kinds and no format of numbers is known, so all three are kept as they are written:
 * SanCor Salud wants "Tipo y N° de Matrícula" in one field of its roster and the number alone at
 * its registration (manual L217, L84).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class License implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String EXPECTED = "a licence written KIND NUMBER (JURISDICTION)";
  private static final String WORD = "[\\p{IsAlphabetic}.'°º-]+";
  private static final Pattern WORDS = Pattern.compile(WORD + "(?: " + WORD + ")*");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)*");
  private static final int LONGEST_PART = 60;
  private static final String NONE = "";

  private final String kind;
  private final String number;
  private final String jurisdiction;

  private License(String kind, String number, String jurisdiction) {
    this.kind = kind;
    this.number = number;
    this.jurisdiction = jurisdiction;
  }

  /**
   * Returns the licence with this number, of a kind and a jurisdiction that are not known.
   *
   * @param number ASCII letters and digits, at least one digit other than zero, with single points,
   *     hyphens or slashes between, such as {@code 12345}
   * @return the licence
   * @throws InvalidTextException if the number has another form
   */
  public static License of(String number) {
    return new License(NONE, checkedNumber(number), NONE);
  }

  /**
   * Returns the licence of this kind with this number.
   *
   * @param kind words of letters and the signs {@code . ' - ° º}, such as {@code MP}
   * @param number as for {@link #of(String)}
   * @return the licence
   * @throws InvalidTextException if the kind or the number has another form
   */
  public static License of(String kind, String number) {
    return new License(checkedWords(kind, "kind"), checkedNumber(number), NONE);
  }

  /**
   * Parses a number with, if they are known, a kind before it and a jurisdiction in parentheses
   * after it: {@code 12345}, {@code MP 12345}, {@code MP 12345 (Santa Fe)}.
   *
   * @param text the text a portal or a user wrote
   * @return the licence
   * @throws InvalidTextException if the text has another form
   */
  public static License parse(String text) {
    int opening = requireNonNull(text, "text").endsWith(")") ? text.indexOf(" (") : -1;
    String head = opening < 0 ? text : text.substring(0, opening);
    int space = head.lastIndexOf(' ');
    License license =
        space < 0 ? of(head) : of(head.substring(0, space), head.substring(space + 1));
    return opening < 0
        ? license
        : license.withJurisdiction(text.substring(opening + 2, text.length() - 1));
  }

  /**
   * Returns this licence in a jurisdiction.
   *
   * @param jurisdiction words like those of a kind, such as {@code Santa Fe}
   * @return the licence
   * @throws InvalidTextException if the jurisdiction has another form
   */
  public License withJurisdiction(String jurisdiction) {
    return new License(kind, number, checkedWords(jurisdiction, "jurisdiction"));
  }

  /** Returns the kind, such as {@code MP}, or empty if it is not known. */
  public Optional<String> kind() {
    return optional(kind);
  }

  /** Returns the number, such as {@code 12345}. */
  public String number() {
    return number;
  }

  /** Returns the jurisdiction, such as {@code Santa Fe}, or empty if it is not known. */
  public Optional<String> jurisdiction() {
    return optional(jurisdiction);
  }

  /** Returns the form {@code MP 12345 (Santa Fe)}, which {@link #parse(String)} reads back. */
  public String formatted() {
    String before = kind.isEmpty() ? NONE : kind + " ";
    String after = jurisdiction.isEmpty() ? NONE : " (" + jurisdiction + ")";
    return before + number + after;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof License that && formatted().equals(that.formatted());
  }

  @Override
  public int hashCode() {
    return formatted().hashCode();
  }

  /** Returns the form {@code MP 12345 (Santa Fe)}, which {@link #parse(String)} reads back. */
  @Override
  public String toString() {
    return formatted();
  }

  private static Optional<String> optional(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }

  private static String checkedWords(String words, String part) {
    if (requireNonNull(words, part).length() > LONGEST_PART || !WORDS.matcher(words).matches()) {
      throw Refusal.of(EXPECTED, "the " + part + " is not letters alone");
    }
    return words;
  }

  private static String checkedNumber(String number) {
    if (requireNonNull(number, "number").length() > LONGEST_PART
        || !NUMBER.matcher(number).matches()
        || Digits.isZero(number)) {
      throw Refusal.of(
          EXPECTED, "the number is not letters and digits, one of them other than zero");
    }
    return number;
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.LICENSE, formatted());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
