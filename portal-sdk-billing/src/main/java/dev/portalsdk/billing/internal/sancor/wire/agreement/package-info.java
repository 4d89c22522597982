/** What the portal sends in the menu "Convenios". */
@NullMarked
package dev.portalsdk.billing.internal.sancor.wire.agreement;

import org.jspecify.annotations.NullMarked;
