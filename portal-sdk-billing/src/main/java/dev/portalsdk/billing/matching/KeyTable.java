package dev.portalsdk.billing.matching;

import java.util.SplittableRandom;

/**
 * Numbers 64-bit keys from 0 in the order in which they come, without an object for each: an open
 * table whose slots are a key and its number plus one.
 */
final class KeyTable {

  private static final int FEWEST_SLOTS = 64;
  private static final int MOST_SLOTS = 1 << 29;

  /** Else who chooses the numbers of vouchers could have them all begin at one slot. */
  private final long seed = new SplittableRandom().nextLong();

  private long[] slots = new long[2 * FEWEST_SLOTS];
  private int size;

  /** Returns the number of a key, the next one if it is new. */
  int numberOf(long key) {
    int at = slotOf(key);
    if (slots[at + 1] != 0) {
      return (int) slots[at + 1] - 1;
    }
    slots[at] = key;
    slots[at + 1] = ++size;
    if (isTwoThirdsFull()) {
      grow();
    }
    return size - 1;
  }

  /** Forgets all keys, and gives their room back. */
  void clear() {
    slots = new long[2 * FEWEST_SLOTS];
    size = 0;
  }

  int size() {
    return size;
  }

  /** Returns how many slots are looked at to find a key. */
  int stepsTo(long key) {
    int steps = Math.floorMod(slotOf(key) - firstSlotOf(key), slots.length);
    return steps / 2 + 1;
  }

  private boolean isTwoThirdsFull() {
    return size > slots.length / 3;
  }

  private int slotOf(long key) {
    int at = firstSlotOf(key);
    while (slots[at + 1] != 0 && slots[at] != key) {
      at = (at + 2) & (slots.length - 1);
    }
    return at;
  }

  private int firstSlotOf(long key) {
    return (int) (mixed(key ^ seed) & (slots.length / 2 - 1)) << 1;
  }

  private void grow() {
    if (slots.length / 2 >= MOST_SLOTS) {
      throw new IllegalArgumentException("More vouchers than can be matched at once");
    }
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int at = 0; at < old.length; at += 2) {
      if (old[at + 1] != 0) {
        int to = slotOf(old[at]);
        slots[to] = old[at];
        slots[to + 1] = old[at + 1];
      }
    }
  }

  /** The end of MurmurHash3: each bit of the key turns half the bits of the result. */
  private static long mixed(long key) {
    long bits = key;
    bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
    bits = (bits ^ bits >>> 33) * 0xc4ceb9fe1a85ec53L;
    return bits ^ bits >>> 33;
  }
}
