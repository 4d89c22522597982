package dev.portalsdk.core.internal.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells public hosts from others by their text: names by their last word, addresses by the blocks
 * that are given out for the Internet, never by asking a name service.
 */
final class PublicHost {

  private static final Pattern FOUR =
      Pattern.compile("(0|[1-9][0-9]*)" + "\\.(0|[1-9][0-9]*)".repeat(3));
  private static final List<String> INSIDE =
      List.of(
          "local",
          "localhost",
          "localdomain",
          "internal",
          "intranet",
          "private",
          "corp",
          "home",
          "lan",
          "arpa");

  private static final BigInteger TOO_MUCH = BigInteger.valueOf(256);

  private PublicHost() {}

  static boolean is(String host) {
    if (host.contains(":")) {
      return isPublicSix(bytes(host));
    }
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = name.substring(name.lastIndexOf('.') + 1);
    // What ends in a number is an address to a browser, whatever it looks like.
    return last.matches("[0-9]+|0x[0-9a-f]*")
        ? isPublicFour(name)
        : name.contains(".") && !INSIDE.contains(last);
  }

  private static boolean isPublicFour(String figures) {
    Matcher parts = FOUR.matcher(figures);
    return parts.matches()
        && part(parts, 4) < 256
        && isPublicFour(part(parts, 1), part(parts, 2), part(parts, 3));
  }

  private static boolean isPublicFour(int a, int b, int c) {
    boolean inside = a == 0 || a == 10 || a == 127 || (a == 172 && b >= 16 && b < 32);
    boolean shared = a == 100 && b >= 64 && b < 128;
    boolean link = a == 169 && b == 254;
    boolean home = a == 192 && (b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99));
    boolean trial = (a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100)));
    boolean example = a == 203 && b == 0 && c == 113;
    return a < 224 && b < 256 && c < 256 && !(inside || shared || link || home || trial || example);
  }

  private static boolean isPublicSix(byte[] bytes) {
    if (bytes.length == 4) {
      return isPublicFour(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF);
    }
    int first = pair(bytes, 0);
    int second = pair(bytes, 2);
    if (first == 0x2002) {
      return isPublicFour(bytes[2] & 0xFF, bytes[3] & 0xFF, bytes[4] & 0xFF);
    }
    if (first == 0x64 && second == 0xFF9B && zeros(bytes, 4, 12)) {
      return isPublicFour(bytes[12] & 0xFF, bytes[13] & 0xFF, bytes[14] & 0xFF);
    }
    boolean protocols = first == 0x2001 && (second < 0x200 || second == 0xDB8);
    boolean examples = first == 0x3FFF && second < 0x1000;
    return first >= 0x2000 && first < 0x4000 && !protocols && !examples;
  }

  private static boolean zeros(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static int part(Matcher parts, int group) {
    return new BigInteger(parts.group(group)).min(TOO_MUCH).intValue();
  }

  private static byte[] bytes(String figures) {
    try {
      return InetAddress.getByName(figures).getAddress();
    } catch (UnknownHostException impossible) {
      throw new AssertionError(figures, impossible);
    }
  }
}
