package dev.portalsdk.billing.agreement;

import java.util.regex.Pattern;

/**
 * How Argentine telephones are written where the payer wants the area code (SanCor Salud's manual
 * L221-222, L182).
 *
 * <p>Area code and number are ten digits; area codes are 11, or three or four digits from 2 or 3. A
 * mobile has a 15 beside them: «anteponiendo el 15» does not say whether before the area code or
 * before the number, so both are taken. A zero before the area code is taken too.
 */
final class Telephone {

  private static final Pattern SIGNS = Pattern.compile("[ ().-]");
  private static final String WHOLE = "(?:11[0-9]{8}|[23][0-9]{9})";
  private static final Pattern LANDLINE = Pattern.compile("0?" + WHOLE);
  private static final Pattern MOBILE =
      Pattern.compile(
          "15" + WHOLE + "|0?(?:1115[0-9]{8}|[23][0-9]{2}15[0-9]{7}|[23][0-9]{3}15[0-9]{6})");

  private Telephone() {}

  static boolean isLandline(String text) {
    return LANDLINE.matcher(digits(text)).matches();
  }

  static boolean isMobile(String text) {
    return MOBILE.matcher(digits(text)).matches();
  }

  private static String digits(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }
}
