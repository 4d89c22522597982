package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import org.jspecify.annotations.Nullable;

/** The entry of anybody: nobody logs in. */
final class OpenDoor implements Entry {

  private final Visit visit;

  OpenDoor(PortalSite site) {
    this.visit = site.newVisit();
  }

  @Override
  public Standing standing() {
    return Standing.ANONYMOUS;
  }

  @Override
  public Visit visit(Deadline deadline) {
    return visit;
  }

  @Override
  public void expired(Visit visit, PortalCall call) {
    throw new NotPermittedException(call, "it wants a login first", null);
  }

  @Override
  public void login(Deadline deadline) {
    throw new IllegalStateException("There is no login here: open the portal with credentials");
  }

  @Override
  public void answer(AnsweredChallenge given, Deadline deadline) {
    throw new IllegalStateException("There is no login here: open the portal with credentials");
  }

  @Override
  public void keep(Visit visit) {}

  @Override
  public void discard(Visit visit) {}

  @Override
  public @Nullable Visit leave() {
    return null;
  }
}
