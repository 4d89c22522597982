package dev.portalsdk.core.spi.json;

/** How one sort of value is read. Implementations are immutable. */
interface WireValue {

  /**
   * Reads the next value.
   *
   * @param kind what it is
   * @throws RuntimeException of the reading, if it is of another sort
   */
  Object read(JsonScanner scanner, JsonKind kind, Reading reading);
}
