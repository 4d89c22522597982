/**
 * What can go wrong, in few classes with stable codes: {@link
 * dev.portalsdk.core.error.SdkException} over all, {@link dev.portalsdk.core.error.PortalException}
 * where a portal is involved, {@link dev.portalsdk.core.error.ErrorCode} for what a program tells
 * apart, {@link dev.portalsdk.core.error.InvalidTextException} for a text that is not what it
 * should be.
 *
 * <p>Messages never hold a personal identifier, a name, a secret or a cookie.
 */
@NullMarked
package dev.portalsdk.core.error;

import org.jspecify.annotations.NullMarked;
