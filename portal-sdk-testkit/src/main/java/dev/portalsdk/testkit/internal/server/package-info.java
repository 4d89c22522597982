/**
 * Web servers for faces: a {@link dev.portalsdk.testkit.internal.server.ServedPortal} is one
 * payer's portal on a port of this machine, with the cookies, form tokens and faults that surround
 * its pages.
 */
@NullMarked
package dev.portalsdk.testkit.internal.server;

import org.jspecify.annotations.NullMarked;
