package dev.portalsdk.core.internal.http;

import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * One thing that goes wrong at a portal.
 *
 * @param strike what happens when it begins
 * @param connection how the server behaves to a connection before it knows a request
 * @param answer what it makes of a good answer
 * @param kept whether the portal keeps what reaches it whole, whatever it answers
 */
record Fault(
    Beginning strike, UnaryOperator<MockResponse.Builder> connection, Change answer, boolean kept) {

  /** Spoils a good answer. */
  @FunctionalInterface
  interface Change {
    MockResponse.Builder spoil(FaultPortal portal, MockResponse.Builder good);
  }

  /** Makes something go wrong before there is a request. */
  @FunctionalInterface
  interface Beginning {
    /** Begins, for so many times. */
    void begin(FaultPortal portal, int times);
  }

  private static final Fault NONE =
      new Fault((portal, times) -> {}, peek -> peek, (portal, good) -> good, true);

  /** The portal does what was asked, and its answer goes wrong. */
  static Fault answering(UnaryOperator<MockResponse.Builder> change) {
    return answering((portal, good) -> change.apply(good));
  }

  static Fault answering(Change change) {
    return new Fault(NONE.strike, NONE.connection, change, true);
  }

  /** The portal does what was asked, and this happens instead of an answer. */
  static Fault ending(SocketEffect effect) {
    return answering(good -> good.onResponseStart(effect)).onStream(effect);
  }

  /** The portal does not do what was asked, and says so. */
  static Fault refusing(UnaryOperator<MockResponse.Builder> change) {
    return refusing((portal, good) -> change.apply(good));
  }

  static Fault refusing(Change change) {
    return new Fault(NONE.strike, NONE.connection, change, false);
  }

  /** The connection goes wrong, whatever is asked. */
  static Fault connecting(UnaryOperator<MockResponse.Builder> peek) {
    return new Fault(NONE.strike, peek, NONE.answer, true);
  }

  /** Something happens at the portal before the request. */
  static Fault striking(Beginning strike) {
    return new Fault(strike, NONE.connection, NONE.answer, true);
  }

  /** Lets the effect happen in HTTP/2 too, where the server does not look for it in an answer. */
  Fault onStream(SocketEffect effect) {
    return andConnecting(peek -> peek.onResponseStart(effect));
  }

  Fault andConnecting(UnaryOperator<MockResponse.Builder> peek) {
    return new Fault(strike, peek, answer, kept);
  }

  Fault andStriking(Beginning begin) {
    return new Fault(begin, connection, answer, kept);
  }
}
