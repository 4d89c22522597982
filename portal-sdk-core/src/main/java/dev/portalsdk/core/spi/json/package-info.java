/**
 * Portals whose pages are JSON behind a single-page application: they are asked by {@link
 * dev.portalsdk.core.spi.json.JsonApi}; a {@link dev.portalsdk.core.spi.json.JsonPage} is read
 * strictly into plain records, and each row of a list by a mapper that may refuse it.
 */
@NullMarked
package dev.portalsdk.core.spi.json;

import org.jspecify.annotations.NullMarked;
