package dev.portalsdk.testkit.internal.documents;

/** The upper part of a document: a title, labels with their values, and text. Not thread-safe. */
final class LabelledSheet {

  private static final double VALUES = 190;
  private static final double TITLE_SIZE = 15;
  private static final double SIZE = 9.5;
  private static final double LEADING = 11.4;
  private static final double STEP = 15;
  private static final double NOTE_SIZE = 8;
  private static final double GAP = 8;
  private static final int MOST_LINES = 40;

  private final Paper paper;
  private ContentStream page;
  private double next;
  private double narrowAbove = Double.MAX_VALUE;
  private double narrowRight = Paper.RIGHT;

  LabelledSheet(Paper paper) {
    this.paper = paper;
    this.page = paper.page();
    this.next = Paper.TOP;
  }

  /** Leaves room at the right of what stands higher up. */
  void narrowAbove(double y, double right) {
    narrowAbove = y;
    narrowRight = right;
  }

  ContentStream page() {
    return page;
  }

  /** Returns where the next line stands. */
  double next() {
    return next;
  }

  void gap() {
    next -= GAP;
  }

  void title(String text) {
    page.text(Paper.LEFT, next, TITLE_SIZE, LiberationSans.FONT.writable(text));
    next -= STEP + GAP;
  }

  void heading(String text) {
    block(text, Paper.LEFT, SIZE, LEADING);
  }

  void note(String text) {
    block(text, Paper.LEFT, NOTE_SIZE, NOTE_SIZE + 2);
  }

  void paragraph(String text) {
    block(text, Paper.LEFT, SIZE, LEADING);
  }

  void field(String label, String value) {
    TextBlock block = fitting(value, VALUES, SIZE, LEADING);
    page.text(Paper.LEFT, next, SIZE, label + ":");
    next = block.write(page, VALUES, next, SIZE, LEADING) - STEP;
  }

  private void block(String text, double left, double size, double leading) {
    TextBlock block = fitting(text, left, size, leading);
    next = block.write(page, left, next, size, leading) - leading;
  }

  /** Returns a text that stands on one page whole, which is a new one if it has to be. */
  private TextBlock fitting(String text, double left, double size, double leading) {
    double right = next > narrowAbove ? narrowRight : Paper.RIGHT;
    TextBlock block = TextBlock.of(text, size, right - left).atMost(MOST_LINES, size, right - left);
    if (next - (block.lines().size() - 1) * leading < Paper.BOTTOM) {
      turn();
    }
    return block;
  }

  /** Goes on on a new page. */
  void turn() {
    page = paper.page();
    next = Paper.TOP;
    narrowAbove = Double.MAX_VALUE;
  }
}
