package dev.portalsdk.billing.submission;

import dev.portalsdk.core.document.MediaType;
import java.util.Set;

/**
 * What a portal asks of a file of one kind.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param mediaTypes what it may be by its first bytes
 * @param mostBytes how large it may be
 */
public record AttachmentRequirements(Set<MediaType> mediaTypes, long mostBytes) {

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if no file meets them
   */
  public AttachmentRequirements {
    mediaTypes = Set.copyOf(mediaTypes);
    if (mediaTypes.isEmpty() || mostBytes < 1) {
      throw new IllegalArgumentException("Requirements that no file meets");
    }
  }
}
