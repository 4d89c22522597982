package dev.portalsdk.core.workbook;

/** A text of pieces with their own fonts; how it is pronounced is left out. */
final class RichText {

  private RichText() {}

  /** Returns the text of the element that starts here. */
  static String read(PartXml xml, int mostCharacters) {
    int outside = xml.depth() - 1;
    String first = "";
    StringBuilder all = null;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart() && xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.isStart() && xml.name().equals("t")) {
        String piece = xml.text(mostCharacters);
        if (first.isEmpty() && all == null) {
          first = piece;
        } else {
          all = (all == null ? new StringBuilder(first) : all).append(piece);
          xml.requireLength(all.length(), mostCharacters);
        }
      }
    }
    return all == null ? first : all.toString();
  }
}
