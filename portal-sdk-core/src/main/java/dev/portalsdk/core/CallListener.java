package dev.portalsdk.core;

/**
 * Is told how each call to a portal went, and what a portal showed that its adapter did not expect
 * but could read past.
 *
 * <p>It is called on the thread that made the call, by several threads at once: a page that was
 * asked for ahead of a walk has a thread of its own. What it throws is logged and goes no further.
 */
public interface CallListener {

  /** Returns a listener that does nothing. */
  static CallListener none() {
    return new CallListener() {};
  }

  /**
   * A call has ended, well or not.
   *
   * @param report how it went
   */
  default void ended(CallReport report) {}

  /**
   * A page had something that its adapter does not know, such as an added column; the rest of the
   * page was read. Told once for each portal, page and thing in a runtime's life.
   *
   * @param call the call that met it
   * @param what what was found, such as {@code added column: MONEDA}
   */
  default void noticed(PortalCall call, String what) {}
}
