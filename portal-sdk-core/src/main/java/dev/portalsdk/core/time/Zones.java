package dev.portalsdk.core.time;

import java.time.ZoneId;

/**
 * The time zones that portals print their local times in, such as {@code America/Bogota}.
 *
 * <p>A portal never says its zone; its adapter does, with one of these.
 */
public final class Zones {

  /** The zone of the Argentine portals: three hours behind UTC, no summer time since 2009. */
  public static final ZoneId ARGENTINA = ZoneId.of("America/Argentina/Buenos_Aires");

  /** The zone of the Colombian portals: five hours behind UTC all year. */
  public static final ZoneId COLOMBIA = ZoneId.of("America/Bogota");

  private Zones() {}
}
