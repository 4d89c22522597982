/**
 * Days and times as portals write them: {@link dev.portalsdk.core.time.DatePattern} is one declared
 * way to write, {@link dev.portalsdk.core.time.Dates} reads the two commonest fast, {@link
 * dev.portalsdk.core.time.DateRange} is a span of days, {@link dev.portalsdk.core.time.Zones} names
 * the zones that the portals live in.
 *
 * <p>Nothing here looks at the default locale or zone, or asks what time it is.
 */
@NullMarked
package dev.portalsdk.core.time;

import org.jspecify.annotations.NullMarked;
