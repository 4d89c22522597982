/**
 * Portals whose pages are HTML: an {@link dev.portalsdk.core.spi.html.HtmlPage} gives its tables by
 * their headers and its {@link dev.portalsdk.core.spi.html.HtmlForm forms} by their labels, {@link
 * dev.portalsdk.core.spi.html.BrowserApi} is what a browser does there, and {@link
 * dev.portalsdk.core.spi.html.PageSigns} sees where a portal wants something else than to answer.
 */
@NullMarked
package dev.portalsdk.core.spi.html;

import org.jspecify.annotations.NullMarked;
