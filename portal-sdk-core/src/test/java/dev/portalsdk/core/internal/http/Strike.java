package dev.portalsdk.core.internal.http;

import java.util.concurrent.atomic.AtomicInteger;

/** A fault that hits requests to one path: the first of them, or all. */
final class Strike {

  private static final int ALWAYS = 1000;

  private final Fault fault;
  private final String path;
  private final boolean lasting;
  private final boolean openConnection;
  private final AtomicInteger hits = new AtomicInteger();
  private volatile int lastConnection;

  private Strike(Fault fault, String path, boolean lasting, boolean openConnection) {
    this.fault = fault;
    this.path = path;
    this.lasting = lasting;
    this.openConnection = openConnection;
  }

  /** Returns one that hits a single request. */
  static Strike once(Fault fault, String path) {
    return new Strike(fault, path, false, false);
  }

  /** Returns one that goes on. */
  static Strike lasting(Fault fault, String path) {
    return new Strike(fault, path, true, false);
  }

  /** Returns the one that hits over a connection which is open already. */
  Strike onOpenConnection(boolean open) {
    return new Strike(fault, path, lasting, open);
  }

  Fault fault() {
    return fault;
  }

  void begin(FaultPortal portal) {
    lastConnection = portal.sockets.connections.get() + (openConnection ? 0 : 1);
    fault.strike().begin(portal, lasting ? ALWAYS : 1);
  }

  boolean meets(String asked) {
    return asked.equals(path) && (hits.getAndIncrement() == 0 || lasting);
  }

  boolean meetsConnection(FaultPortal portal) {
    return lasting || (hits.get() == 0 && portal.sockets.connections.get() <= lastConnection);
  }
}
