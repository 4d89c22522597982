package dev.portalsdk.core.spi.http;

/**
 * One try of something asked of a portal.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Attempt<T> {

  /**
   * Does it.
   *
   * @param exchange the way to the portal, valid during this run alone
   */
  T run(Exchange exchange);
}
