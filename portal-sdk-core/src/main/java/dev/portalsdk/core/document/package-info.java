/**
 * The files that portals give: {@link dev.portalsdk.core.document.PortalDocument}, its {@link
 * dev.portalsdk.core.document.MediaType} by its first bytes, and {@link
 * dev.portalsdk.core.document.Progress} of a transfer.
 */
@NullMarked
package dev.portalsdk.core.document;

import org.jspecify.annotations.NullMarked;
