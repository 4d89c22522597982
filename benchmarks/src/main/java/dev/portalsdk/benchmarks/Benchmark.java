package dev.portalsdk.benchmarks;

import java.util.List;

/** A piece of work of the library and the limits that it must keep, each against a floor. */
interface Benchmark extends AutoCloseable {

  /** Returns its name, by which it can be run alone, such as {@code Cuit}. */
  String name();

  /** Returns the limits to keep, once what they measure is set up. */
  List<Limit> limits();

  /** Returns what has to fit into a room, which is measured once. */
  default List<Fit> fits() {
    return List.of();
  }

  @Override
  default void close() {}
}
