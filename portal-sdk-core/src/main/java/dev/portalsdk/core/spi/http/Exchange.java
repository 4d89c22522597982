package dev.portalsdk.core.spi.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import okhttp3.ResponseBody;
import retrofit2.Call;

/**
 * The way to a portal during one attempt: it belongs to the thread that runs the attempt.
 *
 * <p>Whatever is sent keeps the rules of the library: the deadline of the whole call, the limits on
 * bytes after inflation, redirects by rule, no body sent twice, targets checked, an interrupt ends
 * the wait at once. Each answer is shown to {@link LoginScript#inspect} before the adapter gets it.
 */
public interface Exchange {

  /** Returns what is being asked of which portal, to name it in exceptions. */
  PortalCall call();

  /**
   * Returns whose lists the portal shows, as {@link LoginScript#signIn} returned it.
   *
   * @throws IllegalStateException if nobody is logged in: at an entrance, or during the login
   */
  String user();

  /**
   * Takes the bearer token that a login has given: from now on each request to the portal's own
   * address carries it until the portal forgets the user, and no request to another does.
   *
   * @param token such as {@code eyJhbGciOiJIUzI1NiJ9.e30.c2ln}; kept in memory and nowhere shown
   * @throws IllegalStateException outside of {@link LoginScript#signIn}
   * @throws dev.portalsdk.core.error.PortalChangedException if no request can carry it
   */
  void authorize(String token);

  /**
   * Returns the Retrofit service of this interface, over the portal's base URI. Its methods return
   * {@code Call<ResponseBody>}, which only describe requests: they are sent by {@link #send} or
   * {@link #download}, never executed.
   *
   * @param service an interface with Retrofit's annotations
   */
  <S> S api(Class<S> service);

  /**
   * Sends a request and returns the whole answer.
   *
   * @param call made by a service of {@link #api}, not executed yet
   * @return the answer, of a successful status
   * @throws SessionExpiredException if the answer is the portal's login
   * @throws dev.portalsdk.core.error.PortalException if there is no answer that an adapter can read
   */
  Answer send(Call<ResponseBody> call);

  /**
   * Takes note that from now on something may have changed at the portal. Requests by another
   * method than GET do so by themselves at their first byte; a portal that is not asked over HTTP
   * calls this before it changes something.
   */
  void changing();

  /** Returns whether something may have changed at the portal by what was sent. */
  boolean changed();

  /**
   * Sends a request and returns the file that comes back, complete by the measure of its format.
   *
   * @param call made by a service of {@link #api}, not executed yet
   * @param expected the type that the file must have by its first bytes
   * @param progress is told how far it is
   * @throws SessionExpiredException if the answer is the portal's login
   * @throws dev.portalsdk.core.error.PortalChangedException if the file is of another type
   * @throws dev.portalsdk.core.error.PortalUnavailableException if it is cut off
   */
  PortalDocument download(Call<ResponseBody> call, MediaType expected, Progress progress);
}
