package dev.portalsdk.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The form of a number that a payer assigns by rules of its own: loose, but never "N/A" or "0". */
final class AssignedNumber {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:[ ./-][A-Za-z0-9]+)*");
  private static final int LONGEST = 40;

  private AssignedNumber() {}

  /** Returns the text if it has the form. */
  static String checked(String text, String name) {
    int length = requireNonNull(text, "text").length();
    if (length == 0 || length > LONGEST) {
      throw Refusal.length(name + " of at most " + LONGEST + " characters", text);
    }
    if (!FORM.matcher(text).matches()) {
      throw Refusal.of(
          name + " of letters and digits with single separators between", "the text has others");
    }
    if (Digits.isZero(text)) {
      throw Refusal.of(name, "no digit of the text is other than zero");
    }
    return text;
  }
}
