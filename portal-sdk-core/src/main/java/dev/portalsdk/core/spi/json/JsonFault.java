package dev.portalsdk.core.spi.json;

/** Says that a document breaks the rules of JSON; it never leaves this package. */
final class JsonFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final boolean cut;

  private JsonFault(String rule, boolean cut) {
    super(rule, null, false, false);
    this.rule = rule;
    this.cut = cut;
  }

  /** Returns the fault of a document that may only be cut: then it may be asked for again. */
  static JsonFault at(byte[] bytes, int position, String rule) {
    return new JsonFault(rule + ", after " + position + " bytes", JsonEnd.isMissing(bytes));
  }

  /** Returns the fault of a document that is wrong in what it says, cut or not. */
  static JsonFault of(String rule) {
    return new JsonFault(rule, false);
  }

  /** Returns which rule it breaks, without a value of the document. */
  String rule() {
    return rule;
  }

  /** Returns whether the end of the document is missing. */
  boolean isCut() {
    return cut;
  }
}
