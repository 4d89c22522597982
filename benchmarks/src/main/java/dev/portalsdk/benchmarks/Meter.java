package dev.portalsdk.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** By what a round is measured. */
enum Meter {
  /** The bytes that the thread allocates. */
  BYTES {
    @Override
    long reading() {
      return THREADS.getCurrentThreadAllocatedBytes();
    }
  },
  /** The processor time of the thread: for work that no other thread takes part in. */
  THREAD {
    @Override
    long reading() {
      return THREADS.getCurrentThreadCpuTime();
    }
  },
  /** The time on the wall: for work that waits for another thread. */
  WALL {
    @Override
    long reading() {
      return System.nanoTime();
    }
  };

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  abstract long reading();
}
