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

  /**
   * Returns the fault of a document that may have been cut: then it may be asked for again.
   *
   * @param bytes the whole of it
   * @param rule which it breaks, such as {@code a colon was expected}
   */
  static JsonFault in(byte[] bytes, String rule) {
    return new JsonFault(rule, JsonEnd.isMissing(bytes));
  }

  /** Returns the fault of a document that would break the rule if more of it were there, too. */
  static JsonFault inAnyCase(String rule) {
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
