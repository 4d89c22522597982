package dev.portalsdk.core.pdf;

/**
 * Text that was written in one go, from where its baseline starts to where it ends.
 *
 * @param size the height of its font in points
 */
record TextRun(String text, double startX, double startY, double endX, double endY, double size) {

  /** How far a baseline may rise and still be level, as a part of the font's height. */
  private static final double LEVEL = 0.1;

  boolean isUpright() {
    return endX >= startX && Math.abs(endY - startY) <= LEVEL * size;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
