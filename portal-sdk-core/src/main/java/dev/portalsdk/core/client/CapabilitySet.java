package dev.portalsdk.core.client;

import dev.portalsdk.core.Offer;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.spi.Capabilities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The capabilities of all adapters of one portal, as one. */
final class CapabilitySet {

  private final PortalId id;
  private final Map<Class<?>, Capabilities> servers = new HashMap<>();

  CapabilitySet(PortalId id, List<Capabilities> parts) {
    this.id = id;
    for (Capabilities part : parts) {
      part.types().forEach(type -> add(type, part));
    }
  }

  private void add(Class<?> type, Capabilities part) {
    if (servers.putIfAbsent(type, part) != null) {
      throw new IllegalStateException(
          "Two adapters of '" + id + "' offer " + type.getSimpleName() + "; remove one");
    }
  }

  Offer offer(Class<?> type) {
    return servers.containsKey(type) ? Offer.OFFERED : Offer.NOT_OFFERED;
  }

  Permission permission(Class<?> type) {
    return server(type).permission(type);
  }

  <C> C require(Class<C> type) {
    return server(type).find(type).orElseThrow(() -> notOffered(type));
  }

  private Capabilities server(Class<?> type) {
    Capabilities server = servers.get(type);
    if (server == null) {
      throw notOffered(type);
    }
    return server;
  }

  private IllegalArgumentException notOffered(Class<?> type) {
    return new IllegalArgumentException(
        "'" + id + "' does not offer " + type.getSimpleName() + "; offer(..) tells beforehand");
  }
}
