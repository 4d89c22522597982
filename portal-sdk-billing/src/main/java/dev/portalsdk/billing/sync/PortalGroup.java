package dev.portalsdk.billing.sync;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.core.error.CallCancelledException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many portals that are read into one store, some at once; one that fails stops no other.
 *
 * <pre>{@code
 * PortalGroup group = PortalGroup.of(store, Clock.systemUTC(), List.of(north, south, mutualSer));
 * SyncReport report = group.sync(SyncPlan.of(lastSixMonths).build());
 * report.members().forEach(System.out::println);
 * }</pre>
 *
 * <p>A sync that breaks off, or whose process is killed, goes on at the next call where it was, and
 * one that has nothing new to read changes nothing in the store. It is thread-safe; if two syncs of
 * one member meet, in one process or in two, the later goes on and the earlier is stopped with
 * {@code SYNC_TAKEN_OVER}.
 */
public final class PortalGroup {

  private final SnapshotStore store;
  private final Clock clock;
  private final List<SyncMember> members;
  private final SyncListener listener;

  private PortalGroup(
      SnapshotStore store, Clock clock, List<SyncMember> members, SyncListener listener) {
    this.store = requireNonNull(store, "store");
    this.clock = requireNonNull(clock, "clock");
    this.members = List.copyOf(members);
    this.listener = listener;
  }

  /**
   * Returns a group.
   *
   * @param store where all is kept; the caller closes it
   * @param clock the store's, so that what was asked long ago is known
   * @param members in the order of the reports
   * @throws IllegalArgumentException if two have one name, or one owner: they would stop each other
   */
  public static PortalGroup of(SnapshotStore store, Clock clock, List<SyncMember> members) {
    Set<Object> seen = new HashSet<>();
    for (SyncMember member : members) {
      if (!seen.add(member.name()) || !seen.add(member.owner())) {
        throw new IllegalArgumentException("Each member has a name and an owner of its own");
      }
    }
    return new PortalGroup(store, clock, members, SyncListener.none());
  }

  /** Returns this group with somebody who is told how far it is. */
  public PortalGroup listener(SyncListener listener) {
    return new PortalGroup(store, clock, members, requireNonNull(listener, "listener"));
  }

  /**
   * Reads all members' portals and returns when all have ended.
   *
   * @param plan what is read
   * @return how each member's sync ended; it throws for none of them
   * @throws CallCancelledException if the thread is interrupted: then all are stopped, and have
   *     ended, and the interrupt flag is set
   */
  public SyncReport sync(SyncPlan plan) {
    int threads = Math.max(1, Math.min(plan.concurrency(), members.size()));
    ExecutorService workers = Executors.newFixedThreadPool(threads, new Named());
    try {
      List<Future<MemberReport>> running = new ArrayList<>();
      for (SyncMember member : members) {
        MemberSync sync = new MemberSync(store, plan, member, listener, clock);
        running.add(workers.submit(sync::run));
      }
      return reports(running);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException("The sync of a group was interrupted");
    } finally {
      end(workers);
    }
  }

  /** An error of one member, such as too little memory, is thrown when the others have ended. */
  private static SyncReport reports(List<Future<MemberReport>> running)
      throws InterruptedException {
    List<MemberReport> reports = new ArrayList<>();
    List<Throwable> errors = new ArrayList<>();
    for (Future<MemberReport> member : running) {
      try {
        reports.add(member.get());
      } catch (ExecutionException e) {
        errors.add(e.getCause());
      }
    }
    if (!errors.isEmpty()) {
      throw new IllegalStateException("The sync of a member ended with an error", errors.get(0));
    }
    return new SyncReport(reports);
  }

  /** Stops what still runs, and waits for it: nothing writes to the store afterwards. */
  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns how many members, such as {@code PortalGroup[3 members]}. */
  @Override
  public String toString() {
    return "PortalGroup[" + members.size() + " members]";
  }

  private static final class Named implements ThreadFactory {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Thread newThread(Runnable work) {
      Thread thread = new Thread(work, "portal-sync-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }
}
