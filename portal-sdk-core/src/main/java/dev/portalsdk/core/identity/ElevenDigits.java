package dev.portalsdk.core.identity;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.InvalidTextException;

/**
 * The shape that CUIT, CUIL and CDI share: a prefix of two digits, eight of registration, and one
 * check digit modulo 11.
 *
 * <p>The ten digits weigh 5 4 3 2 7 6 5 4 3 2 and the check digit one; their sum is a multiple of
 * eleven. Where the ten leave the remainder 1 no digit makes it so, and no such number exists: it
 * is issued under another prefix, which is what 23, 24, 33 and 34 are for. Weights and prefixes are
 * those of python-stdnum ({@code stdnum.ar.cuit}) and Odoo ({@code l10n_ar}), but for the 9 that
 * they take as the check digit of the remainder 1: no published number has it.
 */
final class ElevenDigits {

  private static final int[] NATURAL_PERSONS = {20, 23, 24, 27};
  private static final int[] EVERYBODY = {20, 23, 24, 27, 30, 33, 34, 50, 51, 55};

  static final ElevenDigits CUIT = new ElevenDigits("CUIT", EVERYBODY);
  static final ElevenDigits CUIL = new ElevenDigits("CUIL", NATURAL_PERSONS);
  static final ElevenDigits CDI = new ElevenDigits("CDI", EVERYBODY);

  // One multiplication for each digit gives its part of the number, below this bit, and its part of
  // the weighted sum, above it.
  private static final int SUM_BIT = 40;
  private static final long[] UNITS = units(5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1);
  private static final int PLAIN_LENGTH = 11;
  private static final int HYPHENATED_LENGTH = 13;
  private static final int FIRST_HYPHEN = 2;
  private static final int SECOND_HYPHEN = 11;
  private static final long PREFIX_UNIT = 1_000_000_000L;
  private static final long NONE = -1;

  private final String expected;
  private final boolean[] prefixes = new boolean[100];

  private ElevenDigits(String name, int[] prefixes) {
    this.expected = "a " + name + " written NN-NNNNNNNN-N or as eleven digits";
    for (int prefix : prefixes) {
      this.prefixes[prefix] = true;
    }
  }

  /**
   * Returns the number that the text holds, in one pass and without garbage.
   *
   * @throws InvalidTextException if the form, the prefix or the check digit is wrong
   */
  long parse(String text) {
    long digits = read(requireNonNull(text, "text"));
    if (digits == NONE) {
      throw refusal(text);
    }
    return digits;
  }

  private long read(String text) {
    int hyphen = text.length() == HYPHENATED_LENGTH ? 1 : 0;
    if (hyphen == 0 ? text.length() != PLAIN_LENGTH : !isHyphenated(text)) {
      return NONE;
    }
    long prefix = readPart(text, 0, 2, 0);
    long registration = readPart(text, 2, 10, hyphen);
    long check = readPart(text, 10, 11, 2 * hyphen);
    if ((prefix | registration | check) < 0) {
      return NONE;
    }
    long both = prefix + registration + check;
    int sum = (int) (both >>> SUM_BIT);
    long digits = both & ((1L << SUM_BIT) - 1);
    return sum % 11 == 0 && prefixes[prefix(digits)] ? digits : NONE;
  }

  /** Returns what these digits add, or {@link #NONE} if one is none. */
  private static long readPart(String text, int from, int to, int hyphens) {
    long both = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i + hyphens) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      both += digit * UNITS[i];
    }
    return both;
  }

  private static boolean isHyphenated(String text) {
    return text.charAt(FIRST_HYPHEN) == '-' && text.charAt(SECOND_HYPHEN) == '-';
  }

  /** Looks again, at leisure, at what {@link #read} has refused. */
  private InvalidTextException refusal(String text) {
    int length = text.length();
    if (length != PLAIN_LENGTH && length != HYPHENATED_LENGTH) {
      return Refusal.length(expected, text);
    }
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      boolean hyphenPlace =
          length == HYPHENATED_LENGTH && (i == FIRST_HYPHEN || i == SECOND_HYPHEN);
      if (hyphenPlace ? character != '-' : !Digits.isDigit(character)) {
        return Refusal.character(expected, text, i);
      }
    }
    long digits = Long.parseLong(text.replace("-", ""));
    return prefixes[prefix(digits)]
        ? Refusal.of(expected, "the check digit of " + masked(digits) + " is wrong")
        : Refusal.of(expected, "none begins with " + text.substring(0, 2));
  }

  static boolean isNaturalPerson(long digits) {
    return CUIL.prefixes[prefix(digits)];
  }

  static boolean isOrganization(long digits) {
    int prefix = prefix(digits);
    return prefix == 30 || prefix == 33 || prefix == 34;
  }

  static String plain(long digits) {
    return Long.toString(digits);
  }

  static String formatted(long digits) {
    return hyphenated(plain(digits));
  }

  /** Returns a form such as {@code 27-******58-9}. */
  static String masked(long digits) {
    String plain = plain(digits);
    return hyphenated(plain.substring(0, 2) + "******" + plain.substring(8));
  }

  private static int prefix(long digits) {
    return (int) (digits / PREFIX_UNIT);
  }

  private static long[] units(int... weights) {
    long[] units = new long[weights.length];
    long place = 1;
    for (int i = weights.length - 1; i >= 0; i--, place *= 10) {
      units[i] = ((long) weights[i] << SUM_BIT) + place;
    }
    return units;
  }

  private static String hyphenated(String plain) {
    return plain.substring(0, 2) + "-" + plain.substring(2, 10) + "-" + plain.substring(10);
  }
}
