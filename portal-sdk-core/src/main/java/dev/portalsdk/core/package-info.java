/**
 * What every other package builds on: which portal ({@link dev.portalsdk.core.PortalId}, {@link
 * dev.portalsdk.core.PortalInfo}), who asks ({@link dev.portalsdk.core.Credentials}), what a portal
 * offers and permits, and who is told about calls ({@link dev.portalsdk.core.CallListener}).
 */
@NullMarked
package dev.portalsdk.core;

import org.jspecify.annotations.NullMarked;
