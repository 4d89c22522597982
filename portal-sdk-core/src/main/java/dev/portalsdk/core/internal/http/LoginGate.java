package dev.portalsdk.core.internal.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread log in while all others wait for how it ends, success or failure; each visit
 * expires once, however many threads notice.
 *
 * <p>A login that only a person can help is not tried again until somebody asks for one, answers
 * the portal's question, or has logged in elsewhere and kept that visit.
 */
final class LoginGate implements Entry {

  private final SignIn signIn;
  private final VisitKeeper keeper;
  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicReference<@Nullable Visit> current = new AtomicReference<>();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile @Nullable RuntimeException lastFailure;
  private volatile boolean left;

  LoginGate(SignIn signIn, VisitKeeper keeper) {
    this.signIn = signIn;
    this.keeper = keeper;
  }

  @Override
  public Standing standing() {
    return Standing.SIGNED_IN;
  }

  @Override
  public Visit visit(Deadline deadline) {
    int seen = ended.get();
    Visit visit = current.get();
    return visit != null ? visit : visitInTurn(seen, deadline);
  }

  private Visit visitInTurn(int seen, Deadline deadline) {
    takeTurn(deadline);
    try {
      Visit visit = present();
      if (visit != null) {
        return visit;
      }
      RuntimeException failure = lastFailure;
      if (failure != null && (seen != ended.get() || needsPerson(failure))) {
        throw failure;
      }
      return signIn(null, deadline);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void login(Deadline deadline) {
    takeTurn(deadline);
    try {
      Visit before = present();
      if (before != null) {
        expired(before, signIn.call());
      }
      signIn(null, deadline);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void answer(AnsweredChallenge given, Deadline deadline) {
    takeTurn(deadline);
    try {
      Visit visit = present();
      if (visit == null) {
        signIn(given, deadline);
      } else {
        answer(visit, given, deadline);
      }
    } finally {
      turn.unlock();
    }
  }

  private void answer(Visit visit, AnsweredChallenge given, Deadline deadline) {
    try {
      signIn.answer(visit, given, deadline);
    } catch (SessionExpiredException e) {
      expired(visit, signIn.call());
      throw new UnrepeatableException(signIn.tooLate());
    } catch (UnrepeatableException e) {
      keepAfter(visit, e.failure());
      throw e;
    }
    keep(visit);
  }

  /** A store that fails does not hide what the portal says to an answer that it has now. */
  private void keepAfter(Visit visit, RuntimeException failure) {
    try {
      keep(visit);
    } catch (LocalStorageException unsaved) {
      failure.addSuppressed(unsaved);
    }
  }

  /** Returns the visit of now, or the one that is kept: whoever has the turn may go on with it. */
  private @Nullable Visit present() {
    Visit visit = current.get();
    if (visit != null || left) {
      return visit;
    }
    Visit kept = keeper.find();
    if (kept != null) {
      lastFailure = null;
      current.set(kept);
    }
    return kept;
  }

  private void takeTurn(Deadline deadline) {
    try {
      if (turn.tryLock(deadline.nanosLeft(), NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException("The thread was interrupted while it waited for a login");
    }
    throw new Faults(signIn.call()).deadlineExceeded();
  }

  private Visit signIn(@Nullable AnsweredChallenge given, Deadline deadline) {
    if (left) {
      throw new IllegalStateException("The session was closed before the login");
    }
    lastFailure = null;
    Visit visit;
    try {
      visit = signIn.run(given, deadline);
      current.set(visit);
    } catch (RuntimeException e) {
      lastFailure = ofOneThread(e) ? null : e;
      throw e;
    } finally {
      ended.incrementAndGet();
    }
    keep(visit);
    return visit;
  }

  /** Whether the failure says nothing to the threads that waited. */
  private static boolean ofOneThread(RuntimeException thrown) {
    return thrown instanceof CallCancelledException
        || (failure(thrown) instanceof PortalException failure
            && failure.code().equals(ErrorCode.DEADLINE_EXCEEDED));
  }

  private static boolean needsPerson(RuntimeException thrown) {
    RuntimeException failure = failure(thrown);
    return failure instanceof LoginRefusedException
        || failure instanceof PasswordChangeRequiredException
        || failure instanceof HumanChallengeException;
  }

  private static RuntimeException failure(RuntimeException thrown) {
    return thrown instanceof UnrepeatableException wrapped ? wrapped.failure() : thrown;
  }

  @Override
  public void expired(Visit visit, PortalCall call) {
    if (visit.equals(current.get())) {
      keeper.ended(visit);
      current.compareAndSet(visit, null);
    }
  }

  @Override
  public void keep(Visit visit) {
    keeper.save(visit, () -> visit.equals(current.get()));
  }

  @Override
  public void discard(Visit visit) {
    keeper.delete(visit);
  }

  @Override
  public @Nullable Visit leave() {
    left = true;
    return current.getAndSet(null);
  }
}
