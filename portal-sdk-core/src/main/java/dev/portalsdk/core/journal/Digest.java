package dev.portalsdk.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The names of what is written down: a digest of what it is. */
final class Digest {

  private static final int NAMED = 24;

  private Digest() {}

  /** Returns the SHA-256 of the parts; no two lists of parts are the same text. */
  static String of(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Returns the beginning of that SHA-256, long enough that no two are alike by chance. */
  static String name(List<String> parts) {
    return of(parts).substring(0, NAMED);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
