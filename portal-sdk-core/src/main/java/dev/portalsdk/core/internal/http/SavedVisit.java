package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalsdk.core.PortalId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import okhttp3.Cookie;
import okhttp3.HttpUrl;

/**
 * A visit as bytes, by which another process goes on with it: a mark of the form, where it is good,
 * what it holds, and the SHA-256 of all that.
 *
 * @param name which login it comes from
 * @param user who is logged in
 * @param token empty if the portal gave none
 * @param cookies those of the portal's own host
 */
record SavedVisit(String name, String user, String token, List<Cookie> cookies) {

  private static final String FORM = "portal-sdk session 1";
  private static final int DIGEST = 32;

  byte[] bytes(PortalId portal, HttpUrl base) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (String text : List.of(FORM, portal.text(), origin(base), name, user, token)) {
        write(out, text);
      }
      out.writeInt(cookies.size());
      for (Cookie cookie : cookies) {
        write(out, cookie.toString());
      }
      out.write(digest(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("The memory refused", e);
    }
    return bytes.toByteArray();
  }

  /** Returns what the bytes hold, empty if they are not whole, or of another portal or form. */
  static Optional<SavedVisit> of(byte[] bytes, PortalId portal, HttpUrl base) {
    int length = bytes.length - DIGEST;
    if (length < 0
        || !MessageDigest.isEqual(
            digest(Arrays.copyOf(bytes, length)),
            Arrays.copyOfRange(bytes, length, bytes.length))) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      boolean ours =
          read(in).equals(FORM) && read(in).equals(portal.text()) && read(in).equals(origin(base));
      return ours ? Optional.of(read(in, base)) : Optional.empty();
    } catch (IOException otherForm) {
      return Optional.empty();
    }
  }

  private static SavedVisit read(DataInputStream in, HttpUrl base) throws IOException {
    String name = read(in);
    String user = read(in);
    String token = read(in);
    List<Cookie> cookies = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Cookie cookie = Cookie.parse(base, read(in));
      if (cookie != null) {
        cookies.add(cookie);
      }
    }
    return new SavedVisit(name, user, token, cookies);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length != length) {
      throw new IOException("A text is shorter than it says");
    }
    return new String(bytes, UTF_8);
  }

  private static String origin(HttpUrl base) {
    return base.scheme() + "://" + base.host() + ":" + base.port();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }

  /** Returns nothing: all of it opens the portal. */
  @Override
  public String toString() {
    return "SavedVisit";
  }
}
