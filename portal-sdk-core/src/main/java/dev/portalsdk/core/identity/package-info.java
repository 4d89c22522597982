/**
 * Who and what a portal talks about, as values that are valid by construction: taxpayers are {@link
 * dev.portalsdk.core.identity.TaxId}s, such as a {@link dev.portalsdk.core.identity.Cuit}.
 */
@NullMarked
package dev.portalsdk.core.identity;

import org.jspecify.annotations.NullMarked;
