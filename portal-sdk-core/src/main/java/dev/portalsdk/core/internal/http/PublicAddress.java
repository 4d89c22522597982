package dev.portalsdk.core.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells an address of the public Internet from those of this machine, its network and its cloud.
 */
final class PublicAddress {

  // Not public and not known to InetAddress as such (IANA special-purpose registries).
  private static final List<Block> SPECIAL =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("240.0.0.0", 4),
          Block.of("64:ff9b:1::", 48),
          Block.of("100::", 64),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("3fff::", 20),
          Block.of("5f00::", 16),
          Block.of("fc00::", 7),
          Block.of("fec0::", 10));

  // Forms in which an IPv6 address carries an IPv4 one, and where in it.
  private static final Block COMPATIBLE = Block.of("::", 96);
  private static final Block TRANSLATED = Block.of("64:ff9b::", 96);
  private static final Block SIX_TO_FOUR = Block.of("2002::", 16);

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (COMPATIBLE.has(bytes) || TRANSLATED.has(bytes)) {
      return is(inner(bytes, 12));
    }
    if (SIX_TO_FOUR.has(bytes)) {
      return is(inner(bytes, 2));
    }
    return !local(address) && SPECIAL.stream().noneMatch(block -> block.has(bytes));
  }

  private static boolean local(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  private static InetAddress inner(byte[] bytes, int from) {
    return address(Arrays.copyOfRange(bytes, from, from + 4));
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new AssertionError("Four or sixteen bytes are an address", e);
    }
  }

  /** Addresses with the same first bits. */
  private static final class Block {
    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    /** Reads an address in figures, for which no name service is asked. */
    static Block of(String figures, int bits) {
      try {
        return new Block(InetAddress.getByName(figures).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new AssertionError(figures, e);
      }
    }

    boolean has(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      int whole = bits / 8;
      int mask = 0xFF << (8 - bits % 8) & 0xFF;
      return Arrays.equals(address, 0, whole, start, 0, whole)
          && (mask == 0 || ((address[whole] ^ start[whole]) & mask) == 0);
    }
  }
}
