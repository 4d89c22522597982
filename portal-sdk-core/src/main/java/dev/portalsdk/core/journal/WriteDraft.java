package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A write that is to be prepared: what it is, and all that is needed to do it in another process.
 *
 * <p>This class is immutable, and thread-safe as its document is.
 */
public final class WriteDraft {

  private final WriteIdentity identity;
  private final Map<String, String> details;
  private final @Nullable PortalDocument content;

  private WriteDraft(
      WriteIdentity identity, Map<String, String> details, @Nullable PortalDocument content) {
    this.identity = requireNonNull(identity, "identity");
    details.keySet().forEach(WriteIdentity::requireName);
    this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    this.content = content;
  }

  /**
   * Returns a write that sends nothing but its subject and details.
   *
   * @param identity what it is
   * @param details what else is needed to do it, by names in lower case
   */
  public static WriteDraft of(WriteIdentity identity, Map<String, String> details) {
    return new WriteDraft(identity, details, null);
  }

  /**
   * Returns a write that sends a document.
   *
   * @param identity what it is, with the document's SHA-256
   * @param details what else is needed to do it, by names in lower case
   * @param content the document; the journal makes a copy
   * @throws IllegalArgumentException if the document has another SHA-256 than the identity
   */
  public static WriteDraft of(
      WriteIdentity identity, Map<String, String> details, PortalDocument content) {
    if (!identity.sha256().equals(content.sha256())) {
      throw new IllegalArgumentException("The identity is that of another document");
    }
    return new WriteDraft(identity, details, content);
  }

  /** Returns what it is. */
  public WriteIdentity identity() {
    return identity;
  }

  /** Returns what else is needed to do it. */
  public Map<String, String> details() {
    return details;
  }

  /** Returns the document that is sent, if there is one. */
  public Optional<PortalDocument> content() {
    return Optional.ofNullable(content);
  }

  /** Returns the identity's words: details may be personal. */
  @Override
  public String toString() {
    return identity.toString();
  }
}
