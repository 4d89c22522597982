package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the person who stands for a provider, as a portal has it.
 *
 * <p>It is personal, so {@code toString} shows none of it. This class is immutable and thread-safe.
 */
public final class ContactData {

  private final Map<ContactField, String> texts;

  private ContactData(Map<ContactField, String> texts) {
    this.texts = texts;
  }

  /**
   * Returns contact data.
   *
   * @param texts by what they are; blank texts count as absent
   */
  public static ContactData of(Map<ContactField, String> texts) {
    Map<ContactField, String> known = new EnumMap<>(ContactField.class);
    texts.forEach(
        (field, text) -> {
          if (!text.isBlank()) {
            known.put(field, text.strip());
          }
        });
    return new ContactData(Collections.unmodifiableMap(known));
  }

  /**
   * Returns what the portal shows, if it shows it.
   *
   * @param field such as {@link ContactField#EMAIL}
   */
  public Optional<String> text(ContactField field) {
    return Optional.ofNullable(texts.get(requireNonNull(field, "field")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContactData that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** Returns what is known and no text of it, such as {@code ContactData[NAME, EMAIL]}. */
  @Override
  public String toString() {
    return "ContactData" + texts.keySet();
  }
}
