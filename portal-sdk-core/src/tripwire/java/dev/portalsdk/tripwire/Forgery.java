package dev.portalsdk.tripwire;

import java.util.List;
import java.util.regex.Pattern;

/** Finds in one line what would end it, hide it or turn it round where it is shown. */
public final class Forgery {

  /** Text of a portal that tries all of it: lines, an ANSI escape, a bidi override. */
  public static final String TEXT =
      "x\r\nERROR forged\u2028ERROR \u0085forged \u001B[2Jgone\u202Efdp\u2066\u0000\u200B";

  private static final Pattern UNSHOWABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Forgery() {}

  /** Returns the code points of a line that may not stand in it. */
  public static List<String> in(String line) {
    return UNSHOWABLE
        .matcher(line)
        .results()
        .map(found -> String.format("U+%04X", found.group().codePointAt(0)))
        .toList();
  }
}
