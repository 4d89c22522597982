package dev.portalsdk.core.internal.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.PortalException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread log in while all others wait for how it ends, success or failure; each visit
 * expires once, however many threads notice.
 *
 * <p>A login that only a person can help is not tried again until somebody asks for one.
 */
final class LoginGate implements Entry {

  private final SignIn signIn;
  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicReference<@Nullable Visit> current = new AtomicReference<>();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile @Nullable RuntimeException lastFailure;
  private volatile boolean left;

  LoginGate(SignIn signIn) {
    this.signIn = signIn;
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
      Visit visit = current.get();
      if (visit != null) {
        return visit;
      }
      RuntimeException failure = lastFailure;
      if (failure != null && (seen != ended.get() || needsPerson(failure))) {
        throw failure;
      }
      return signIn(deadline);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void login(Deadline deadline) {
    takeTurn(deadline);
    try {
      current.set(null);
      signIn(deadline);
    } finally {
      turn.unlock();
    }
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

  private Visit signIn(Deadline deadline) {
    if (left) {
      throw new IllegalStateException("The session was closed before the login");
    }
    lastFailure = null;
    try {
      Visit visit = signIn.run(deadline);
      current.set(visit);
      return visit;
    } catch (RuntimeException e) {
      lastFailure = ofOneThread(e) ? null : e;
      throw e;
    } finally {
      ended.incrementAndGet();
    }
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
    current.compareAndSet(visit, null);
  }

  @Override
  public @Nullable Visit leave() {
    left = true;
    return current.getAndSet(null);
  }
}
