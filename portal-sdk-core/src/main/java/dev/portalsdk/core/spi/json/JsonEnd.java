package dev.portalsdk.core.spi.json;

/** Whether a document that could not be read was cut: then it may be asked for again. */
final class JsonEnd {

  private JsonEnd() {}

  /** Returns whether something that was opened is open at the end. */
  static boolean isMissing(byte[] bytes) {
    int open = 0;
    boolean text = false;
    for (int i = 0; i < bytes.length; i++) {
      byte shown = bytes[i];
      if (text) {
        i += shown == '\\' ? 1 : 0;
        text = shown != '"';
      } else if (shown == '"') {
        text = true;
      } else if (shown == '{' || shown == '[') {
        open++;
      } else if (shown == '}' || shown == ']') {
        open--;
      }
    }
    return text || open > 0;
  }
}
