package dev.portalsdk.core.workbook;

/** A text of pieces with their own fonts; how it is pronounced is left out. */
final class RichText {

  private RichText() {}

  /** Adds the text of the element that starts here. */
  static void read(PartXml xml, CellText text) {
    int outside = xml.depth() - 1;
    while (xml.nextWithin(outside)) {
      String name = xml.name();
      if (name.equals("t")) {
        xml.text(text);
      } else if (name.equals("rPh")) {
        xml.skip();
      }
    }
  }
}
