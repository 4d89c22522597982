package dev.portalsdk.billing.posting;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.PortalId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * What a posting is known by: a digest of its parts but the rule and the document's own digest,
 * each with its length before it, so that no two postings have one text.
 */
final class PostingId {

  private PostingId() {}

  static String of(Posting posting) {
    Source source = posting.source();
    StringBuilder parts = new StringBuilder();
    Stream.of(
            posting.entry(),
            posting.invoice().text(),
            posting.kind().name(),
            posting.label(),
            posting.amount().toString(),
            source.kind().name(),
            source.portal().map(PortalId::text).orElse(""),
            source.what(),
            source.name(),
            posting.reverses().orElse(""),
            posting.repeats().orElse(""))
        .forEach(part -> parts.append(part.length()).append(':').append(part));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(bytes(parts)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }

  /** As it stands in memory: an encoder would make one of each half of a surrogate pair. */
  private static byte[] bytes(CharSequence text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    bytes.asCharBuffer().put(text.toString());
    return bytes.array();
  }
}
