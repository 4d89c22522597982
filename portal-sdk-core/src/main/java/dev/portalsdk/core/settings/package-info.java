/**
 * What a user may set: for one portal {@link dev.portalsdk.core.settings.PortalSettings}, and for
 * all calls {@link dev.portalsdk.core.settings.Deadlines}, {@link
 * dev.portalsdk.core.settings.Limits} and {@link dev.portalsdk.core.settings.ProxyRule}.
 */
@NullMarked
package dev.portalsdk.core.settings;

import org.jspecify.annotations.NullMarked;
