package dev.portalsdk.core.internal.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Protocol;

/** Over which connection a request goes when its fault happens, and in which protocol. */
enum Cell {
  FRESH_1("fresh HTTP/1.1", false, Protocol.HTTP_1_1),
  POOLED_1("pooled HTTP/1.1", true, Protocol.HTTP_1_1),
  FRESH_2("fresh HTTP/2", false, Protocol.HTTP_2),
  POOLED_2("pooled HTTP/2", true, Protocol.HTTP_2);

  private final String words;
  private final boolean pooled;
  private final Protocol protocol;

  Cell(String words, boolean pooled, Protocol protocol) {
    this.words = words;
    this.pooled = pooled;
    this.protocol = protocol;
  }

  /** Returns its name in the document. */
  String words() {
    return words;
  }

  /** Returns the name of several, as short as it can be. */
  static String words(Set<Cell> cells) {
    if (cells.equals(EnumSet.of(FRESH_1, FRESH_2))) {
      return "fresh";
    }
    if (cells.equals(EnumSet.of(POOLED_1, POOLED_2))) {
      return "pooled";
    }
    if (cells.equals(EnumSet.of(FRESH_1, POOLED_1))) {
      return "HTTP/1.1";
    }
    if (cells.equals(EnumSet.of(FRESH_2, POOLED_2))) {
      return "HTTP/2";
    }
    return cells.stream().map(Cell::words).collect(Collectors.joining(", "));
  }

  /** Whether the connection has served a request before. */
  boolean pooled() {
    return pooled;
  }

  boolean http2() {
    return protocol == Protocol.HTTP_2;
  }

  /** Returns what the server may speak. */
  List<Protocol> protocols() {
    return http2() ? List.of(Protocol.HTTP_2, Protocol.HTTP_1_1) : List.of(Protocol.HTTP_1_1);
  }

  /** Returns how a request of this cell names its protocol. */
  String version() {
    return http2() ? "HTTP/2" : "HTTP/1.1";
  }
}
