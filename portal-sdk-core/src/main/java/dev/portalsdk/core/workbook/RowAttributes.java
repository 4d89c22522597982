package dev.portalsdk.core.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** What a row says of itself: its number, and whether it is seen. */
final class RowAttributes extends TypedValueDecoder {

  /** The number of a row that has none. */
  static final long NOWHERE = -2;

  private long number;
  private boolean hidden;

  void read(PartXml xml) {
    number = NOWHERE;
    hidden = false;
    for (int i = 0; i < xml.attributes(); i++) {
      String name = xml.attributeName(i);
      if (name.equals("r")) {
        xml.attributeValue(i, this);
      } else if (name.equals("hidden")) {
        hidden |= BookPart.isTrue(xml.attributeValue(i));
      } else if (name.equals("ht")) {
        hidden |= isNothing(xml.attributeValue(i));
      }
    }
  }

  /** A row of no height is as invisible as one that is marked so. */
  private static boolean isNothing(String height) {
    return height.startsWith("0") && height.chars().allMatch(c -> c == '0' || c == '.');
  }

  /**
   * Returns the number, {@link #NOWHERE}, or {@link Digits#NONE} if something else stands there.
   */
  long number() {
    return number;
  }

  boolean hidden() {
    return hidden;
  }

  @Override
  public void decode(String value) {
    decode(value.toCharArray(), 0, value.length());
  }

  @Override
  public void decode(char[] value, int from, int to) {
    number = Digits.number(value, from, to);
  }

  @Override
  public void handleEmptyValue() {
    number = Digits.NONE;
  }
}
