package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.time.Instant;

/**
 * What a portal shows about a member for whom the provider is paid per head, and when it was asked.
 *
 * <p>The manual shows nothing of it (L234), so {@link #shown()} has all of it and no field is
 * typed. {@code toString} masks the member. This class is immutable and thread-safe.
 *
 * @param member who was asked about
 * @param asked when it was asked, by the program's clock
 * @param shown what the portal shows, label by label; it may be personal
 */
public record CapitatedCheck(MemberId member, Instant asked, Shown shown) {

  /** Checks that they are there. */
  public CapitatedCheck {
    requireNonNull(member, "member");
    requireNonNull(asked, "asked");
    requireNonNull(shown, "shown");
  }

  /** Returns member, masked, and instant. */
  @Override
  public String toString() {
    return "CapitatedCheck[" + member + " at " + asked + "]";
  }
}
