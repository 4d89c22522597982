package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address of which a portal shows a part, such as {@code *****dad@sancorsalud.com.ar}
 * (SanCor Salud's manual L101): whoever knows it can complete it.
 *
 * <p>Asterisks in a row stand for one character or more. This class is immutable and thread-safe.
 *
 * @param shown as the portal shows it, with an asterisk or without
 */
public record MaskedEmail(String shown) {

  private static final int LONGEST = 254;
  private static final Pattern HIDDEN = Pattern.compile("\\*+");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

  /**
   * Checks that it has the form of an address.
   *
   * @throws InvalidTextException if it has not; the message does not repeat it
   */
  public MaskedEmail {
    if (!isAddress(requireNonNull(shown, "shown"))) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "An e-mail address is such as *****dad@example.com");
    }
  }

  /**
   * Returns whether an address is this one as far as the portal shows it: {@code
   * conectividad@sancorsalud.com.ar} completes {@code *****dad@sancorsalud.com.ar}.
   *
   * @param email a whole address; capitals and small letters are the same
   */
  public boolean isCompletedBy(String email) {
    if (!isAddress(email) || email.indexOf('*') >= 0) {
      return false;
    }
    String[] hidden = shown.toLowerCase(Locale.ROOT).split("@", -1);
    String[] whole = email.toLowerCase(Locale.ROOT).split("@", -1);
    return completes(whole[0], hidden[0]) && completes(whole[1], hidden[1]);
  }

  /** Piece by piece from the left: the portal says the pattern, and may say a hard one. */
  private static boolean completes(String text, String hidden) {
    String[] pieces = HIDDEN.split(hidden, -1);
    String last = pieces[pieces.length - 1];
    if (pieces.length == 1) {
      return text.equals(last);
    }
    int end = text.startsWith(pieces[0]) ? pieces[0].length() : -1;
    for (int i = 1; i < pieces.length - 1 && end >= 0; i++) {
      int found = text.indexOf(pieces[i], end + 1);
      end = found < 0 ? -1 : found + pieces[i].length();
    }
    return end >= 0 && text.endsWith(last) && text.length() - last.length() > end;
  }

  /**
   * Checks that a text has the form of a whole address: something, {@code @}, something, neither
   * blanks nor asterisks in it.
   *
   * @param email such as {@code facturacion@hospital.example}
   * @return the address
   * @throws IllegalArgumentException if it has not; the message does not repeat it
   */
  public static String requireWhole(String email) {
    if (!isAddress(requireNonNull(email, "email")) || email.contains("*")) {
      throw new IllegalArgumentException("An e-mail address is such as user@example.com");
    }
    return email;
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
  }

  /** Returns nothing of the address. */
  @Override
  public String toString() {
    return "MaskedEmail";
  }
}
