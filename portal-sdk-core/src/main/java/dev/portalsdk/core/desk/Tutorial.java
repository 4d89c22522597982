package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A video that explains a section of a payer's portal, "tutorial".
 *
 * <p>Its address is for a person: this library never follows it. Two are equal if all but the text
 * as shown are. This class is immutable and thread-safe.
 */
public final class Tutorial {

  private final String title;
  private final URI video;
  private final @Nullable String section;
  private final Shown shown;

  private Tutorial(String title, URI video, @Nullable String section, Shown shown) {
    this.title = requireNonNull(title, "title");
    this.video = video;
    this.section = section;
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns a tutorial of no section in particular.
   *
   * @param title such as {@code Envíos y Consultas de Facturación}
   * @param video where the video is
   * @throws IllegalArgumentException if that is no absolute address of http or https
   */
  public static Tutorial of(String title, URI video) {
    String scheme = String.valueOf(requireNonNull(video, "video").getScheme());
    if (video.getHost() == null || !scheme.matches("(?i)https?")) {
      throw new IllegalArgumentException("A video has an absolute address of http or https");
    }
    return new Tutorial(title, video, null, Shown.nothing());
  }

  /**
   * Returns this tutorial as one of a section.
   *
   * @param name the section as the portal's menu writes it, such as {@code Facturas}
   */
  public Tutorial withSection(String name) {
    return new Tutorial(title, video, requireNonNull(name, "name"), shown);
  }

  /** Returns this tutorial with the cells as the portal showed them. */
  public Tutorial withShown(Shown cells) {
    return new Tutorial(title, video, section, cells);
  }

  /** Returns its title. */
  public String title() {
    return title;
  }

  /** Returns where the video is: an absolute address of http or https. */
  public URI video() {
    return video;
  }

  /** Returns the section that it explains, as the portal's menu writes it, if it says so. */
  public Optional<String> section() {
    return Optional.ofNullable(section);
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tutorial that
        && title.equals(that.title)
        && video.equals(that.video)
        && Objects.equals(section, that.section);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, video, section);
  }

  /** Returns nothing of the portal's words. */
  @Override
  public String toString() {
    return "Tutorial";
  }
}
