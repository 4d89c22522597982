package dev.portalsdk.core.client;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalLogin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** The adapters of a runtime, by the portal that they serve. */
final class AdapterSet {

  private final Map<PortalId, List<PortalAdapter>> byPortal = new LinkedHashMap<>();

  AdapterSet(Iterable<PortalAdapter> adapters) {
    for (PortalAdapter adapter : adapters) {
      byPortal.computeIfAbsent(adapter.id(), id -> new ArrayList<>()).add(adapter);
    }
  }

  static AdapterSet discovered() {
    return new AdapterSet(
        ServiceLoader.load(PortalAdapter.class, PortalAdapter.class.getClassLoader()));
  }

  Set<PortalId> portals() {
    return Set.copyOf(byPortal.keySet());
  }

  List<PortalAdapter> of(PortalId id) {
    List<PortalAdapter> adapters = byPortal.get(id);
    if (adapters == null) {
      throw new IllegalArgumentException(
          "No adapter serves the portal '" + id + "'; there are adapters of " + byPortal.keySet());
    }
    return List.copyOf(adapters);
  }

  PortalInfo info(PortalId id) {
    return login(id).info();
  }

  PortalLogin login(PortalId id) {
    List<PortalLogin> logins =
        of(id).stream().map(PortalAdapter::login).flatMap(Optional::stream).toList();
    if (logins.size() != 1) {
      throw new IllegalStateException(
          "Exactly one adapter of a portal brings its login; of '" + id + "' " + logins.size());
    }
    return logins.get(0);
  }
}
