package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.table.HeaderText;
import java.util.List;

/**
 * The videos that explain a payer's portal, "tutoriales".
 *
 * <p>Obtain it with {@code portal.require(Tutorials.class)}. SanCor Salud alone is known to have it
 * (manual L419-426): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code TutorialsContract} of the testkit.
 */
public interface Tutorials {

  /**
   * Returns one page of the tutorials, in the portal's order, with one request.
   *
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<Tutorial> list(PageRequest page);

  /** Returns all tutorials, each page fetched when the walk reaches it. */
  default Paged<Tutorial> all() {
    return Paged.over(this::list);
  }

  /**
   * Returns the tutorials of a section, which the section itself offers too (manual L426, "VER
   * TUTORIAL" L333); none if it has none.
   *
   * @param section as the portal's menu writes it, such as {@code Facturas}; accents, case and
   *     spaces do not matter
   * @throws dev.portalsdk.core.page.IncompleteListException if rows could not be read
   */
  default List<Tutorial> of(String section) {
    String asked = HeaderText.fold(requireNonNull(section, "section"));
    return all().stream()
        .filter(
            tutorial -> tutorial.section().map(HeaderText::fold).filter(asked::equals).isPresent())
        .toList();
  }
}
