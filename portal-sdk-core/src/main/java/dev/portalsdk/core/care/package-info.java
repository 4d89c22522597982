/**
 * What a payer's portal tells about care, beyond money: the {@link
 * dev.portalsdk.core.care.Authorizations} that it issued.
 */
@NullMarked
package dev.portalsdk.core.care;

import org.jspecify.annotations.NullMarked;
