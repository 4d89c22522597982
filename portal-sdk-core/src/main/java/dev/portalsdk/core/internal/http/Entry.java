package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import org.jspecify.annotations.Nullable;

/** How one gets to a portal: through its login, or as anybody. */
interface Entry {

  /** What the portal knows of us once we are in. */
  Standing standing();

  /** Returns the visit of now, after a login if there is none. */
  Visit visit(Deadline deadline);

  /**
   * Takes note that the portal has forgotten us.
   *
   * @param visit which visit it was, perhaps not the one of now
   */
  void expired(Visit visit, PortalCall call);

  /** Logs in, whatever was before. */
  void login(Deadline deadline);

  /** Gives a person's answer: along with a login if nobody is in, else within the visit of now. */
  void answer(AnsweredChallenge given, Deadline deadline);

  /** Lets other processes go on with a visit, if it is the one of now. */
  void keep(Visit visit);

  /** Lets no other process go on with a visit; one that another has begun stays. */
  void discard(Visit visit);

  /**
   * Returns the visit that there was, null if none, and forgets it.
   *
   * <p>No login begins afterwards. One that is under way still ends, so whoever waited for it
   * leaves once more.
   */
  @Nullable Visit leave();
}
