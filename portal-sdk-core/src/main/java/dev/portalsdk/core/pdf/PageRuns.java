package dev.portalsdk.core.pdf;

import java.util.ArrayList;
import java.util.List;

/** The runs of text of one page that a person sees. */
final class PageRuns {

  private final ReadingBudget budget;
  private final double width;
  private final double height;
  private final List<TextRun> seen = new ArrayList<>();
  private boolean hidden;

  PageRuns(ReadingBudget budget, double width, double height) {
    this.budget = budget;
    this.width = width;
    this.height = height;
  }

  void take(TextRun run, boolean invisible) {
    budget.characters(run.text().length());
    if (run.isBlank()) {
      return;
    }
    if (invisible || !isOnPage(run)) {
      hidden = true;
    } else {
      seen.add(run);
    }
  }

  /** Also false if a coordinate is no number. */
  private boolean isOnPage(TextRun run) {
    return run.size() > 0
        && run.startX() < width
        && run.endX() > -width
        && Math.max(run.startX(), run.endX()) > 0
        && run.startY() > 0
        && run.startY() < height;
  }

  List<TextRun> seen() {
    return seen;
  }

  /** Returns whether there is text that nobody sees. */
  boolean hidden() {
    return hidden;
  }
}
