/**
 * Where a program begins: a {@link dev.portalsdk.core.client.PortalRuntime} owns connections and
 * settings, a {@link dev.portalsdk.core.client.Portal} is one user at one portal, a {@link
 * dev.portalsdk.core.client.PortalEntrance} what a portal offers before anybody logs in.
 */
@NullMarked
package dev.portalsdk.core.client;

import org.jspecify.annotations.NullMarked;
