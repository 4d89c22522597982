package dev.portalsdk.testkit.spi;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalId;

/**
 * One payer's portal as its users see it: each request becomes a call of a capability, what comes
 * back becomes a page in that portal's words.
 *
 * <p>A face holds no rule, no data and no formatter: whether a document is on offer is the
 * capability's answer, and a cell is the {@code shown()} text. It has its own literals, from the
 * portal's manual; were they the adapter's, a typing error would pass unseen.
 *
 * <p>The server that runs it keeps the cookies, checks {@link FaceRequest#token()} on every POST
 * that comes with one, and says no by {@link #tokenRefused()}. Implementations have no state and
 * are thread-safe.
 */
public interface PortalFace {

  /** Returns whose face it is. */
  PortalId id();

  /**
   * Answers a request; whoever is not logged in gets the login.
   *
   * @param request what the browser sent
   * @param visitor whose browser it is
   */
  FaceAnswer answer(FaceRequest request, Visitor visitor);

  /**
   * Returns whether a visitor shows a bearer token, which {@link Visitor#enter} gives and the
   * face's answer to the login hands out, and no cookie; a cookie by default. Forms need no token
   * of their own then: no other site can make a browser send the header.
   */
  default boolean bearer() {
    return false;
  }

  /**
   * Returns whether a request may change something at the payer, which decides what can go wrong
   * with it: all but a GET by default. A POST that only asks says so here.
   *
   * @param request what the browser of somebody who is logged in sent
   */
  default boolean changes(FaceRequest request) {
    return !request.method().equals("GET");
  }

  /** Returns the answer to a form that came without the token of its visitor. */
  FaceAnswer tokenRefused();

  /**
   * Returns the answer to every request while the portal waits for a person's answer: to a login
   * without one, and to all of a session but {@link Visitor#answer} and {@link Visitor#leave}.
   *
   * @param challenge what the portal asks
   * @throws IllegalStateException by default: the portal asks nobody
   */
  default FaceAnswer challenge(Challenge challenge) {
    throw new IllegalStateException("The face of '" + id() + "' has no page that asks a person");
  }

  /** Returns the answer to every request while the portal is being mended. */
  FaceAnswer maintenance();
}
