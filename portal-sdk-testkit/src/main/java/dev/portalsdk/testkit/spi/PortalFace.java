package dev.portalsdk.testkit.spi;

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
 * and says no by {@link #tokenRefused()}. Implementations have no state and are thread-safe.
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

  /** Returns the answer to a form that came without the token of its visitor. */
  FaceAnswer tokenRefused();

  /** Returns the answer to every request while the portal is being mended. */
  FaceAnswer maintenance();
}
