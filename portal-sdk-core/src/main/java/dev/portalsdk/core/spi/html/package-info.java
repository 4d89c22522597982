/**
 * Portals whose pages are HTML: an {@link dev.portalsdk.core.spi.html.HtmlPage} gives its tables by
 * their headers and its {@link dev.portalsdk.core.spi.html.HtmlForm forms} by their labels.
 */
@NullMarked
package dev.portalsdk.core.spi.html;

import org.jspecify.annotations.NullMarked;
