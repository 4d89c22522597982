package dev.portalsdk.testkit.tck.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Tutorials} promises, whatever the portal. */
public abstract class TutorialsContract extends PortalContract {

  @Test
  void listsTheTutorialsInThePortalsOrder() {
    assertEquals(expected(), tutorials().all().stream().toList());
  }

  @Test
  void keepsTheTextsAsShownBesideTheTutorial() {
    for (Tutorial tutorial : tutorials().all()) {
      assertTrue(tutorial.shown().asMap().containsValue(tutorial.title()));
    }
  }

  @Test
  void hasThoseOfASectionTogether() {
    for (Tutorial tutorial : expected()) {
      tutorial
          .section()
          .ifPresent(
              section -> {
                assertTrue(tutorials().of(section).contains(tutorial));
                assertTrue(tutorials().of(HeaderText.fold(section)).contains(tutorial));
              });
    }
    assertEquals(List.of(), tutorials().of("Sección inexistente"));
  }

  private List<Tutorial> expected() {
    return sample().desk().tutorials();
  }

  private Tutorials tutorials() {
    return portal().require(Tutorials.class);
  }
}
