package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.error.LocalStorageException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the visit of now where other processes find it, if the user of the library wants that.
 * Thread-safe: the store is asked by one thread at a time.
 */
final class VisitKeeper {

  private final PortalSite site;
  private final @Nullable SessionStore store;
  private volatile String ended = "";
  private byte[] saved = {};

  VisitKeeper(PortalSite site, @Nullable SessionStore store) {
    this.site = site;
    this.store = store;
  }

  /** Takes note that the portal has forgotten a visit: it is never returned again. */
  void ended(Visit visit) {
    ended = visit.name();
  }

  /** Returns the visit that is kept, null if there is none; one that has ended is deleted. */
  synchronized @Nullable Visit find() {
    if (store == null) {
      return null;
    }
    SavedVisit found = load(store);
    if (found == null) {
      return null;
    }
    if (found.name().equals(ended)) {
      delete(store);
      return null;
    }
    site.script().resume(found.user());
    return site.visit(found);
  }

  private @Nullable SavedVisit load(SessionStore store) {
    Optional<SavedVisit> found =
        guarded(
            "load",
            () -> store.load().flatMap(held -> SavedVisit.of(held, site.info().id(), site.base())));
    return found.orElse(null);
  }

  /**
   * Keeps a visit.
   *
   * @param current says whether it is the one of now: an old one must not take its place
   */
  synchronized void save(Visit visit, BooleanSupplier current) {
    if (store == null || !current.getAsBoolean()) {
      return;
    }
    byte[] bytes = visit.saved().bytes(site.info().id(), site.base());
    if (!Arrays.equals(bytes, saved)) {
      saved = new byte[0];
      run("save", () -> store.save(bytes.clone()));
      saved = bytes;
    }
  }

  /** Forgets a visit, if it is the one that is kept. */
  synchronized void delete(Visit visit) {
    if (store != null) {
      SavedVisit found = load(store);
      if (found != null && found.name().equals(visit.name())) {
        delete(store);
      }
    }
  }

  private void delete(SessionStore store) {
    saved = new byte[0];
    run("delete", store::delete);
  }

  private static void run(String what, Runnable work) {
    guarded(
        what,
        () -> {
          work.run();
          return true;
        });
  }

  private static <T> T guarded(String what, Supplier<T> work) {
    try {
      return work.get();
    } catch (LocalStorageException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new LocalStorageException("The session store failed to " + what + " a session", e);
    }
  }
}
