package dev.portalsdk.core.pdf;

/** What the codes of a text mean, and how wide each is. */
interface PdfFont {

  /** What stands for a code of which nobody knows the character. */
  String UNKNOWN = "\uFFFD";

  /** Returns how many bytes a code has. */
  int bytesPerCode();

  /** Returns the text of a code. */
  String text(int code);

  /** Returns how far a code moves on, as a part of the font's height. */
  double width(int code);
}
